package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.TestAbortedException;

/** Anything wrong is one line on standard error, nothing on standard output, and status 2. */
@ExtendWith(OwnCache.class)
class BadInputTest {

	private static final String EVENT = "192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 200 12\n";

	private static final String DIMENSIONS = "day, hour, weekday, statusClass, status, method, category, product, "
			+ "path, address, agent, referrer";
	private static final String CLASSES = "informational, success, redirect, client error, server error, (none), and "
			+ "1xx to 5xx";
	private static final String MIXED = "several kinds of filter; give values, one range or one pattern";

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
			logz                                          | logz: no such command; known are logs, report, classify, predict, sentiment, evaluate, train, run, sample, gallery, help
			help logz                                     | logz: no such command; known are logs, report, classify, predict, sentiment, evaluate, train, run, sample, gallery, help
			logs                                          | logs: which log? Name a file: brushwork logs FILE
			logs a --jsn                                  | --jsn: no such option; brushwork help logs lists them
			logs a --json=1                               | --json=1: no such option; brushwork help logs lists them
			logs a --where                                | --where: a value must follow; see brushwork help logs
			logs a --from 1 --from 2                      | --from: given twice; give it once, see brushwork help logs
			logs a --top 1 --top 2                        | --top: given twice; give it once, see brushwork help logs
			logs a --where statusClass                    | --where statusClass: write DIM=VALUE, such as statusClass=5xx, or DIM~REGEX
			logs a --where =5                             | --where =5: write DIM=VALUE, such as statusClass=5xx, or DIM~REGEX
			logs a --where day=                           | --where day=: write DIM=VALUE, such as statusClass=5xx, or DIM~REGEX
			logs a --where path~                          | --where path~: write DIM=VALUE, such as statusClass=5xx, or DIM~REGEX
			logs a --where x=1                            | --where x: no such dimension; known are DIMENSIONS
			logs a --where x~1=2                          | --where x: no such dimension; known are DIMENSIONS
			logs a --where param.b=1 --param a            | --where param.b: no such dimension; known are DIMENSIONS, param.a
			logs a --where day=17/5                       | --where day=17/5: not a day; write it like 2015-05-17
			logs a --where hour=24                        | --where hour=24: not an hour; write 00 to 23
			logs a --where hour=1,                        | --where hour=1,: a value is missing; write DIM=VALUE,VALUE
			logs a --where category=A,,B                  | --where category=A,,B: a value is missing; write DIM=VALUE,VALUE
			logs a --where weekday=mo                     | --where weekday=mo: not a weekday; known are Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, and mon to sun
			logs a --where statusClass=6xx                | --where statusClass=6xx: no such class; known are CLASSES
			logs a --where statusClass=600                | --where statusClass=600: no such class; known are CLASSES
			logs a --where status=50                      | --where status=50: not a status; write three digits such as 503, or 1xx to 9xx, or (none)
			logs a --where status=success                 | --where status=success: not a status; write three digits such as 503, or 1xx to 9xx, or (none)
			logs a --where agent=Chrome                   | --where agent=Chrome: no such agent; known are browser, bot, tool, (none)
			logs a --where hour=9..                       | --where hour=9..: not a range; write both ends, such as hour=09..17
			logs a --where hour=..9                       | --where hour=..9: not a range; write both ends, such as hour=09..17
			logs a --where status=200..none               | --where status=200..none: not a range; write both ends, such as hour=09..17
			logs a --where hour=9..25                     | --where hour=25: not an hour; write 00 to 23
			logs a --where hour=1..2..3                   | --where hour=2..3: not an hour; write 00 to 23
			logs a --where hour=22..4                     | --where hour=22..4: the range ends before it starts; exchange its ends
			logs a --where weekday=sun..mon               | --where weekday=sun..mon: the range ends before it starts; exchange its ends
			logs a --where hour=1..2,9                    | --where hour: MIXED
			logs a --where hour=1..2 --where hour=9       | --where hour: MIXED
			logs a --where hour=9 --where hour=1..2       | --where hour: MIXED
			logs a --where path=/a --where path~b         | --where path: MIXED
			logs a --where path~a --where path~b          | --where path: MIXED
			logs a --where path~a(b                       | --where path~a(b: not a regular expression (Unclosed group at character 4 of it); escape what is meant literally by \\
			logs a --where path~*                         | --where path~*: not a regular expression (Dangling meta character '*' at character 1 of it); escape what is meant literally by \\
			logs a --by x                                 | --by x: no such dimension; known are DIMENSIONS
			logs a --by param.a --param b --param a.c     | --by param.a: no such dimension; known are DIMENSIONS, param.a.c, param.b
			logs a --top 0                                | --top 0: write a number from 1 on
			logs a --top ten                              | --top ten: not a whole number; write it in digits, such as 200000
			logs a --lines -1                             | --lines -1: write a number from 1 on
			logs a --lines 1.5                            | --lines 1.5: not a whole number; write it in digits, such as 200000
			logs a --zone Mars/Phobos                     | --zone Mars/Phobos: no such zone; write it like Europe/Berlin or +02:00
			logs a --zone +25                             | --zone +25: no such zone; write it like Europe/Berlin or +02:00
			logs a --param=                               | a URL parameter needs a name; see brushwork help logs
			logs a --product-param=                       | a URL parameter needs a name; see brushwork help logs
			logs a --param q --param q                    | q: a URL parameter named twice; name it once
			logs a --filter x                             | --filter x: not a JSON object; write it like {"path":["/a b"]}
			logs a --filter []                            | --filter []: not a JSON object; write it like {"path":["/a b"]}
			logs a --filter {"x":["1"]}                   | --filter: x: no such dimension; known are DIMENSIONS
			logs a --filter {"path":[]}                   | --filter: path: not a filter; write ["VALUE"], {"from":"A","to":"B"} or {"matching":"REGEX"}
			logs a --filter {"path":[1]}                  | --filter: path: not a filter; write ["VALUE"], {"from":"A","to":"B"} or {"matching":"REGEX"}
			logs a --filter {"path":{"from":"a"}}         | --filter: path: not a filter; write ["VALUE"], {"from":"A","to":"B"} or {"matching":"REGEX"}
			logs a --filter {"path":{"matching":"("}}     | --filter: path: not a regular expression (Unclosed group at character 2 of it); escape what is meant literally by \\
			logs a --filter {"path":["a"]} --where path=b | --where path: several kinds of filter; give values, one range or one pattern
			logs a b a                                    | a: the same file again (named a before); name it once, or its events count twice
			logs a ./a                                    | ./a: the same file again (named a before); name it once, or its events count twice
			logs a --from noon                            | --from noon: not a time; write it like 2015-05-17 or 2015-05-17T10:05:03
			logs a --to 2015-02-30                        | --to 2015-02-30: not a time; write it like 2015-05-17 or 2015-05-17T10:05:03
			logs a --to +999999999-01-01                  | --to +999999999-01-01: not a time; write it like 2015-05-17 or 2015-05-17T10:05:03
			sample                                        | sample: no such sample; write brushwork sample logs --out FILE, or sample tweets or sample prices --out FOLDER
			sample news --out a                           | sample news: no such sample; write brushwork sample logs --out FILE, or sample tweets or sample prices --out FOLDER
			sample logs                                   | sample: where to? Add --out FILE
			sample logs --out a --lines x                 | --lines x: not a whole number; write it in digits, such as 200000
			sample logs --out a --lines 0                 | --lines 0: write a number from 1 on
			sample logs --out a --days 6                  | --days 6: write a number from 7 to 3650
			report                                        | report: no such report; write brushwork report logs FILE --out FOLDER
			report a --out b                              | report a: no such report; write brushwork report logs FILE --out FOLDER
			report logs --out b                           | report: which log? Name a file: brushwork report logs FILE --out FOLDER
			report logs a                                 | report: where to? Add --out FOLDER
			report logs a --out b --where x=1             | --where x: no such dimension; known are DIMENSIONS
			gallery                                       | gallery: where to? Add --out FOLDER
			gallery a                                     | a: not expected here; write brushwork gallery --out FOLDER
			gallery --out a --size 800                    | --size 800: not a size; write WIDTHxHEIGHT from 100 to 5000 pixels, such as 800x500
			gallery --out a --size 99x500                 | --size 99x500: not a size; write WIDTHxHEIGHT from 100 to 5000 pixels, such as 800x500
			gallery --out a --size 800x9000               | --size 800x9000: not a size; write WIDTHxHEIGHT from 100 to 5000 pixels, such as 800x500
			""")
	void aWrongWordIsNamedWithTheRightOnes(String words, String line) {
		assertRefused(line.replace("DIMENSIONS", DIMENSIONS).replace("CLASSES", CLASSES).replace("MIXED", MIXED),
				words.split(" "));
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

	@ParameterizedTest
	@CsvSource({ "BZh91AY&SY, bzip2", "'PK\u0003\u0004', zip", "'\u00FD7zXZ\0', xz", "'(\u00B5/\u00FD', zstd" })
	void aFileThatCannotBeUnpackedIsNamed(String start, String format) throws Exception {
		String file = file(start);
		assertRefused(file + ": packed with " + format + "; unpack it first", "logs", file);
	}

	@Test
	void aPackedFileThatIsCutOffIsNamed() throws Exception {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(packed)) {
			out.write(EVENT.repeat(100).getBytes(StandardCharsets.ISO_8859_1));
		}
		String file = file(packed.toString(StandardCharsets.ISO_8859_1).substring(0, 60));
		assertRefused(file + ": packed, and damaged (ends too early); copy or pack it again", "logs", file);
	}

	@Test
	void ofSeveralFilesTheBadOneIsNamed() throws Exception {
		String good = file(EVENT);
		String gone = folder.resolve("gone_log").toString();
		assertRefused(gone + ": no such file; check the path", "logs", good, gone);
		String other = Files.writeString(folder.resolve("other_log"), "Hello\nworld\n").toString();
		assertRefused(other + ": not an access log in NCSA common or combined format, it starts with \"Hello\"; "
				+ "give a log in one of them", "logs", good, other);
	}

	@Test
	void aLinkToAFileIsTheSameFile() throws Exception {
		String file = file(EVENT);
		Path link;
		try {
			link = Files.createSymbolicLink(folder.resolve("link_log"), Path.of(file));
		} catch (IOException | UnsupportedOperationException e) {
			throw new TestAbortedException("no links here", e);
		}
		assertRefused(link + ": the same file again (named " + file + " before); name it once, or its events count "
				+ "twice", "logs", file, link.toString());
	}

	@Test
	void aPipeIsNotWaitedFor() {
		assumeTrue(Files.exists(Path.of("/dev/null")), "no /dev/null");
		assertRefused("/dev/null: cannot be read (not a regular file); check the file and its disk", "logs",
				"/dev/null");
	}

	@Test
	void aPatternThatIsTooDeepForAValueIsRefused() throws Exception {
		String file = file(EVENT.replace("GET /", "GET /" + "ab".repeat(100_000)));
		assertRefused("--where: a pattern needs too much memory for a long value; write it simpler, such as [ab]* for "
				+ "(a|b)*", "logs", file, "--where", "path~^/(a|b)*c");
	}

	@Test
	void anotherLogIsNamedWithItsFirstLine() throws Exception {
		String file = file("[Sun May 17 10:05:03 2015] [error] it's {0}\nmore\n");
		assertRefused(file + ": not an access log in NCSA common or combined format, it starts with "
				+ "\"[Sun May 17 10:05:03 2015] [error] it's {0}\"; give a log in one of them", "logs", file);
	}

	@Test
	void aLineEndInAWordStaysOnOneLine() {
		assertRefused("a\uFFFDb: no such command; known are logs, report, classify, predict, sentiment, evaluate, train, run, sample, gallery, help", "a\nb");
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
	void aGalleryInAFolderWithFilesIsRefused() throws Exception {
		String file = file("mine");
		assertRefused(folder + ": has files in it already; give another folder or --force", "gallery", "--out",
				folder.toString());
		try (var files = Files.list(folder)) {
			assertEquals(List.of(Path.of(file)), files.toList());
		}
	}

	@Test
	void aGalleryInPlaceOfAFileIsRefused() throws Exception {
		String file = file("mine");
		assertRefused(file + ": a file; name a folder", "gallery", "--out", file);
		assertEquals("mine", Files.readString(Path.of(file)));
	}

	@Test
	void aGalleryInNoFolderIsRefused() {
		Path nowhere = folder.resolve("none");
		assertRefused(nowhere + ": no such folder; make it first", "gallery", "--out",
				nowhere.resolve("charts").toString());
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
