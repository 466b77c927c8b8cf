package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.network.NetworkFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

	private String pricesFile() {
		return folder.resolve("p/prices.csv").toString();
	}

	private CommandRun prices(String... more) {
		return CommandRun.of(Stream.concat(Stream.of("sample", "prices", "--out", folder.resolve("p").toString()),
				Stream.of(more)).toArray(String[]::new));
	}

	@Test
	void pricesComeWithANetworkThatLearnsThem() throws Exception {
		String network = folder.resolve("p/prices.network").toString();
		assertEquals(
				new CommandRun(Main.DONE, "wrote " + pricesFile() + ": 1,200 prices; a network that learns them is "
						+ network + "; next: brushwork train " + network + "\n", ""),
				prices("--rows", "1200", "--seed", "7"));
		assertEquals(1_201, Files.readAllLines(Path.of(pricesFile())).size());
		assertEquals(7, NetworkFile.read(Path.of(network)).network().training().seed());
		assertEquals(List.of("prices.csv", "prices.network"), names(folder.resolve("p")));
	}

	@Test
	void pricesThatAreThereAreReplacedOnlyByForce() throws Exception {
		assertEquals(Main.DONE, prices("--rows", "100").status());
		assertEquals(new CommandRun(Main.FAILED, "", "brushwork: " + pricesFile()
				+ ": is already there; give another name or --force\n"), prices("--rows", "200"));
		assertEquals(101, Files.readAllLines(Path.of(pricesFile())).size());
		Files.delete(Path.of(pricesFile()));
		assertEquals("brushwork: " + folder.resolve("p/prices.network")
				+ ": is already there; give another name or --force\n", prices("--rows", "200").err());
		assertEquals(Main.DONE, prices("--rows", "200", "--force").status());
		assertEquals(201, Files.readAllLines(Path.of(pricesFile())).size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--rows 9         | --rows 9: write a number from 10 to 10000000
			--rows x         | --rows x: not a whole number; write it in digits, such as 200000
			--lines 100      | --lines: means nothing to sample prices; leave it out, see brushwork help sample
			--days 3         | --days: means nothing to sample prices; leave it out, see brushwork help sample
			""")
	void whatPricesCannotBeIsRefused(String words, String line) throws Exception {
		assertEquals(new CommandRun(Main.FAILED, "", "brushwork: " + line + "\n"), prices(words.split(" ")));
		assertEquals(List.of(), names(folder));
	}

	@Test
	void aFolderThatCannotBeIsNamed() throws Exception {
		Files.writeString(folder.resolve("p"), "a file");
		assertEquals("brushwork: " + folder.resolve("p") + ": a file; name a folder\n", prices("--rows", "10").err());
		CommandRun run = CommandRun.of("sample", "prices", "--out", folder.resolve("no/where").toString());
		assertEquals("brushwork: " + folder.resolve("no") + ": no such folder; make it first\n", run.err());
	}

	private static List<String> names(Path of) throws IOException {
		try (Stream<Path> files = Files.list(of)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
