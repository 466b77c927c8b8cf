package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {

	private final Path folder;

	SampleCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void aSampleIsWrittenWithItsAnomaliesBesideItAndCanBeRead() throws Exception {
		Path file = folder.resolve("s_log");
		CommandRun run = CommandRun.of("sample", "logs", "--lines", "1000", "--days", "7", "--seed", "5", "--out",
				file.toString());
		assertEquals(new CommandRun(Main.DONE, "wrote " + file + ": 1,000 lines, 0 MiB; planted anomalies in " + file
				+ ".anomalies.csv\n", ""), run);
		try (Stream<String> lines = Files.lines(file)) {
			assertEquals(1_000, lines.count());
		}
		assertEquals(8, Files.readAllLines(folder.resolve("s_log.anomalies.csv")).size());
		assertTrue(CommandRun.of("logs", file.toString()).out().contains(": 1,000 of 1,000 events"));
	}

	@Test
	void forceReplacesWhatIsThere() throws Exception {
		Path file = Files.writeString(folder.resolve("s_log"), "old");
		assertEquals(Main.DONE,
				CommandRun.of("sample", "logs", "--lines", "1000", "--force", "--out", file.toString()).status());
		assertTrue(Files.size(file) > 100_000);
	}

	@Test
	void anInterruptedSampleLeavesNothing() throws Exception {
		Progress interrupted = new Progress() {
			@Override
			public void report(long done, long total) {
				// not of interest here
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		CommandRun run = CommandRun.of(interrupted, "sample", "logs", "--out", folder.resolve("s_log").toString());
		assertEquals(new CommandRun(Main.FAILED, "", ""), run);
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}
}
