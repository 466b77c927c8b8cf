package org.brushwork.logs.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventRows;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogLines;
import org.brushwork.logs.LogRecord;
import org.brushwork.logs.SnapshotQuery;
import org.brushwork.logs.TimeRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the Outline, and what events can be alike in. */
class OutlineNodeTest {

	private static final String LINE = "192.0.2.1 - - [02/Mar/2026:23:10:00 +0200] "
			+ "\"GET /cart?productId=P1 HTTP/1.1\" 503 12";
	private static final EventFilter FILTER = EventFilter.ALL.withTime(new TimeRange(0, Long.MAX_VALUE / 2_000_000))
			.withValues(Dimension.STATUS, Set.of("503", "404"));

	private final Locale before = Locale.getDefault();
	private final EventStore store;

	OutlineNodeTest(@TempDir Path folder) throws Exception {
		store = AccessLogReader.read(Files.writeString(folder.resolve("access.log"), (LINE + "\n").repeat(3)), Progress.NONE);
	}

	@BeforeEach
	void inEnglish() {
		Locale.setDefault(Locale.US);
	}

	@AfterEach
	void asBefore() {
		Locale.setDefault(before);
	}

	private List<OutlineNode> outline(EventFilter filter) throws Exception {
		return OutlineNode.of(store, new Crossfilter(store, Progress.NONE)
				.snapshot(new SnapshotQuery(filter, List.of(Dimension.HOUR, Dimension.PATH), 50), Progress.NONE));
	}

	@Test
	void filesFiltersAndPanelsAreThere() throws Exception {
		List<OutlineNode> outline = outline(FILTER);
		assertEquals(List.of("Files", "Filters", "Panels"), outline.stream().map(OutlineNode::text).toList());
		assertEquals("access.log", outline.get(0).children().get(0).text());
		assertEquals(List.of("Time", "Status code"),
				outline.get(1).children().stream().map(OutlineNode::text).toList());
		assertEquals("404, 503", outline.get(1).children().get(1).detail());
		assertEquals("Hour, Path",
				outline.get(2).children().stream().map(OutlineNode::text).collect(Collectors.joining(", ")));
	}

	@Test
	void eachFilterCanBeRemovedByItself() throws Exception {
		List<OutlineNode> filters = outline(FILTER).get(1).children();
		assertEquals(FILTER.withoutTime(), filters.get(0).removal().orElseThrow().from(FILTER));
		assertEquals(FILTER.without(Dimension.STATUS), filters.get(1).removal().orElseThrow().from(FILTER));
		assertTrue(outline(FILTER).get(0).children().get(0).removal().isEmpty());
	}

	@Test
	void withoutFiltersItSaysSo() throws Exception {
		OutlineNode filters = outline(EventFilter.ALL).get(1);
		assertEquals(List.of(), filters.children());
		assertEquals("none", filters.detail());
	}

	@Test
	void eventsAreLikeALineInWhatItSays() throws Exception {
		EventRows rows = new Crossfilter(store, Progress.NONE).rows(EventFilter.ALL, Progress.NONE);
		LogRecord record;
		try (LogLines lines = new LogLines(store)) {
			record = LogRecord.of(store, rows.event(0), lines.read(rows, 0, 1).get(0));
		}
		List<LikeThis> ways = LikeThis.of(record);
		assertEquals(List.of("This hour: 2 Mar 2026 23:00 \u2013 3 Mar 2026 00:00",
				"This day: 2 Mar 2026 00:00 \u2013 3 Mar 2026 00:00", "Hour: 23", "Weekday: Monday", "Status class: server error", "Status code: 503", "Method: GET", "Product: P1",
				"Path: /cart", "Address: 192.0.2.1"), ways.stream().map(LikeThis::text).toList());
		EventFilter other = EventFilter.ALL.withValues(Dimension.STATUS, Set.of("404"));
		assertEquals(EventFilter.ALL.withValues(Dimension.STATUS, Set.of("503")), ways.get(5).only(other));
		assertEquals(EventFilter.ALL.withValues(Dimension.STATUS, Set.of("404", "503")), ways.get(5).also(other));
		long hour = OffsetDateTime.parse("2026-03-02T23:00:00+02:00").toInstant().toEpochMilli();
		assertEquals(Optional.of(new TimeRange(hour, hour + 3_600_000)), ways.get(0).only(other).time());
		assertEquals(Optional.of(new TimeRange(hour - 5, hour + 3_600_000)),
				ways.get(0).also(other.withTime(new TimeRange(hour - 5, hour))).time());
	}

	@Test
	void numbersOfLinesMayHaveSeparators() {
		assertEquals(OptionalLong.of(1_234_567), GoToLine.parse(" 1,234,567 "));
		assertEquals(OptionalLong.empty(), GoToLine.parse("0"));
		assertEquals(OptionalLong.empty(), GoToLine.parse("12a"));
		assertEquals(OptionalLong.empty(), GoToLine.parse(""));
	}
}
