package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anything wrong is one line on standard error, nothing on standard output, and status 2. */
class BadInputTest {

	private static final String EVENT = "192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 200 12\n";

	private final Path folder;

	BadInputTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static void assertRefused(String line, String... words) {
		assertEquals(new CommandRun(Main.FAILED, "", "brushwork: " + line + "\n"), CommandRun.of(words));
	}

	private String file(String content) throws Exception {
		return Files.write(folder.resolve("a_log"), content.getBytes(StandardCharsets.ISO_8859_1)).toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			logz                           | logz: no such command; known are logs, sample, help
			help logz                      | logz: no such command; known are logs, sample, help
			logs                           | logs: which log? Name a file: brushwork logs FILE
			logs a b                       | b: a second file; give one log at a time
			logs a --jsn                   | --jsn: no such option; brushwork help logs lists them
			logs a --json=1                | --json=1: no such option; brushwork help logs lists them
			logs a --where                 | --where: a value must follow; see brushwork help logs
			logs a --from 1 --from 2       | --from: given twice; give it once, see brushwork help logs
			logs a --where statusClass     | --where statusClass: write DIM=VALUE, such as statusClass=5xx
			logs a --where day=            | --where day=: write DIM=VALUE, such as statusClass=5xx
			logs a --where x=1             | --where x: no such dimension; known are day, hour, statusClass
			logs a --where day=17/5        | --where day=17/5: not a day; write it like 2015-05-17
			logs a --where hour=24         | --where hour=24: not an hour; write 00 to 23
			logs a --where hour=1,         | --where hour=: not an hour; write 00 to 23
			logs a --where statusClass=6xx | --where statusClass=6xx: no such class; known are informational, success, redirect, client error, server error, (none), and 1xx to 5xx
			logs a --by x                  | --by x: no such dimension; known are day, hour, statusClass
			logs a --from noon             | --from noon: not a time; write it like 2015-05-17 or 2015-05-17T10:05:03
			logs a --to 2015-02-30         | --to 2015-02-30: not a time; write it like 2015-05-17 or 2015-05-17T10:05:03
			logs a --to +999999999-01-01   | --to +999999999-01-01: not a time; write it like 2015-05-17 or 2015-05-17T10:05:03
			sample                         | sample: no such sample; write brushwork sample logs --out FILE
			sample tweets --out a          | sample tweets: no such sample; write brushwork sample logs --out FILE
			sample logs                    | sample: where to? Add --out FILE
			sample logs --out a --lines x  | --lines x: not a whole number; write it in digits, such as 200000
			sample logs --out a --lines 0  | --lines 0: write a number from 1 on
			sample logs --out a --days 6   | --days 6: write a number from 7 to 3650
			""")
	void aWrongWordIsNamedWithTheRightOnes(String words, String line) {
		assertRefused(line, words.split(" "));
	}

	@Test
	void timesInTheWrongOrderAreNamed() throws Exception {
		assertRefused("--from 2015-05-18 is not before --to 2015-05-17; exchange them", "logs", file(EVENT), "--from",
				"2015-05-18", "--to", "2015-05-17");
	}

	@Test
	void aMissingFileIsNamed() {
		assertRefused("none_log: no such file; check the path", "logs", "none_log");
	}

	@Test
	void aFolderIsNamed() {
		assertRefused(folder + ": a folder; name a log file in it", "logs", folder.toString());
	}

	@Test
	void anImpossibleNameIsNamed() {
		assertRefused("a\uFFFDb: cannot be the name of a file; check the path", "logs", "a\0b");
	}

	@Test
	void anEmptyLogIsNamed() throws Exception {
		String file = file("\n\n");
		assertRefused(file + ": the log has no events, it is empty; give one with lines in it", "logs", file);
	}

	@Test
	void aBinaryFileIsNamed() throws Exception {
		String file = file("\0\1\2");
		assertRefused(file + ": not text; give an access log in NCSA common or combined format", "logs", file);
	}

	@Test
	void aPackedFileIsNamed() throws Exception {
		String file = file("\u001F\u008B\u0008");
		assertRefused(file + ": packed with gzip; unpack it first", "logs", file);
	}

	@Test
	void anotherLogIsNamedWithItsFirstLine() throws Exception {
		String file = file("[Sun May 17 10:05:03 2015] [error] it's {0}\nmore\n");
		assertRefused(file + ": not an access log in NCSA common or combined format, it starts with "
				+ "\"[Sun May 17 10:05:03 2015] [error] it's {0}\"; give a log in one of them", "logs", file);
	}

	@Test
	void aLineEndInAWordStaysOnOneLine() {
		assertRefused("a\uFFFDb: no such command; known are logs, sample, help", "a\nb");
	}

	@Test
	void aSampleThatIsThereIsNotReplaced() throws Exception {
		String file = file("mine");
		assertRefused(file + ": is already there; give another name or --force", "sample", "logs", "--out", file);
		assertEquals("mine", Files.readString(Path.of(file)));
	}

	@Test
	void anomaliesThatAreThereAreNotReplaced() throws Exception {
		Path csv = Files.writeString(folder.resolve("s_log.anomalies.csv"), "mine");
		assertRefused(csv + ": is already there; give another name or --force", "sample", "logs", "--out",
				folder.resolve("s_log").toString());
	}

	@Test
	void aSampleInNoFolderIsRefused() {
		Path nowhere = folder.resolve("none");
		assertRefused(nowhere + ": no such folder; make it first", "sample", "logs", "--out",
				nowhere.resolve("s_log").toString());
	}

	@Test
	void aSampleInPlaceOfAFolderIsRefused() {
		assertRefused(folder + ": a folder; name a file in it", "sample", "logs", "--out", folder.toString());
	}

	@Test
	void aSampleLargerThanTheDiskIsRefused() throws Exception {
		CommandRun run = CommandRun.of("sample", "logs", "--lines", "999999999999", "--out",
				folder.resolve("s_log").toString());
		assertEquals(Main.FAILED, run.status());
		assertTrue(run.err().matches("brushwork: .*s_log: needs about [0-9,]+ MiB and the disk has [0-9,]+; "
				+ "make room or write fewer lines\n"), run.err());
		try (var files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}
}
