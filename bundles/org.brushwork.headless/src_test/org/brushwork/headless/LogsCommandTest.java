package org.brushwork.headless;

import static org.brushwork.headless.LogText.by;
import static org.brushwork.headless.LogText.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
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

	private String log(String content) throws Exception {
		return Files.writeString(folder.resolve("access_log"), content).toString();
	}

	@Test
	void jsonHoldsTheCountsOfAwk() {
		JsonObject json = json("logs", RealLog.path(), "--json");
		assertEquals("[\"" + RealLog.path() + "\"]", json.get("files").toString());
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
		assertEquals("UTC", json.get("zone").getAsString());
	}

	@Test
	void jsonHoldsEveryValueOfEveryDimension() {
		JsonObject json = json("logs", RealLog.path(), "--json");
		assertEquals("[day, hour, weekday, statusClass, status, method, category, product, path, address, agent, "
				+ "referrer]", json.getAsJsonObject("by").keySet().toString());
		// awk '{ sub(/[?#].*/, "", $7); print $7 }' apache_logs | sort -u | wc -l
		assertEquals(1_368, by(json, "path").size());
		// awk '{ sub(/[?#].*/, "", $7); print $7 }' apache_logs | sort | uniq -c | sort -rn | head -1
		assertEquals("[\"/favicon.ico\",807]", by(json, "path").get(0).toString());
		// awk '{ print $1 }' apache_logs | sort -u | wc -l
		assertEquals(1_753, by(json, "address").size());
		assertEquals(10_000, by(json, "address").asList().stream().mapToLong(c -> c.getAsJsonArray().get(1).getAsLong())
				.sum());
	}

	@Test
	void jsonHoldsTheBytesOfWhatMatches() {
		// awk '$10 != "-" { print $10 }' apache_logs | sort -n > b; wc -l < b; paste -sd+ b | bc;
		// sed -n '1p;4666p;8865p;9238p;$p' b: of 9,331 the first, and those at 50, 95 and 99 percent, rounded up
		assertEquals("{\"bytes\":{\"events\":9331,\"sum\":2747282740,\"least\":35,\"median\":12292,\"p95\":171717,"
				+ "\"p99\":1199558,\"most\":69192717}}",
				json("logs", RealLog.path(), "--json").getAsJsonObject("measures").toString());
		// awk '$9 ~ /^5/ && $10 != "-" { s += $10; n++ } END { print n, s }' apache_logs
		JsonObject few = json("logs", RealLog.path(), "--json", "--where", "status=5xx").getAsJsonObject("measures")
				.getAsJsonObject("bytes");
		assertEquals(626, few.get("sum").getAsLong());
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
	void aFileNameMayHoldWhatOptionsAndMessagesMean() throws Exception {
		Path odd = Files.writeString(folder.resolve("{0} it's --json"), EVENT);
		assertTrue(CommandRun.of("logs", odd.toString()).out().startsWith(odd + ": 1 of 1 event,"));
	}
}
