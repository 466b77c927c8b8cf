package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogLinesTest {

	private static final String FIRST = LogFiles.line("10:05:03", 200);
	private static final String SECOND = LogFiles.line("10:05:04", 404);
	private static final String THIRD = LogFiles.line("10:05:05", 200);

	private final Path folder;

	LogLinesTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static EventRows all(EventStore store) throws CancelledException {
		return new Crossfilter(store, Progress.NONE).rows(EventFilter.ALL, Progress.NONE);
	}

	private static Problem problemOf(LogLines lines, EventRows rows) {
		return assertThrows(LogException.class, () -> lines.read(rows, 0, rows.size())).problem();
	}

	@Test
	void linesHaveTheirNumbersAndTexts() throws Exception {
		EventStore store = LogFiles.read(folder, FIRST, "nonsense", SECOND + "\r", "", THIRD);
		try (LogLines lines = new LogLines(store)) {
			assertEquals(List.of(new LogLine(0, 3, SECOND), new LogLine(0, 5, THIRD)), lines.read(all(store), 1, 3));
		}
	}

	@Test
	void onlyTheRowsOfTheFilterAreRead() throws Exception {
		EventStore store = LogFiles.read(folder, FIRST, SECOND, THIRD);
		EventRows rows = new Crossfilter(store, Progress.NONE)
				.rows(EventFilter.ALL.withValues(Dimension.STATUS_CLASS, Set.of("success")), Progress.NONE);
		try (LogLines lines = new LogLines(store)) {
			assertEquals(List.of(new LogLine(0, 1, FIRST), new LogLine(0, 3, THIRD)), lines.read(rows, 0, 2));
		}
	}

	@Test
	void eachLineIsDecodedByItself() throws Exception {
		byte[] utf8 = (FIRST + " \u00E9\u4E2D\n").getBytes(StandardCharsets.UTF_8);
		byte[] latin1 = (SECOND + " \u00E9\n").getBytes(StandardCharsets.ISO_8859_1);
		Path file = Files.write(folder.resolve("mixed_log"), utf8);
		Files.write(file, latin1, StandardOpenOption.APPEND);
		EventStore store = AccessLogReader.read(file, Progress.NONE);
		try (LogLines lines = new LogLines(store)) {
			assertEquals(List.of(new LogLine(0, 1, FIRST + " \u00E9\u4E2D"), new LogLine(0, 2, SECOND + " \u00E9")),
					lines.read(all(store), 0, 2));
		}
	}

	@Test
	void linesLongerThanTheWindowAreWhole() throws Exception {
		String huge = SECOND + " \"" + "x".repeat(AccessLogReader.LONGEST_LINE - SECOND.length() - 2);
		String large = THIRD + " \"" + "y".repeat(70_000);
		EventStore store = LogFiles.read(folder, FIRST, huge, large, FIRST);
		try (LogLines lines = new LogLines(store)) {
			assertEquals(List.of(new LogLine(0, 1, FIRST), new LogLine(0, 2, huge), new LogLine(0, 3, large),
					new LogLine(0, 4, FIRST)), lines.read(all(store), 0, 4));
		}
	}

	@Test
	void linesComeInTheOrderOfTheFileWhateverTheirTimes() throws Exception {
		EventStore store = LogFiles.read(folder, SECOND, THIRD, FIRST, SECOND + " again", THIRD + " again");
		try (LogLines lines = new LogLines(store)) {
			assertEquals(List.of(new LogLine(0, 1, SECOND), new LogLine(0, 2, THIRD), new LogLine(0, 3, FIRST),
					new LogLine(0, 4, SECOND + " again"), new LogLine(0, 5, THIRD + " again")),
					lines.read(all(store), 0, 5));
		}
	}

	@Test
	void theFirstLineBehindAByteOrderMarkIsRead() throws Exception {
		EventStore store = LogFiles.read(folder, "\u00EF\u00BB\u00BF" + FIRST, SECOND);
		try (LogLines lines = new LogLines(store)) {
			assertEquals(new LogLine(0, 1, FIRST), lines.read(all(store), 0, 1).get(0));
		}
	}

	@Test
	void anAppendedLogIsStillTheSame() throws Exception {
		EventStore store = LogFiles.read(folder, FIRST);
		Files.writeString(store.files().get(0), SECOND + "\n", StandardOpenOption.APPEND);
		try (LogLines lines = new LogLines(store)) {
			assertEquals(List.of(new LogLine(0, 1, FIRST)), lines.read(all(store), 0, 1));
		}
	}

	@Test
	void aDeletedLogIsMissing() throws Exception {
		EventStore store = LogFiles.read(folder, FIRST);
		EventRows rows = all(store);
		try (LogLines lines = new LogLines(store)) {
			lines.read(rows, 0, 1);
			Files.delete(store.files().get(0));
			assertEquals(Problem.MISSING, problemOf(lines, rows));
		}
	}

	@Test
	void anEmptiedLogHasChanged() throws Exception {
		EventStore store = LogFiles.read(folder, FIRST, SECOND);
		EventRows rows = all(store);
		try (LogLines lines = new LogLines(store)) {
			lines.read(rows, 0, 1);
			Files.writeString(store.files().get(0), "");
			assertEquals(Problem.CHANGED, problemOf(lines, rows));
		}
	}

	@Test
	void otherLinesAtTheSamePlacesAreAChange() throws Exception {
		EventStore store = LogFiles.read(folder, FIRST, SECOND);
		Files.writeString(store.files().get(0), THIRD + "\n" + SECOND + "\n");
		try (LogLines lines = new LogLines(store)) {
			assertEquals(Problem.CHANGED, problemOf(lines, all(store)));
		}
	}

	@Test
	void anotherStatusAtTheSameTimeIsAChange() throws Exception {
		EventStore store = LogFiles.read(folder, FIRST);
		Files.writeString(store.files().get(0), LogFiles.line("10:05:03", 404) + "\n");
		try (LogLines lines = new LogLines(store)) {
			assertEquals(Problem.CHANGED, problemOf(lines, all(store)));
		}
	}

	@Test
	void aLineThatNoLongerStartsAtItsPlaceIsAChange() throws Exception {
		EventStore store = LogFiles.read(folder, FIRST, SECOND);
		Files.writeString(store.files().get(0), FIRST + " " + SECOND + "\n");
		try (LogLines lines = new LogLines(store)) {
			assertEquals(Problem.CHANGED, problemOf(lines, all(store)));
		}
	}

	@Test
	void aReplacedLogIsSeenAfterTheFirstRead() throws Exception {
		EventStore store = LogFiles.read(folder, FIRST, SECOND);
		EventRows rows = all(store);
		try (LogLines lines = new LogLines(store)) {
			lines.read(rows, 0, 1);
			Path other = LogFiles.write(folder, THIRD + "\n" + THIRD + "\n");
			Files.move(other, store.files().get(0), StandardCopyOption.REPLACE_EXISTING);
			assertEquals(Problem.CHANGED, problemOf(lines, rows));
		}
	}

	@Test
	void rowsThatAreNotThereAreRefused() throws Exception {
		EventStore store = LogFiles.read(folder, FIRST);
		EventRows rows = all(store);
		try (LogLines lines = new LogLines(store)) {
			assertThrows(IndexOutOfBoundsException.class, () -> lines.read(rows, 0, 2));
			assertThrows(IndexOutOfBoundsException.class, () -> lines.read(rows, 1, 0));
		}
	}

	@Test
	void anInterruptionIsOverByTheNextRead() throws Exception {
		EventStore store = LogFiles.read(folder, FIRST);
		EventRows rows = all(store);
		try (LogLines lines = new LogLines(store)) {
			lines.read(rows, 0, 1);
			Thread.currentThread().interrupt();
			assertEquals(Problem.UNREADABLE, problemOf(lines, rows));
			assertTrue(Thread.interrupted());
			assertEquals(List.of(new LogLine(0, 1, FIRST)), lines.read(rows, 0, 1));
		}
	}

	@Test
	void closedLinesAreNotRead() throws Exception {
		EventStore store = LogFiles.read(folder, FIRST);
		EventRows rows = all(store);
		try (LogLines lines = new LogLines(store)) {
			lines.close();
			assertThrows(IllegalStateException.class, () -> lines.read(rows, 0, 1));
		}
	}
}
