package org.brushwork.logs.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LineMatches;
import org.brushwork.logs.LineQuery;
import org.brushwork.logs.LineSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindTextTest {

	private final Locale before = Locale.getDefault();
	private final Path folder;

	FindTextTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void inEnglish() {
		Locale.setDefault(Locale.US);
	}

	@AfterEach
	void asBefore() {
		Locale.setDefault(before);
	}

	/** Every second of 40,000 lines is a 404; what was known after each part, the whole last. */
	private List<LineMatches> search(String text) throws Exception {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < 40_000; i++) {
			lines.append("192.0.2.1 - - [02/Mar/2026:10:00:00 +0000] \"GET /a HTTP/1.1\" ").append(i % 2 == 0 ? 200 : 404)
					.append(" 12\n");
		}
		EventStore store = AccessLogReader.read(Files.writeString(folder.resolve("access.log"), lines), Progress.NONE);
		List<LineMatches> known = new ArrayList<>();
		LineSearch.find(store, new Crossfilter(store, Progress.NONE).rows(EventFilter.ALL, Progress.NONE),
				LineQuery.text(text, true), known::add, Progress.NONE);
		return known;
	}

	@Test
	void aSearchSaysWhereOfHowMany() throws Exception {
		LineMatches all = search(" 404 ").getLast();
		assertEquals("2 of 20,000", FindText.of(LineFinder.State.DONE, all, OptionalInt.of(3)));
		assertEquals("20,000 lines", FindText.of(LineFinder.State.DONE, all, OptionalInt.of(2)));
		assertEquals("20,000 lines", FindText.of(LineFinder.State.DONE, all, OptionalInt.empty()));
	}

	@Test
	void aSearchThatGoesOnSaysHowFarItIs() throws Exception {
		LineMatches some = search(" 404 ").getFirst();
		String percent = some.searched() * 100L / 40_000 + " %";
		String count = FilterText.number(some.searched() / 2);
		assertEquals(count + " so far, " + percent + " searched",
				FindText.of(LineFinder.State.SEARCHING, some, OptionalInt.of(3)));
		assertEquals(count + " found, stopped at " + percent,
				FindText.of(LineFinder.State.STOPPED, some, OptionalInt.empty()));
		assertEquals("Searching\u2026", FindText.of(LineFinder.State.SEARCHING, null, OptionalInt.empty()));
	}

	@Test
	void nothingFoundIsSaid() throws Exception {
		assertEquals("Nothing found", FindText.of(LineFinder.State.DONE, search("nowhere").getLast(), OptionalInt.of(0)));
	}
}
