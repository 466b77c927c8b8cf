package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Lines of small logs, and runs of the command on them. */
final class LogText {

	private LogText() {
		// not needed
	}

	/** A line of the common format. */
	static String line(String time, String target, String status) {
		return "192.0.2.1 - - [" + time + "] \"GET " + target + " HTTP/1.1\" " + status + " 12\n";
	}

	/** A line for a target, at the same time as all others. */
	static String line(String target) {
		return line("17/May/2015:10:05:03 +0000", target, "200");
	}

	/** The one object that a run prints, and nothing else. */
	static JsonObject json(String... words) {
		CommandRun run = CommandRun.of(words);
		assertEquals("", run.err());
		assertEquals(Main.DONE, run.status());
		assertEquals(1, run.out().lines().count());
		return JsonParser.parseString(run.out()).getAsJsonObject();
	}

	/** The counts of a dimension. */
	static JsonArray by(JsonObject json, String dimension) {
		return json.getAsJsonObject("by").getAsJsonArray(dimension);
	}
}
