package org.brushwork.headless;

import static org.brushwork.headless.LogText.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OwnCache.class)
class CompareTest {

	private final Path folder;

	CompareTest(@TempDir Path folder) {
		this.folder = folder;
	}

	/** 2 of /a and 1 of /b in the hour from 10, then 2 of /a and 5 of /c. */
	private String log() throws Exception {
		String before = "17/May/2015:10:05:03 +0000";
		String after = "17/May/2015:11:00:00 +0000";
		String text = LogText.line(before, "/a", "200").repeat(2) + LogText.line(before, "/b", "200")
				+ LogText.line(after, "/a", "200").repeat(2) + LogText.line(after, "/c", "404").repeat(5);
		return Files.writeString(folder.resolve("a_log"), text).toString();
	}

	@Test
	void aProgramReadsWhatDiffers() throws Exception {
		JsonObject comparison = json("logs", log(), "--json", "--from", "2015-05-17T11:00", "--to", "2015-05-17T12:00",
				"--compare").getAsJsonObject("comparison");
		assertEquals("{\"from\":\"2015-05-17T10:05:03Z\",\"to\":\"2015-05-17T11:00:00Z\",\"events\":3}",
				comparison.get("before").toString());
		assertEquals("{\"from\":\"2015-05-17T11:00:00Z\",\"to\":\"2015-05-17T12:00:00Z\",\"events\":7}",
				comparison.get("after").toString());
		assertTrue(comparison.get("clipped").getAsBoolean());
		assertTrue(comparison.get("open").getAsBoolean());
		// c: 2 * 5 ln(10 / 7); b: 2 ln(10 / 3); a: 2 * (2 ln(2 / 1.2) + 2 ln(2 / 2.8))
		assertEquals("{\"before\":3,\"after\":7,\"values\":3,\"changes\":["
				+ "{\"value\":\"/c\",\"before\":0,\"after\":5,\"difference\":5,\"score\":1.89},"
				+ "{\"value\":\"/b\",\"before\":1,\"after\":0,\"difference\":-1,\"score\":-1.55},"
				+ "{\"value\":\"/a\",\"before\":2,\"after\":2,\"difference\":0,\"score\":-0.84}]}",
				comparison.getAsJsonObject("by").get("path").toString());
		assertFalse(comparison.getAsJsonObject("by").has("day"));
		assertFalse(comparison.getAsJsonObject("by").has("hour"));
	}

	@Test
	void aPersonReadsATable() throws Exception {
		CommandRun run = CommandRun.of("logs", log(), "--from", "2015-05-17T11:00", "--compare", "--by", "path", "--by",
				"hour", "--top", "2");
		assertEquals("", run.err());
		assertEquals("""

				Compared with the time before (a score beyond 3 is hardly chance)
				  before 2015-05-17 10:59:59 to 2015-05-17 11:00:00  0 events
				""", run.out().substring(run.out().indexOf("\n\n") + 1, run.out().indexOf("  after")));
		run = CommandRun.of("logs", log(), "--from", "2015-05-17T11:00", "--to", "2015-05-17T12:00", "--compare", "--by",
				"path", "--by", "hour", "--top", "2");
		assertEquals("""
				  Not compared, as the two times do not have as much of each: hour

				By path            before      after difference      ratio      score
				  /c                    0          5         +5        new       +1.9
				  /b                    1          0         -1       gone       -1.6
				  and 1 more value
				""", run.out().substring(run.out().indexOf("  Not compared")));
		assertTrue(run.out().contains("The log starts only then"), run.out());
		assertTrue(run.out().contains("The log ends before"), run.out());
	}

	@Test
	void withoutATimeOrAnythingBeforeItThereIsNothingToCompare() throws Exception {
		assertEquals(new CommandRun(Main.FAILED, "",
				"brushwork: --compare: compares a time with the one before it; add --from and --to\n"),
				CommandRun.of("logs", log(), "--compare"));
		assertEquals(new CommandRun(Main.FAILED, "", "brushwork: --compare: the log has nothing before that time, it starts"
				+ " at 2015-05-17 10:05:03; choose a later --from\n"),
				CommandRun.of("logs", log(), "--compare", "--to", "2015-05-17T11:00"));
	}
}
