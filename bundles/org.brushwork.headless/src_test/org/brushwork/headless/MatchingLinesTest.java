package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventRows;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogException.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file changes after its events were counted, and before anything is printed. */
class MatchingLinesTest {

	private final Path file;

	MatchingLinesTest(@TempDir Path folder) {
		this.file = folder.resolve("a_log");
	}

	@BeforeEach
	void write() throws Exception {
		Files.writeString(file, LogText.line("/1") + LogText.line("/2"));
	}

	private Problem problem(EventStore store) throws Exception {
		EventRows rows = new Crossfilter(store, Progress.NONE).rows(EventFilter.ALL, Progress.NONE);
		return assertThrows(LogException.class, () -> new MatchingLines(store, rows, 2).close()).problem();
	}

	@Test
	void aFileThatIsGoneIsToldAtOnce() throws Exception {
		EventStore store = AccessLogReader.read(file, Progress.NONE);
		Files.delete(file);
		assertEquals(Problem.MISSING, problem(store));
	}

	@Test
	void aFileThatHoldsOtherLinesIsToldAtOnce() throws Exception {
		EventStore store = AccessLogReader.read(file, Progress.NONE);
		Files.writeString(file, LogText.line("18/May/2015:00:00:00 +0000", "/1", "404").repeat(2));
		assertEquals(Problem.CHANGED, problem(store));
	}

	@Test
	void aFileThatGrewStillHasItsLines() throws Exception {
		EventStore store = AccessLogReader.read(file, Progress.NONE);
		Files.writeString(file, LogText.line("/1") + LogText.line("/2") + LogText.line("/3"));
		EventRows rows = new Crossfilter(store, Progress.NONE).rows(EventFilter.ALL, Progress.NONE);
		try (MatchingLines lines = new MatchingLines(store, rows, 9)) {
			assertEquals(2, lines.size());
			assertEquals(LogText.line("/2").stripTrailing(), lines.page(0).get(1).text());
		}
	}
}
