package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see. */
class LogsTextTest {

	private static final String TINY = """
			192.0.2.1 - - [17/May/2015:10:05:03 +0200] "GET /a HTTP/1.1" 200 12 "-" "Mozilla/5.0" 0.002
			192.0.2.1 - - [17/May/2015:10:05:04 +0200] "GET /b?productId=P-1 HTTP/1.1" 200 1500 "-" "curl/8" 0.010
			oops
			192.0.2.2 - - [17/May/2015:11:00:00 +0200] "POST /cart HTTP/1.1" 302 - "-" "Mozilla/5.0" 0.100
			192.0.2.3 - - [18/May/2015:11:30:00 +0200] "GET /a HTTP/1.1" 503 7 "-" "Mozilla/5.0" 1.5005
			""";

	private final Path folder;

	LogsTextTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private String log(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content).toString();
	}

	private static String out(String... words) {
		CommandRun run = CommandRun.of(words);
		assertEquals(new CommandRun(Main.DONE, run.out(), ""), run);
		return run.out();
	}

	private static List<String> lines(String text) {
		return text.lines().toList();
	}

	@Test
	void aTinyLogIsShownWhole() throws Exception {
		String file = log("access_log", TINY);
		String hours = """
				  00  0
				  01  0
				  02  0
				  03  0
				  04  0
				  05  0
				  06  0
				  07  0
				  08  0
				  09  0
				  10  2  ██████████████████████████████████████████████████
				  11  2  ██████████████████████████████████████████████████
				  12  0
				  13  0
				  14  0
				  15  0
				  16  0
				  17  0
				  18  0
				  19  0
				  20  0
				  21  0
				  22  0
				  23  0
				""";
		assertEquals(file + """
				: 4 of 4 events, 2015-05-17 10:05:03 to 2015-05-18 11:30:00 (+02:00)
				1 line is no event:
				  line 3: no time in brackets after host and user: oops
				Bytes: 1,519 in all; median 12, 95 % up to 1,500, all up to 1,500
				Response time: median 10 ms, 95 % up to 1,500.5 ms, all up to 1,500.5 ms

				By day
				  2015-05-17  3  ██████████████████████████████████████████████████
				  2015-05-18  1  ████████████████▋

				By hour
				HOURS
				By weekday
				  Monday     1  ████████████████▋
				  Tuesday    0
				  Wednesday  0
				  Thursday   0
				  Friday     0
				  Saturday   0
				  Sunday     3  ██████████████████████████████████████████████████

				By status class
				  success       2  ██████████████████████████████████████████████████
				  redirect      1  █████████████████████████
				  server error  1  █████████████████████████

				By status
				  200  2  ██████████████████████████████████████████████████
				  302  1  █████████████████████████
				  503  1  █████████████████████████

				By method
				  GET   3  ██████████████████████████████████████████████████
				  POST  1  ████████████████▋

				By product
				  (none)  3  ██████████████████████████████████████████████████
				  P-1     1  ████████████████▋

				By path
				  /a     2  ██████████████████████████████████████████████████
				  /b     1  █████████████████████████
				  /cart  1  █████████████████████████

				By address
				  192.0.2.1  2  ██████████████████████████████████████████████████
				  192.0.2.2  1  █████████████████████████
				  192.0.2.3  1  █████████████████████████

				By agent
				  browser  3  ██████████████████████████████████████████████████
				  tool     1  ████████████████▋
				""".replace("HOURS\n", hours + "\n"), out("logs", file));
	}

	@Test
	void whatADimensionsOwnFilterPassesIsMarkedAndTheOthersFollowIt() throws Exception {
		String file = log("access_log", TINY);
		assertEquals(file + """
				: 1 of 4 events, 2015-05-17 10:05:03 to 2015-05-18 11:30:00 (+02:00)
				1 line is no event:
				  line 3: no time in brackets after host and user: oops
				Bytes: 7 in all; median 7, 95 % up to 7, all up to 7
				Response time: median 1,500.5 ms, 95 % up to 1,500.5 ms, all up to 1,500.5 ms

				By status class (* passes its --where, which these counts ignore)
				  success       2  ██████████████████████████████████████████████████
				  redirect      1  █████████████████████████
				* server error  1  █████████████████████████

				By path
				  /a  1  ██████████████████████████████████████████████████
				""", out("logs", file, "--where", "statusClass=5xx", "--by", "path", "--by", "statusClass"));
	}

	@Test
	void whatNothingPassesHasNoRows() throws Exception {
		String file = log("access_log", TINY);
		String text = out("logs", file, "--where", "path=/none", "--by", "address", "--lines", "3");
		assertTrue(text.contains(": 0 of 4 events, "), text);
		assertTrue(text.endsWith("""
				  line 3: no time in brackets after host and user: oops

				By address
				  none

				No line matches
				"""), text);
	}

	@Test
	void aDimensionThatNoLineHasIsShownWhenItIsAskedFor() throws Exception {
		String file = log("access_log", TINY);
		assertTrue(out("logs", file, "--by", "category").endsWith("""

				By category
				  (none)  4  ██████████████████████████████████████████████████
				"""));
	}

	@Test
	void rankedDimensionsStopAtTwentyAndTellTheRest() throws Exception {
		StringBuilder content = new StringBuilder();
		for (int i = 10; i < 35; i++) {
			content.append(LogText.line("/" + i).repeat(i));
		}
		List<String> lines = lines(out("logs", log("access_log", content.toString()), "--by", "path"));
		int title = lines.indexOf("By path");
		assertEquals(title + 22, lines.size());
		assertTrue(lines.get(title + 1).startsWith("  /34  34  █"), lines::toString);
		assertTrue(lines.get(title + 20).startsWith("  /15  15  █"), lines::toString);
		// 10 + 11 + 12 + 13 + 14
		assertEquals("  and 5 more values with 60 events", lines.get(title + 21));
	}

	@Test
	void topHoldsForOrderedDimensionsToo() {
		// awk '{ print substr($4, 14, 2) }' apache_logs | sort | uniq -c | sort -rn | head -3; the rest is 8,513
		String text = out("logs", RealLog.path(), "--by", "hour", "--top", "3");
		assertTrue(text.endsWith("""

				By hour
				  14  498  ██████████████████████████████████████████████████
				  15  496  █████████████████████████████████████████████████▊
				  19  493  █████████████████████████████████████████████████▌
				  and 21 more values with 8,513 events
				"""), text);
	}

	@Test
	void valuesThatAFilterNamesAreShownBehindTheTop() {
		// awk '{ print substr($9, 1, 1) }' apache_logs | sort | uniq -c
		String[] words = { "logs", RealLog.path(), "--by", "statusClass", "--top", "1", "--where", "statusClass=5xx" };
		String text = out(words);
		assertTrue(text.endsWith("""
				  success       9,171  ██████████████████████████████████████████████████
				* server error      3  ▏
				  and 2 more values with 826 events
				"""), text);
		String json = out(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new));
		assertTrue(json.endsWith("\"by\":{\"statusClass\":[[\"success\",9171]]}}\n"), json);
	}

	@Test
	void longValuesLoseTheirMiddleAndNoTableIsWiderThanAHundred() throws Exception {
		String path = "/start" + "x".repeat(200) + "/end";
		List<String> lines = lines(out("logs", log("access_log", LogText.line(path).repeat(1_000)), "--by", "path"));
		String row = lines.get(lines.indexOf("By path") + 1);
		assertTrue(row.startsWith("  /startxxxxxxxxxxxxxxxxxxx\u2026xxxxxxxxxxxxxxxxxxxx/end  1,000  █"), row);
		assertEquals(100, row.length());
		for (String line : lines(out("logs", RealLog.path())).subList(1, 20)) {
			assertTrue(line.length() <= 100, line);
		}
	}

	@Test
	void controlCharactersOfALogDoNotReachTheTerminal() throws Exception {
		String file = log("access_log", LogText.line("/\u001B[31m"));
		String text = out("logs", file, "--lines", "1");
		assertTrue(text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'), text);
		assertTrue(text.contains("\n  /\uFFFD[31m  1  "), text);
	}

	@Test
	void linesAreAsTheyAreWithTheirNumber() throws Exception {
		String file = log("access_log", TINY);
		String[] lines = TINY.split("\n");
		assertTrue(out("logs", file, "--by", "day", "--where", "path=/a,/cart", "--lines", "2")
				.endsWith("\nThe first 2 of 3 lines that match\n  1: " + lines[0] + "\n  4: " + lines[3] + "\n"));
		assertTrue(out("logs", file, "--by", "day", "--where", "path=/a,/cart", "--lines", "99999999999")
				.endsWith("\nThe 3 lines that match\n  1: " + lines[0] + "\n  4: " + lines[3] + "\n  5: " + lines[4]
						+ "\n"));
		assertTrue(out("logs", file, "--by", "day", "--lines", "1")
				.endsWith("\nThe first of 4 lines that match\n  1: " + lines[0] + "\n"));
		assertTrue(out("logs", file, "--by", "day", "--where", "path=/b", "--lines", "1")
				.endsWith("\nThe one line that matches\n  2: " + lines[1] + "\n"));
	}

	@Test
	void severalFilesAreOneLogAndTheirLinesCarryTheirNames() throws Exception {
		String late = log("a_log", TINY);
		String early = log("b_log", LogText.line("01/May/2015:00:00:00 +0200", "/first", "200") + "\nwhat\n");
		String text = out("logs", late, early, "--by", "day", "--lines", "2");
		assertTrue(text.startsWith(early + ", " + late + ": 5 of 5 events, 2015-05-01 00:00:00 to "), text);
		assertTrue(text.contains("\n2 lines are no event:\n  " + early
				+ ", line 3: no time in brackets after host and user: what\n  " + late + ", line 3: "), text);
		assertTrue(text.contains("\n  " + early + ":1: 192.0.2.1 - - [01/May"), text);
		assertTrue(text.contains("\n  " + late + ":1: 192.0.2.1 - - [17/May"), text);
	}

	@Test
	void ofManyFilesTwoAreNamed() throws Exception {
		String one = log("1_log", LogText.line("01/May/2015:00:00:00 +0000", "/", "200"));
		String two = log("2_log", LogText.line("02/May/2015:00:00:00 +0000", "/", "200"));
		String three = log("3_log", LogText.line("03/May/2015:00:00:00 +0000", "/", "200"));
		String four = log("4_log", LogText.line("04/May/2015:00:00:00 +0000", "/", "200"));
		String text = out("logs", four, three, two, one);
		assertTrue(text.startsWith(one + ", " + two + " and 2 more files: 4 of 4 events, "), text);
	}

	@Test
	void onlyTheFirstRejectedLinesAreShown() throws Exception {
		String text = out("logs", log("access_log", TINY.repeat(9)), "--by", "day");
		assertTrue(text.contains("\n9 lines are no event:\n"), text);
		assertTrue(text.contains("  line 23: no time in brackets after host and user: oops\n  and 4 more\nBytes: "),
				text);
	}
}
