package org.brushwork.headless;

import static org.brushwork.headless.LogText.by;
import static org.brushwork.headless.LogText.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code logs} other than filters, as programs see them. */
@ExtendWith(OwnCache.class)
class LogsOptionsTest {

	private final Path folder;

	LogsOptionsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private String log(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content).toString();
	}

	@Test
	void aZoneMovesDaysAndHoursAndShowsTimesByItsClock() {
		JsonObject json = json("logs", RealLog.path(), "--json", "--zone", "+02:00");
		// awk '{ print substr($4, 14, 2) }' apache_logs | sort | uniq -c: 21 has 453, 23 has 356
		assertEquals("[\"23\",453]", by(json, "hour").get(23).toString());
		assertEquals("[\"01\",356]", by(json, "hour").get(1).toString());
		assertEquals("2015-05-17T12:05:00+02:00", json.get("from").getAsString());
		assertEquals("+02:00", json.get("zone").getAsString());
		assertEquals("Europe/Berlin",
				json("logs", RealLog.path(), "--json", "--zone", "Europe/Berlin").get("zone").getAsString());
	}

	@Test
	void aTimeWithoutZoneIsMeantInTheChosenOneAlsoWhenItsClockIsChanged() throws Exception {
		// Clocks of Berlin were put forward on 29 March 2026: noon is 11:00 UTC before and 10:00 UTC after.
		String file = log("a_log", LogText.line("28/Mar/2026:11:00:00 +0000", "/", "200")
				+ LogText.line("30/Mar/2026:10:00:00 +0000", "/", "200"));
		String[] words = { "logs", file, "--json", "--zone", "Europe/Berlin", "--from", "2026-03-28T12:00", "--to",
				"2026-03-30T12:00:01" };
		assertEquals(2, json(words).get("matched").getAsLong());
		assertEquals("2026-03-30T12:00:00+02:00", json(words).get("to").getAsString());
		words[words.length - 1] = "2026-03-30T12:00:00";
		assertEquals(1, json(words).get("matched").getAsLong());
	}

	@Test
	void parametersAreDimensionsByTheirNames() {
		JsonObject json = json("logs", RealLog.path(), "--json", "--param", "flav", "--category-param", "page");
		// awk '{ print $7 }' apache_logs | grep -o '[?&]flav=[^&#]*' | sort | uniq -c
		String counts = "[[\"(none)\",9099],[\"rss20\",764],[\"atom\",137]]";
		assertEquals(counts, by(json, "param.flav").toString());
		assertEquals(counts,
				by(json("logs", RealLog.path(), "--json", "--product-param", "flav"), "product").toString());
		// awk '{ print $7 }' apache_logs | grep -vc '[?&;]page=[^&;#]'
		assertEquals("[\"(none)\",9924]", by(json, "category").get(0).toString());
		assertEquals(List.of("referrer", "param.flav"),
				json.getAsJsonObject("by").keySet().stream().skip(11).toList());
		assertEquals(137, json("logs", RealLog.path(), "--json", "--param", "flav", "--where", "param.flav=atom",
				"--by", "param.flav").get("matched").getAsLong());
	}

	@Test
	void topLimitsEveryDimension() {
		JsonObject json = json("logs", RealLog.path(), "--json", "--top", "2", "--where", "path=/robots.txt");
		// awk '{ sub(/[?#].*/, "", $7); print $7 }' apache_logs | sort | uniq -c | sort -rn | head -2
		assertEquals("[[\"/favicon.ico\",807],[\"/\",575]]", by(json, "path").toString());
		// awk '$7 == "/robots.txt" { print substr($4, 2, 11) }' apache_logs | sort | uniq -c | sort -rn | head -2
		assertEquals("[[\"2015-05-18\",69],[\"2015-05-19\",44]]", by(json, "day").toString());
	}

	@Test
	void linesAreFoundByTheirNumbers() throws Exception {
		JsonArray lines = json("logs", RealLog.path(), "--json", "--where", "status=5xx", "--lines", "2")
				.getAsJsonArray("lines");
		// awk '$9 ~ /^5/ { print NR }' apache_logs gives 2071, 3473 and 9158
		List<String> all = Files.readAllLines(Path.of(RealLog.path()));
		assertEquals(2, lines.size());
		for (int i = 0; i < 2; i++) {
			JsonObject line = lines.get(i).getAsJsonObject();
			int number = i == 0 ? 2_071 : 3_473;
			assertEquals(RealLog.path(), line.get("file").getAsString());
			assertEquals(number, line.get("line").getAsInt());
			assertEquals(all.get(number - 1), line.get("text").getAsString());
		}
	}

	@Test
	void moreLinesThanAPageAreAllThere() throws Exception {
		StringBuilder content = new StringBuilder();
		int count = 2 * MatchingLines.PAGE + 1;
		for (int i = 1; i <= count; i++) {
			content.append(LogText.line("/" + i));
		}
		JsonArray lines = json("logs", log("a_log", content.toString()), "--json", "--lines", "1000000")
				.getAsJsonArray("lines");
		assertEquals(count, lines.size());
		for (int i = 0; i < count; i += MatchingLines.PAGE) {
			assertTrue(lines.get(i).getAsJsonObject().get("text").getAsString().contains("GET /" + (i + 1) + " "));
		}
	}

	@Test
	void whatIsNotAskedForIsNotThere() {
		JsonObject json = json("logs", RealLog.path(), "--json");
		assertFalse(json.has("lines"));
		assertFalse(json.has("outliers"));
		assertFalse(json.getAsJsonObject("measures").has("responseMicros"));
	}

	@Test
	void responseTimesAreAMeasure() throws Exception {
		String line = LogText.line("/").stripTrailing() + " \"-\" \"-\" ";
		String file = log("a_log", line + "0.002\n" + line + "0.010\n" + line + "1.5\n");
		assertEquals("{\"events\":3,\"sum\":1512000,\"least\":2000,\"median\":10000,\"p95\":1500000,\"p99\":1500000,"
				+ "\"most\":1500000}",
				json("logs", file, "--json").getAsJsonObject("measures").getAsJsonObject("responseMicros").toString());
	}

	@Test
	void aPackedLogAndThePlainOneAreOneLog() throws Exception {
		List<String> all = Files.readAllLines(Path.of(RealLog.path()));
		Path packed = folder.resolve("access_log.1.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
			out.write((String.join("\n", all.subList(0, 4_525)) + "\n").getBytes("UTF-8"));
		}
		Path plain = Files.write(folder.resolve("access_log"), all.subList(4_525, 10_000));
		JsonObject json = json("logs", plain.toString(), packed.toString(), "--json");
		assertEquals("[\"" + packed + "\",\"" + plain + "\"]", json.get("files").toString());
		assertEquals(json("logs", RealLog.path(), "--json").get("by"), json.get("by"));
	}

	@Test
	void outliersOfTheSampleAreWhatWasPlanted() throws Exception {
		Path file = folder.resolve("shop.log");
		assertEquals(Main.DONE, CommandRun.of("sample", "logs", "--out", file.toString()).status());
		List<String> planted;
		try (Stream<String> lines = Files.lines(folder.resolve("shop.log.anomalies.csv"))) {
			planted = lines.skip(1).map(line -> line.split(",")).map(cells -> cells[0] + " " + cells[1]).toList();
		}
		JsonArray outliers = json("logs", file.toString(), "--json", "--outliers").getAsJsonArray("outliers");
		assertEquals(7, planted.size());
		assertEquals(planted, outliers.asList().stream().map(JsonElement::getAsJsonObject)
				.map(outlier -> outlier.get("from").getAsString() + " " + outlier.get("to").getAsString()).toList());
		JsonObject silence = outliers.get(6).getAsJsonObject();
		assertEquals(0, silence.get("count").getAsLong());
		assertTrue(silence.get("expected").getAsDouble() > 100 && silence.get("deviation").getAsDouble() < -5);
		// Filters of time are left out, others are not: of the seven, two answer by 5xx.
		assertEquals(outliers, json("logs", file.toString(), "--json", "--outliers", "--from", "2026-03-20", "--where",
				"hour=9", "--where", "weekday=mon").getAsJsonArray("outliers"));
		String text = CommandRun.of("logs", file.toString(), "--by", "agent", "--outliers", "--where", "status=5xx")
				.out();
		assertTrue(text.contains("""

				Unusual hours (of all times)
				  from              to                   events   expected  deviation
				  2026-03-07 14:00  2026-03-07 15:00  """), text);
		assertEquals(2, text.lines().filter(line -> line.startsWith("  2026-")).count());
	}

	@Test
	void aLogShorterThanAnHourHasNoUnusualOnes() throws Exception {
		String file = log("a_log", LogText.line("/"));
		assertEquals("[]", json("logs", file, "--json", "--outliers").get("outliers").toString());
		assertTrue(CommandRun.of("logs", file, "--outliers").out()
				.endsWith("\nUnusual hours (of all times)\n  none\n"));
	}
}
