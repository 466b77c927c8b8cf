package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossfilterTest {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss", Locale.ENGLISH);

	private final Path folder;

	CrossfilterTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@ParameterizedTest
	@ValueSource(longs = { 60, 3 * 3_600, 4 * 86_400, 40 * 86_400, 900L * 86_400 })
	void randomFiltersGiveWhatANaiveLoopGives(long seconds) throws Exception {
		Random random = new Random(seconds);
		EventStore store = randomStore(random, seconds);
		Crossfilter crossfilter = new Crossfilter(store, Progress.NONE);
		for (int i = 0; i < 100; i++) {
			EventFilter filter = randomFilter(random, store);
			LogSnapshot snapshot = crossfilter.snapshot(filter, Progress.NONE);
			assertEquals(naiveRows(store, filter), rows(crossfilter, filter));
			assertEquals(naiveRows(store, filter).size(), snapshot.matched());
			assertTimeIsNaive(store, filter, snapshot);
			for (Dimension dimension : Dimension.ALL) {
				assertEquals(naiveCounts(store, filter, dimension), snapshot.by(dimension), filter.toString());
			}
		}
	}

	/** Events in nearly random order, in changing zones and with every class of status. */
	private EventStore randomStore(Random random, long seconds) throws Exception {
		LocalDateTime start = LocalDateTime.of(2015, 5, 17, 10, 5, 3);
		String[] zones = { "+0000", "+0000", "+0545", "-0800" };
		String[] statuses = { "-", "100", "200", "204", "301", "404", "503", "999" };
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < 700; i++) {
			String time = TIME.format(start.plusSeconds(random.nextLong(seconds)));
			lines.add("192.0.2.1 - - [" + time + " " + zones[random.nextInt(zones.length)] + "] \"GET / HTTP/1.1\" "
					+ statuses[random.nextInt(statuses.length)] + " -");
		}
		return LogFiles.read(folder, lines.toArray(String[]::new));
	}

	private static EventFilter randomFilter(Random random, EventStore store) {
		EventFilter filter = EventFilter.ALL;
		if (random.nextBoolean()) {
			long span = store.lastTime() - store.firstTime() + 2_000;
			long from = store.firstTime() - 1_000 + random.nextLong(span);
			filter = filter.withTime(new TimeRange(from, from + 1 + random.nextLong(span)));
		}
		for (Dimension dimension : Dimension.ALL) {
			Set<String> values = new HashSet<>();
			for (int i = random.nextInt(8); i > 0; i--) {
				values.add(store.value(dimension, random.nextInt(store.size())));
			}
			filter = random.nextInt(3) == 0 ? filter.withValues(dimension, values) : filter;
		}
		return filter;
	}

	private static boolean passes(EventStore store, int event, EventFilter filter) {
		boolean passes = filter.time().isEmpty() || filter.time().get().from() <= store.time(event)
				&& store.time(event) < filter.time().get().to();
		for (Dimension dimension : Dimension.ALL) {
			Set<String> wanted = filter.values(dimension);
			passes &= wanted.isEmpty() || wanted.contains(store.value(dimension, event));
		}
		return passes;
	}

	private static List<Integer> naiveRows(EventStore store, EventFilter filter) {
		List<Integer> rows = new ArrayList<>();
		for (int i = 0; i < store.size(); i++) {
			if (passes(store, i, filter)) {
				rows.add(i);
			}
		}
		return rows;
	}

	private static List<Integer> rows(Crossfilter crossfilter, EventFilter filter) throws CancelledException {
		EventRows rows = crossfilter.rows(filter, Progress.NONE);
		List<Integer> list = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			list.add(rows.event(row));
		}
		return list;
	}

	private static List<Count> naiveCounts(EventStore store, EventFilter filter, Dimension dimension) {
		EventFilter others = filter.withValues(dimension, Set.of());
		Map<String, long[]> counts = new TreeMap<>();
		if (dimension == Dimension.STATUS_CLASS) {
			counts = new TreeMap<>((a, b) -> StatusClass.ofKey(a).get().compareTo(StatusClass.ofKey(b).get()));
		}
		if (dimension == Dimension.HOUR) {
			for (int hour = 0; hour < 24; hour++) {
				counts.put(String.format("%02d", hour), new long[2]);
			}
		}
		for (int i = 0; i < store.size(); i++) {
			long[] count = counts.computeIfAbsent(store.value(dimension, i), value -> new long[2]);
			count[0]++;
			count[1] += passes(store, i, others) ? 1 : 0;
		}
		return counts.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue()[0], e.getValue()[1])).toList();
	}

	private static void assertTimeIsNaive(EventStore store, EventFilter filter, LogSnapshot snapshot) {
		TimeBins bins = snapshot.time().bins();
		long[] all = new long[bins.count()];
		long[] passing = new long[bins.count()];
		for (int i = 0; i < store.size(); i++) {
			int bin = (int) ((store.time(i) - bins.start()) / bins.width());
			all[bin]++;
			passing[bin] += passes(store, i, filter.withoutTime()) ? 1 : 0;
		}
		assertArrayEquals(all, snapshot.time().all());
		assertArrayEquals(passing, snapshot.time().passing());
	}

	@Test
	void brushingTheFirstMinuteLeavesOnlyItsEvents() throws Exception {
		EventStore store = LogFiles.read(folder, LogFiles.line("10:05:59", 200), LogFiles.line("10:06:00", 404));
		long start = LocalDateTime.of(2015, 5, 17, 10, 5).toInstant(ZoneOffset.UTC).toEpochMilli();
		EventFilter filter = EventFilter.ALL.withTime(new TimeRange(start, start + 60_000));
		LogSnapshot snapshot = new Crossfilter(store, Progress.NONE).snapshot(filter, Progress.NONE);
		assertEquals(1, snapshot.matched());
		assertEquals(List.of(new Count("success", 1, 1), new Count("client error", 1, 0)),
				snapshot.by(Dimension.STATUS_CLASS));
		assertEquals(2, snapshot.time().passing(0) + snapshot.time().passing(snapshot.time().bins().count() - 1));
	}

	@Test
	void aValueThatDoesNotOccurLeavesNothing() throws Exception {
		EventStore store = LogFiles.read(folder, LogFiles.line("10:05:59", 200));
		EventFilter filter = EventFilter.ALL.withValues(Dimension.DAY, Set.of("2099-01-01"));
		assertEquals(0, new Crossfilter(store, Progress.NONE).snapshot(filter, Progress.NONE).matched());
		assertEquals(0, new Crossfilter(store, Progress.NONE).rows(filter, Progress.NONE).size());
	}

	@Test
	void aCancelledQueryIsLeft() throws Exception {
		Crossfilter crossfilter = new Crossfilter(LogFiles.read(folder, LogFiles.line("10:05:59", 200)), Progress.NONE);
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// not of interest here
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(CancelledException.class, () -> crossfilter.snapshot(EventFilter.ALL, cancelled));
		assertThrows(CancelledException.class, () -> crossfilter.rows(EventFilter.ALL, cancelled));
	}

	@Test
	void equalQuestionsHaveEqualAnswers() throws Exception {
		Crossfilter crossfilter = new Crossfilter(LogFiles.read(folder, LogFiles.line("10:05:59", 200)), Progress.NONE);
		assertEquals(crossfilter.snapshot(EventFilter.ALL, Progress.NONE),
				crossfilter.snapshot(EventFilter.ALL, Progress.NONE));
	}

	@Test
	void rowsOutsideAreRefused() throws Exception {
		EventRows rows = new Crossfilter(LogFiles.read(folder, LogFiles.line("10:05:59", 200)), Progress.NONE)
				.rows(EventFilter.ALL, Progress.NONE);
		assertThrows(IndexOutOfBoundsException.class, () -> rows.event(1));
		assertThrows(IndexOutOfBoundsException.class, () -> rows.event(-1));
	}
}
