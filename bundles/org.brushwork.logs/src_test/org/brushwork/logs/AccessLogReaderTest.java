package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException.Problem;
import org.brushwork.core.progress.Parallel;
import org.brushwork.logs.internal.store.EventColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogReaderTest {

	private static final long PLENTY = Long.MAX_VALUE;

	private final Path folder;

	AccessLogReaderTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static LogException refusal(Path file) {
		return assertThrows(LogException.class, () -> AccessLogReader.read(file, Progress.NONE));
	}

	private Problem problemOf(String content) throws IOException {
		return refusal(LogFiles.write(folder, content)).problem();
	}

	@Test
	void blocksCutAnywhereGiveTheSameEvents() throws Exception {
		String text = LogFiles.line("10:05:03", 200) + "\r\n\n" + LogFiles.line("10:05:04", 404) + "\nnonsense\n"
				+ LogFiles.line("10:05:05", 500);
		Path file = LogFiles.write(folder, text);
		String expected = describe(AccessLogReader.read(file, Progress.NONE));
		for (int block = 1; block <= text.length(); block++) {
			assertEquals(expected,
					describe(AccessLogReader.read(List.of(file), LogOptions.DEFAULT, Progress.NONE, block, PLENTY)));
		}
	}

	private static String describe(EventStore store) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < store.size(); i++) {
			text.append(store.time(i)).append(' ').append(store.status(i)).append(' ').append(store.line(i)).append(' ')
					.append(store.position(i)).append('\n');
		}
		return text.append(store.rejected()).toString();
	}

	@Test
	void aMissingFileIsMissing() {
		LogException refusal = refusal(folder.resolve("none_log"));
		assertEquals(Problem.MISSING, refusal.problem());
		assertEquals(folder.resolve("none_log"), refusal.file());
	}

	@Test
	void aFolderIsAFolder() {
		assertEquals(Problem.DIRECTORY, refusal(folder).problem());
	}

	@Test
	void aDeviceIsNoLog() {
		Path device = Path.of("/dev/null");
		assumeTrue(Files.exists(device));
		assertEquals(Problem.UNREADABLE, refusal(device).problem());
	}

	@Test
	void anEmptyFileIsEmptyAndSoIsOneWithBlankLinesOnly() throws Exception {
		assertEquals(Problem.EMPTY, problemOf(""));
		assertEquals(Problem.EMPTY, problemOf("\n \r\n\t\n"));
	}

	@Test
	void packingsThatAreNotUnpackedAreNamed() throws Exception {
		assertEquals(Problem.COMPRESSED, problemOf("\u00FD7zXZ\u0000"));
		assertEquals("xz", refusal(LogFiles.write(folder, "\u00FD7zXZ\u0000")).detail());
		assertEquals("zstd", refusal(LogFiles.write(folder, "\u0028\u00B5\u002F\u00FD")).detail());
		assertEquals("bzip2", refusal(LogFiles.write(folder, "BZh9")).detail());
		assertEquals("zip", refusal(LogFiles.write(folder, "PK\u0003\u0004")).detail());
	}

	@Test
	void zeroBytesAreBinary() throws Exception {
		assertEquals(Problem.BINARY, problemOf("\u007FELF\u0000\u0000\n\u0000"));
	}

	@Test
	void aLogThatStartsWithZeroBytesOfARotationIsStillALog() throws Exception {
		EventStore store = LogFiles.read(folder, "\u0000".repeat(100), LogFiles.line("10:05:03", 200),
				LogFiles.line("10:05:04", 200));
		assertEquals(2, store.size());
	}

	@Test
	void otherTextIsForeignAndShowsItsFirstLine() throws Exception {
		LogException refusal = refusal(LogFiles.write(folder, "\n[Sun May 17 10:05:03 2015] [error] no\nmore\n"));
		assertEquals(Problem.FOREIGN, refusal.problem());
		assertEquals("[Sun May 17 10:05:03 2015] [error] no", refusal.detail());
	}

	@Test
	void aHugeForeignLineIsForeign() throws Exception {
		assertEquals(Problem.FOREIGN, problemOf("x".repeat(17 << 20)));
	}

	@Test
	void halfOfTheFirstThousandLinesMustBeEvents() throws Exception {
		List<String> lines = new ArrayList<>(Collections.nCopies(500, LogFiles.line("10:05:03", 200)));
		lines.addAll(Collections.nCopies(500, "nonsense"));
		lines.addAll(Collections.nCopies(5_000, "more nonsense"));
		EventStore store = LogFiles.read(folder, lines.toArray(String[]::new));
		assertEquals(500, store.size());
		assertEquals(5_500, store.rejected().count());
		assertEquals(RejectedLines.KEPT, store.rejected().first().size());
		lines.set(0, "one line of nonsense more");
		assertEquals(Problem.FOREIGN, problemOf(String.join("\n", lines)));
	}

	@Test
	void aLogThatWouldNotFitIsRefusedWithTheNumbers() throws Exception {
		Path file = LogFiles.write(folder, (LogFiles.line("10:05:03", 200) + "\n").repeat(5_000));
		LogException refusal = assertThrows(LogException.class,
				() -> AccessLogReader.read(List.of(file), LogOptions.DEFAULT, Progress.NONE, 1 << 20, 100_000));
		assertEquals(Problem.TOO_LARGE, refusal.problem());
		assertEquals(5_000 * EventColumns.BYTES_PER_EVENT_READ, refusal.needed(), 5_000);
		assertEquals(100_000, refusal.available());
	}

	@Test
	void cancellingLeavesTheReader() throws Exception {
		Path file = LogFiles.write(folder, (LogFiles.line("10:05:03", 200) + "\n").repeat(100));
		Recorder cancelled = new Recorder(2, () -> { });
		assertThrows(CancelledException.class,
				() -> AccessLogReader.read(List.of(file), LogOptions.DEFAULT, cancelled, 64, PLENTY));
		int reports = cancelled.reports.size();
		assertTrue(reports >= 2 && reports < 2 + Parallel.threads(), cancelled.reports::toString);
	}

	@Test
	void anInterruptedThreadLeavesTheReader() throws Exception {
		Path file = LogFiles.write(folder, LogFiles.line("10:05:03", 200));
		Thread.currentThread().interrupt();
		assertThrows(CancelledException.class, () -> AccessLogReader.read(file, Progress.NONE));
		assertTrue(Thread.interrupted());
	}

	@Test
	void progressGrowsInBytesUpToTheSize() throws Exception {
		Path file = LogFiles.write(folder, (LogFiles.line("10:05:03", 200) + "\n").repeat(100));
		Recorder recorder = new Recorder(Integer.MAX_VALUE, () -> { });
		AccessLogReader.read(List.of(file), LogOptions.DEFAULT, recorder, 1_000, PLENTY);
		assertEquals(Files.size(file), recorder.reports.get(recorder.reports.size() - 1));
		assertTrue(recorder.reports.size() >= 7, recorder.reports::toString);
		assertEquals(recorder.reports.stream().sorted().toList(), recorder.reports);
	}

	@Test
	void whatIsAppendedMeanwhileIsLeftAlone() throws Exception {
		Path file = LogFiles.write(folder, (LogFiles.line("10:05:03", 200) + "\n").repeat(100));
		Recorder appender = new Recorder(Integer.MAX_VALUE, () -> Files.writeString(file,
				LogFiles.line("10:05:04", 404) + "\n", StandardOpenOption.APPEND));
		assertEquals(100, AccessLogReader.read(List.of(file), LogOptions.DEFAULT, appender, 1_000, PLENTY).size());
	}

	@Test
	void aFileThatShrinksMeanwhileHasChanged() throws Exception {
		Path file = LogFiles.write(folder, (LogFiles.line("10:05:03", 200) + "\n").repeat(100));
		Recorder shrinker = new Recorder(Integer.MAX_VALUE, () -> {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.truncate(500);
			}
		});
		LogException refusal = assertThrows(LogException.class,
				() -> AccessLogReader.read(List.of(file), LogOptions.DEFAULT, shrinker, 1_000, PLENTY));
		assertEquals(Problem.CHANGED, refusal.problem());
	}

	/** Notes the bytes done, does something at each report and cancels after some. */
	private static final class Recorder implements Progress {

		private interface Action {
			void run() throws IOException;
		}

		private final List<Long> reports = new ArrayList<>();
		private final int cancelledAfter;
		private final Action action;

		Recorder(int cancelledAfter, Action action) {
			this.cancelledAfter = cancelledAfter;
			this.action = action;
		}

		@Override
		public synchronized void report(long done, long total) {
			reports.add(done);
			try {
				action.run();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public synchronized boolean isCancelled() {
			return reports.size() >= cancelledAfter;
		}
	}
}
