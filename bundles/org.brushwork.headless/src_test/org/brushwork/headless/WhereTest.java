package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What passes {@code --where}, in all its forms. */
class WhereTest {

	private final Path folder;

	WhereTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static long matched(String file, String... wheres) {
		List<String> words = new ArrayList<>(List.of("logs", file, "--json", "--by", "day", "--param", "q~a"));
		for (String where : wheres) {
			words.addAll(List.of("--where", where));
		}
		return LogText.json(words.toArray(String[]::new)).get("matched").getAsLong();
	}

	private String log(String... targets) throws Exception {
		StringBuilder lines = new StringBuilder();
		for (String target : targets) {
			lines.append(LogText.line(target));
		}
		return Files.writeString(folder.resolve("access_log"), lines).toString();
	}

	/** The last column is the condition of {@code awk '...' apache_logs | wc -l}. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			status=404                     | 213  | $9 == 404
			status=5xx                     | 3    | $9 ~ /^5/
			status=4xx,5XX                 | 220  | $9 ~ /^[45]/
			status=404,5xx                 | 216  | $9 == 404 || $9 ~ /^5/
			status=400..404                | 215  | $9 >= 400 && $9 <= 404
			status=4xx..5xx                | 220  | $9 ~ /^[45]/
			status=999                     | 0    | $9 == 999
			statusClass=503                | 3    | $9 ~ /^5/
			statusClass=Client Error       | 217  | $9 ~ /^4/
			statusClass=4xx..5xx           | 220  | $9 ~ /^[45]/
			statusClass=none               | 0    | $9 == "-"
			hour=9..17                     | 4154 | { h = substr($4, 14, 2) } h >= "09" && h <= "17"
			hour=9                         | 364  | substr($4, 14, 2) == "09"
			day=2015-05-17..2015-05-18     | 4525 | $4 ~ /1[78].May/
			weekday=mon..TUE               | 5789 | $4 ~ /1[89].May/
			weekday=sunday,Wed             | 4211 | $4 ~ /(17|20).May/
			path~^/blog/tags               | 1022 | { sub(/[?#].*/, "", $7) } $7 ~ /^.blog.tags/
			path=/favicon.ico              | 807  | { sub(/[?#].*/, "", $7) } $7 == "/favicon.ico"
			path=/favicon.ico,/robots.txt  | 987  | { sub(/[?#].*/, "", $7) } $7 ~ /^.(favicon.ico|robots.txt)$/
			path=/no/such                  | 0    | $7 == "/no/such"
			method=post,HEAD               | 47   | $6 ~ /^"(POST|HEAD)/
			address=66.249.73.135          | 482  | $1 == "66.249.73.135"
			referrer=(none)                | 4073 | $11 == "\\"-\\""
			referrer=none                  | 0    | $11 ~ /^"http.*:..none[:\\/"]/
			referrer=WWW.google.com        | 228  | $11 ~ /^"https?:..www.google.com[:\\/]/
			agent=none                     | 190  | -F'"' $6 == "-"
			agent~^b                       | 8705 | 10,000 less 190 without and 1105 tools (see AgentFamily)
			""")
	void aFilterPassesWhatAwkCounts(String where, long count, String awk) {
		assertEquals(count, matched(RealLog.path(), where), awk);
	}

	@Test
	void valuesOfSeveralOptionsAddUpAndDimensionsNarrow() {
		assertEquals(216, matched(RealLog.path(), "status=404", "status=5xx"));
		// awk '($9 == 404 || $9 ~ /^5/) && $4 ~ /18.May/' apache_logs | wc -l
		assertEquals(65, matched(RealLog.path(), "status=404", "status=5xx", "weekday=mon"));
	}

	@Test
	void aCommaBehindABackslashBelongsToTheValue() throws Exception {
		String file = log("/a,b", "/a", "/b", "/c\\d");
		assertEquals(1, matched(file, "path=/a\\,b"));
		assertEquals(2, matched(file, "path=/a,/b"));
		assertEquals(3, matched(file, "path=/a\\,b,/a,/c\\d"));
	}

	@Test
	void dotsInAPathAreNoRange() throws Exception {
		assertEquals(1, matched(log("/a/../b", "/a/b"), "path=/a/../b"));
	}

	@Test
	void aNameMayHoldTheSignOfAPattern() throws Exception {
		String file = log("/?q~a=x", "/?q~a=xy", "/?q~a=z=1");
		assertEquals(1, matched(file, "param.q~a=x"));
		assertEquals(2, matched(file, "param.q~a~^x"));
		assertEquals(1, matched(file, "param.q~a=z=1"));
	}

	@Test
	void theWordNoneIsAValueWhereItCanBeOne() throws Exception {
		String file = log("none", "/?productId=none", "/?categoryId=1");
		assertEquals(1, matched(file, "path=none"));
		assertEquals(1, matched(file, "product=none"));
		assertEquals(2, matched(file, "product=(none)"));
		assertEquals(3, matched(file, "referrer=(none)", "agent=none"));
	}

	@Test
	void aLineWithoutStatusIsInNoRange() throws Exception {
		String file = Files.writeString(folder.resolve("a_log"), LogText.line("17/May/2015:10:05:03 +0000", "/", "-")
				+ LogText.line("/")).toString();
		assertEquals(1, matched(file, "status=000..999"));
		assertEquals(1, matched(file, "status=none"));
		assertEquals(2, matched(file, "status=none,2xx"));
	}
}
