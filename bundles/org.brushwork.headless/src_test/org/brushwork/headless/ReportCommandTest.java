package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

@ExtendWith(OwnCache.class)
class ReportCommandTest {

	private static final String ATTACK = "<script>alert(1)</script><img/src=x\\x22onerror='alert(2)'>&amp;${x}$1";

	private final Path folder;

	ReportCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private String log() throws Exception {
		StringBuilder lines = new StringBuilder();
		for (int hour = 0; hour < 60; hour++) {
			String time = "%02d/May/2015:%02d:05:03 +0000".formatted(17 + hour / 24, hour % 24);
			lines.append(LogText.line(time, "/a?productId=P" + hour % 3, hour == 30 ? "503" : "200").repeat(1 + hour % 5));
		}
		return Files.writeString(folder.resolve("a_log"), lines + "no <b>event</b>\n").toString();
	}

	private String page(String... words) throws Exception {
		CommandRun run = CommandRun.of(words);
		assertEquals("", run.err());
		assertEquals(Main.DONE, run.status());
		return Files.readString(folder.resolve("out/index.html"));
	}

	private String out() {
		return folder.resolve("out").toString();
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	/** The cells of the table rows that start with a text, without what stands in them. */
	private static List<String> cells(String page, String first) {
		Matcher row = Pattern.compile("<tr[^>]*><th scope=\"row\">" + Pattern.quote(first) + "<.*?</tr>").matcher(page);
		assertTrue(row.find(), first);
		return Pattern.compile("<td[^>]*>(.*?)</td>").matcher(row.group()).results().map(cell -> cell.group(1)).toList();
	}

	@Test
	void itWritesOnePageAndSaysWhere() throws Exception {
		CommandRun run = CommandRun.of("report", "logs", log(), "--out", out());
		assertEquals(new CommandRun(Main.DONE, "wrote " + folder.resolve("out/index.html") + "\n", ""), run);
		assertEquals(List.of("index.html"), names(folder.resolve("out")));
		assertEquals(List.of("a_log", "out"), names(folder));
	}

	@Test
	void itsNumbersAreThoseOfTheLog() throws Exception {
		String page = page("report", "logs", log(), "--out", out(), "--where", "status=503");
		assertTrue(page.contains("<dt>Events</dt><dd>1 <small>of 180 (0.56 %)</small></dd>"), page);
		assertTrue(page.contains("<dt>Rejected lines</dt><dd>1</dd>"), page);
		assertEquals(List.of("1", "0.6 %"), cells(page, "<span aria-hidden=\"true\">\u25CF </span>503"));
		assertEquals(List.of("1", "100.0 %"), cells(page, "P0"));
		assertTrue(page.contains("<li>Status: 503</li>"), page);
		assertTrue(page.contains("no quoted request</td><td>no &lt;b&gt;event&lt;/b&gt;</td>")
				|| page.contains("<td>no &lt;b&gt;event&lt;/b&gt;</td>"), page);
	}

	@Test
	void ofTheRealLogTheyAreThoseThatToolsCount() throws Exception {
		String page = page("report", "logs", RealLog.path(), "--out", out());
		assertTrue(page.contains("<dt>Events</dt><dd>10,000</dd>"), page);
		// awk '{ print $9 }' apache_logs | sort | uniq -c
		assertEquals(List.of("9,126", "91.3 %"), cells(page, "200"));
		assertEquals(List.of("213", "2.1 %"), cells(page, "404"));
		assertEquals(List.of("807", "8.1 %"), cells(page, "/favicon.ico"));
	}

	@Test
	void itSaysHowItIsMadeAgain() throws Exception {
		String page = page("report", "logs", log(), "--out", out(), "--where", "path=/a", "--from", "2015-05-17");
		Matcher command = Pattern.compile("<pre>(.*?)</pre>").matcher(page);
		assertTrue(command.find());
		List<String> words = List.of(command.group(1).substring("./brushwork ".length()).split(" "));
		assertEquals(List.of("report", "logs"), words.subList(0, 2));
		Stream<String> again = Stream.concat(words.stream(), Stream.of("--force"));
		assertEquals(page, page(again.toArray(String[]::new)));
	}

	@Test
	void whatIsInALogDoesNotRun() throws Exception {
		String name = "<b onclick=x>_log";
		String line = LogText.line("17/May/2015:10:05:03 +0000", "/" + ATTACK + "?productId=" + ATTACK, "200");
		Path log = Files.writeString(folder.resolve(name), line + line + ATTACK + "\n");
		String page = page("report", "logs", log.toString(), "--out", out(), "--where", "path~^/" + "<script>");
		assertFalse(page.contains("<script"), page);
		assertFalse(page.contains("<img"), page);
		assertFalse(page.contains("<b "), page);
		assertFalse(Pattern.compile("<[^>]*\\son[a-z]+=").matcher(page).find(), page);
		assertTrue(page.contains("/&lt;script&gt;alert(1)&lt;/script&gt;"), page);
		assertTrue(page.contains("default-src 'none'"), page);
	}

	@Test
	void thePageNeedsNoNetwork() throws Exception {
		String page = page("report", "logs", log(), "--out", out());
		assertFalse(page.contains("http:") || page.contains("https:") || page.contains("@import"), page);
		assertFalse(Pattern.compile("(?:src|href)=\"(?!data:)").matcher(page).find(), page);
		assertFalse(Pattern.compile("url\\((?!#)").matcher(page).find(), page);
	}

	/** Each chart is well-formed, has a name and a description, and no two parts of the page have the same id. */
	@Test
	void chartsAreNamedAndTheirPartsToo() throws Exception {
		String page = page("report", "logs", log(), "--out", out(), "--from", "2015-05-18");
		List<String> charts = Pattern.compile("(?s)<svg class=\"(?:wide|middle|narrow)\".*?</svg>").matcher(page).results()
				.map(MatchResult::group).toList();
		assertEquals(9, charts.size());
		for (String chart : charts) {
			DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(new InputSource(new StringReader(chart.replace("xlink:href", "href"))));
			assertTrue(chart.contains("role=\"img\"") && chart.contains("<title id=") && chart.contains("<desc id="), chart);
		}
		Set<String> ids = new HashSet<>();
		Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results()
				.forEach(id -> assertTrue(ids.add(id.group(1)), id.group(1)));
		Pattern.compile("url\\(#([^)]*)\\)").matcher(page).results()
				.forEach(use -> assertTrue(ids.contains(use.group(1)), use.group(1)));
		Pattern.compile("var\\((--[^)]*)\\)").matcher(page).results()
				.forEach(use -> assertTrue(page.contains(use.group(1) + ": "), use.group(1)));
	}

	/** Elements that are opened are closed, so that no text of a log can have broken one. */
	@Test
	void thePageIsWellFormedButForItsMetas() throws Exception {
		String page = page("report", "logs", log(), "--out", out(), "--where", "path~<b>");
		String xml = page.replace("<!DOCTYPE html>", "").replaceAll("<meta [^>]*>", "").replaceAll("xlink:href", "href");
		DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aMonthHasACalendarAndAPlantedAnomalyIsListed() throws Exception {
		String log = folder.resolve("shop_log").toString();
		assertEquals(Main.DONE, CommandRun.of("sample", "logs", "--out", log).status());
		String page = page("report", "logs", log, "--out", out());
		assertTrue(page.contains("<h2>By day</h2>"), page);
		assertEquals(List.of("2026-03-07 15:00", "136", "268", "0.51", "-8.2"),
				outlier(page.replaceAll("</?span>", ""), "2026-03-07 14:00"));
	}

	private static List<String> outlier(String page, String from) {
		Matcher row = Pattern.compile("</td><th scope=\"row\">" + from + "</th>(.*?)</tr>").matcher(page);
		assertTrue(row.find(), from);
		return Pattern.compile("<td[^>]*>(.*?)</td>").matcher(row.group(1)).results().map(cell -> cell.group(1)).toList();
	}

	@Test
	void aPageThatIsThereStaysUnlessForced() throws Exception {
		Path page = Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("index.html"), "mine");
		assertEquals(
				new CommandRun(Main.FAILED, "", "brushwork: " + page + ": is already there; give another folder or --force\n"),
				CommandRun.of("report", "logs", log(), "--out", out()));
		assertEquals("mine", Files.readString(page));
		assertTrue(page("report", "logs", log(), "--out", out(), "--force").startsWith("<!DOCTYPE html>"));
	}

	@Test
	void aFileInTheWayOfTheFolderStays() throws Exception {
		Path file = Files.writeString(folder.resolve("out"), "mine");
		assertEquals(new CommandRun(Main.FAILED, "", "brushwork: " + file + ": a file; name a folder\n"),
				CommandRun.of("report", "logs", log(), "--out", out()));
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void badInputLeavesNothing() throws Exception {
		assertEquals(Main.FAILED, CommandRun.of("report", "logs", folder.resolve("none").toString(), "--out", out()).status());
		assertEquals(List.of(), names(folder));
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
		assertEquals(new CommandRun(Main.FAILED, "", ""),
				CommandRun.of(interrupted, "report", "logs", log(), "--out", out()));
		assertEquals(List.of("a_log"), names(folder));
	}
}
