package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares with counts that awk made of the same file; each constant has its command. */
class LogsCommandTest {

	private static final String EVENT = "192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 200 12\n";

	private final Path folder;

	LogsCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static JsonObject json(String... words) {
		CommandRun run = CommandRun.of(words);
		assertEquals("", run.err());
		assertEquals(Main.DONE, run.status());
		assertEquals(1, run.out().lines().count());
		return JsonParser.parseString(run.out()).getAsJsonObject();
	}

	private static JsonArray by(JsonObject json, String dimension) {
		return json.getAsJsonObject("by").getAsJsonArray(dimension);
	}

	private String log(String content) throws Exception {
		return Files.writeString(folder.resolve("access_log"), content).toString();
	}

	@Test
	void jsonHoldsTheCountsOfAwk() {
		JsonObject json = json("logs", RealLog.path(), "--json");
		assertEquals(RealLog.path(), json.get("file").getAsString());
		assertEquals(10_000, json.get("events").getAsLong());
		assertEquals(10_000, json.get("matched").getAsLong());
		assertEquals(0, json.get("rejected").getAsLong());
		assertEquals("[]", json.get("rejectedLines").toString());
		// awk '{ print substr($4, 2, 11) }' apache_logs | sort | uniq -c
		assertEquals("[[\"2015-05-17\",1632],[\"2015-05-18\",2893],[\"2015-05-19\",2896],[\"2015-05-20\",2579]]",
				by(json, "day").toString());
		// awk '{ print substr($9, 1, 1) }' apache_logs | sort | uniq -c
		assertEquals("[[\"success\",9171],[\"redirect\",609],[\"client error\",217],[\"server error\",3]]",
				by(json, "statusClass").toString());
		// awk '{ print substr($4, 14, 2) }' apache_logs | sort | uniq -c
		assertEquals(24, by(json, "hour").size());
		assertEquals("[\"14\",498]", by(json, "hour").get(14).toString());
		// awk '{ print substr($4, 2) }' apache_logs | sort | sed -n '1p;$p'
		assertEquals("2015-05-17T10:05:00Z", json.get("from").getAsString());
		assertEquals("2015-05-20T21:05:59Z", json.get("to").getAsString());
	}

	@ParameterizedTest
	@CsvSource({ "5xx", "5XX", "server error" })
	void aStatusClassMayBeNamedEitherWay(String name) {
		JsonObject json = json("logs", RealLog.path(), "--json", "--where", "statusClass=" + name);
		// awk '$9 ~ /^5/ { print substr($4, 2, 14) }' apache_logs gives 18/May at 03 and 15, 20/May at 14
		assertEquals(3, json.get("matched").getAsLong());
		assertEquals("[[\"2015-05-17\",0],[\"2015-05-18\",2],[\"2015-05-19\",0],[\"2015-05-20\",1]]",
				by(json, "day").toString());
		assertEquals("[\"server error\",3]", by(json, "statusClass").get(3).toString());
		assertEquals("[\"success\",9171]", by(json, "statusClass").get(0).toString());
	}

	@Test
	void severalValuesAndDimensionsNarrowTheCount() {
		// awk '$4 ~ /1[78]\/May.*:(07|23):..:..$/ && $9 ~ /^[34]/' apache_logs | wc -l
		JsonObject json = json("logs", RealLog.path(), "--json", "--where", "day=2015-05-17,2015-05-18", "--where",
				"hour=7", "--where", "hour=23", "--where=statusClass=3xx,4xx");
		assertEquals(19, json.get("matched").getAsLong());
	}

	@Test
	void timesAreByTheClockOfTheLogAndTheEndIsOutside() {
		// awk '{ t = substr($4, 2) } t >= "18/May/2015:03:05:34" && t < "18/May/2015:15:05:42"' apache_logs | wc -l
		JsonObject json = json("logs", RealLog.path(), "--json", "--from", "2015-05-18T03:05:34", "--to",
				"2015-05-18 15:05:42");
		assertEquals(1480, json.get("matched").getAsLong());
		JsonObject same = json("logs", RealLog.path(), "--json", "--from=2015-05-18T05:05:34+02:00",
				"--to=2015-05-18T15:05:42Z");
		assertEquals(1480, same.get("matched").getAsLong());
	}

	@Test
	void aTimeWithoutZoneIsMeantInTheZoneOfTheLog() throws Exception {
		String file = log(EVENT);
		assertEquals(1, json("logs", file, "--json", "--from", "2015-05-17T10:05:03").get("matched").getAsLong());
		assertEquals(0, json("logs", file, "--json", "--from", "2015-05-17T10:05:04").get("matched").getAsLong());
		assertEquals(1, json("logs", file, "--json", "--to", "2015-05-17T08:05:04Z").get("matched").getAsLong());
		assertEquals(0, json("logs", file, "--json", "--to", "2015-05-17T08:05:03Z").get("matched").getAsLong());
	}

	@Test
	void oneEndOfTimeIsEnough() {
		// awk '$4 ~ /(17|18)\/May/' apache_logs | wc -l
		assertEquals(4_525, json("logs", RealLog.path(), "--json", "--to", "2015-05-19").get("matched").getAsLong());
		assertEquals(5_475, json("logs", RealLog.path(), "--json", "--from", "2015-05-19").get("matched").getAsLong());
		assertEquals(0, json("logs", RealLog.path(), "--json", "--from", "2020-01-01").get("matched").getAsLong());
		assertEquals(0, json("logs", RealLog.path(), "--json", "--to", "2010-01-01").get("matched").getAsLong());
	}

	@Test
	void byChoosesTheDimensions() {
		JsonObject by = json("logs", RealLog.path(), "--json", "--by", "hour", "--by", "day").getAsJsonObject("by");
		assertEquals("[day, hour]", by.keySet().toString());
	}

	@Test
	void peopleSeeTablesWithBars() {
		CommandRun run = CommandRun.of("logs", RealLog.path(), "--by", "statusClass");
		assertEquals(RealLog.path() + """
				: 10,000 of 10,000 events, 2015-05-17 10:05:00 to 2015-05-20 21:05:59 (UTC)

				By status class
				  success       9,171  ██████████████████████████████████████████████████
				  redirect        609  ███▍
				  client error    217  █▏
				  server error      3  ▏
				""", run.out());
		assertEquals(Main.DONE, run.status());
	}

	@Test
	void rejectedLinesAreShownWithNumberAndReason() throws Exception {
		String file = log(EVENT.repeat(3) + "oops \"\u00E9\u0007\"\n");
		assertTrue(CommandRun.of("logs", file).out().endsWith("""

				1 line is no event:
				  line 4: no time in brackets after host and user: oops "\u00E9\uFFFD"
				"""));
		JsonObject json = json("logs", file, "--json");
		assertEquals(1, json.get("rejected").getAsLong());
		assertEquals("[{\"line\":4,\"reason\":\"no time\",\"start\":\"oops \\\"\u00E9\uFFFD\\\"\"}]",
				json.get("rejectedLines").toString());
	}

	@Test
	void onlyTheFirstRejectedLinesAreShownToPeople() throws Exception {
		String out = CommandRun.of("logs", log(EVENT.repeat(10) + "oops\n".repeat(9))).out();
		assertTrue(out.contains("9 lines are no event:\n"), out);
		assertTrue(out.endsWith("  and 4 more\n"), out);
	}

	@Test
	void aFileNameMayHoldWhatOptionsAndMessagesMean() throws Exception {
		Path odd = Files.writeString(folder.resolve("{0} it's --json"), EVENT);
		assertTrue(CommandRun.of("logs", odd.toString()).out().startsWith(odd + ": 1 of 1 events"));
	}
}
