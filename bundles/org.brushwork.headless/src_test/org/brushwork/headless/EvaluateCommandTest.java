package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

	private static final String FIVE = """
			id,y_true,y_pred,p_neg,p_pos,text
			k,neg,neg,0.9,0.1,it fell
			l,neg,pos,0.3,0.7,it fell
			m,pos,pos,0.2,0.8,it rose
			n,pos,pos,0.4,0.6,all well
			o,pos,neg,0.6,0.4,"who, me"
			""";

	private final Path folder;

	EvaluateCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private String file(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content).toString();
	}

	private static CommandRun run(String... words) {
		CommandRun run = CommandRun.of(words);
		assertEquals("", run.err());
		assertEquals(Main.DONE, run.status());
		return run;
	}

	private static JsonObject json(String... words) {
		return JsonParser.parseString(run(words).out()).getAsJsonObject();
	}

	@Test
	void peopleGetTablesWithBars() throws Exception {
		String file = file("p.csv", FIVE);
		assertEquals(file + """
				: 5 rows, 2 classes; 3 right (60.0 %)
				                          precision  recall      F1
				  mean of the classes        58.3 %  58.3 %  58.3 %
				  weighted by their rows     60.0 %  60.0 %  60.0 %
				  log loss 0.592, Brier score 0.212

				Classes
				       rows  precision  recall      F1  ROC area  avg. precision  calib. error
				  neg     2     50.0 %  50.0 %  50.0 %     0.667           0.750         0.400  ███████████████
				  pos     3     66.7 %  66.7 %  66.7 %     0.667           0.806         0.400  ████████████████████

				Confusion matrix (a line for each actual class, a column for each predicted one)
				       neg  pos
				  neg    1    1
				  pos    1    2

				Most frequent confusions (with their share of the actual class)
				  neg taken for pos  1  50.0 %  ██████████████████████████████
				  pos taken for neg  1  33.3 %  ██████████████████████████████

				Slices with most errors
				  none

				Labels that may be wrong: 2 of 5
				  row  label            confidence
				  l    neg, rather pos       0.700  it fell
				  o    pos, rather neg       0.600  who, me

				Texts that come twice or nearly: 1 group, 0 with labels that disagree
				  k, l  2    it fell
				""", run("evaluate", file).out());
	}

	@Test
	void programsGetJson() throws Exception {
		JsonObject json = json("evaluate", file("p.csv", FIVE), "--json", "--costs", "1,5");
		assertEquals(0.6, json.get("accuracy").getAsDouble());
		assertEquals(7.0 / 12, json.get("macroF1").getAsDouble(), 1e-12);
		assertEquals("[\"neg\",\"pos\"]", json.get("classes").toString());
		assertEquals("[[1,1],[1,2]]", json.get("confusion").toString());
		JsonObject pos = json.getAsJsonArray("perClass").get(1).getAsJsonObject();
		assertEquals("pos", pos.get("class").getAsString());
		assertEquals(3, pos.get("support").getAsInt());
		assertEquals(2.0 / 3, pos.get("auc").getAsDouble(), 1e-12);
		assertEquals("{\"value\":0.4,\"cost\":1.0,\"truePositives\":3,\"falsePositives\":1,\"falseNegatives\":0,"
				+ "\"trueNegatives\":1}", pos.get("threshold").toString());
		assertEquals("{\"row\":2,\"id\":\"l\",\"label\":\"neg\",\"suggested\":\"pos\",\"confidence\":0.7,"
				+ "\"margin\":" + (0.3 - 0.7) + "}", json.getAsJsonArray("labelIssues").get(0).toString());
		assertEquals("[{\"rows\":[1,2],\"exact\":true,\"disagree\":false}]", json.get("duplicates").toString());
		assertEquals("[]", json.get("slices").toString());
		assertFalse(json.has("against"));
	}

	@Test
	void whatIsNotDefinedIsADashOrNull() throws Exception {
		String file = file("p.csv", "label,pred\na,a\nb,a\na,c\n");
		String out = run("evaluate", file).out();
		assertTrue(out.contains("\n  b     1          -   0.0 %   0.0 %"), out);
		assertTrue(out.contains("\n  c     0      0.0 %       -   0.0 %"), out);
		JsonObject json = json("evaluate", file, "--json");
		JsonArray classes = json.getAsJsonArray("perClass");
		assertTrue(classes.get(1).getAsJsonObject().get("precision").isJsonNull());
		assertTrue(json.get("logLoss").isJsonNull());
		assertTrue(json.get("labelIssues").isJsonNull());
	}

	@Test
	void whatComesOfErrorsInNumbersIsToldByCosts() throws Exception {
		String out = run("evaluate", file("p.csv", FIVE), "--costs", "1,5").out();
		assertTrue(out.contains("""
				Cheapest thresholds (wrongly taken for the class: 1, wrongly not: 5)
				        from  cost  wrongly yes  wrongly no
				  neg  0.300     2            2           0
				  pos  0.400     1            1           0
				"""), out);
	}

	@Test
	void slicesAndWordsOfErrorsAreTold() throws Exception {
		StringBuilder text = new StringBuilder("y_true,y_pred,text,source\n");
		for (int row = 0; row < 400; row++) {
			boolean odd = row % 4 == 0;
			text.append("a,").append(odd && row % 8 == 0 ? "b" : "a").append(",row ").append(odd ? "not good" : "good")
					.append(',').append(row % 2 == 0 ? "wire" : "blog").append('\n');
		}
		String out = run("evaluate", file("p.csv", text + "b,b,bad,blog\n")).out();
		assertTrue(out.contains("\n  a taken for b when it says: not (50, 6.8x)"), out);
		assertTrue(out.contains("\n  text says not            100  50.0 %      0.0 %"), out);
		assertTrue(out.contains("\n  source is wire           200  25.0 %      0.0 %"), out);
	}

	@Test
	void twoPredictionsAreCompared() throws Exception {
		String after = file("after.csv", FIVE.replace("l,neg,pos,0.3,0.7", "l,neg,neg,0.6,0.4"));
		String before = file("before.csv", FIVE.replace("k,neg", "z,neg"));
		String out = run("evaluate", after, "--against", before).out();
		assertTrue(out.endsWith("""

				Against %s: 4 rows joined by their identities
				  only there 1 row, only here 1; left out
				  accuracy 50.00 %% before, 75.00 %% now
				  1 row mended, 0 broken; 2 right and 1 wrong both times
				  chance of that if both are equally good: 1.0000 (McNemar, exact)
				Cells that changed
				                     before  now  difference
				  neg right               0    1          +1
				  neg taken for pos       1    0          -1
				Rows that moved
				  neg: from pos to neg  1
				""".formatted(before)), out);
		JsonObject json = json("evaluate", after, "--against", before, "--json").getAsJsonObject("against");
		assertEquals("id", json.get("joinedBy").getAsString());
		assertEquals("[\"l\"]", json.get("mended").toString());
		assertEquals("[\"z\"]", json.get("onlyBefore").toString());
		assertEquals("{\"method\":\"exact\",\"mended\":1,\"broken\":0,\"p\":1.0}", json.get("mcnemar").toString());
	}

	@Test
	void anEmptyNameMeansThatThereIsNone() throws Exception {
		String file = file("p.csv", FIVE.replace("l,neg", "k,neg"));
		JsonObject json = json("evaluate", file, "--id", "", "--text", "", "--probabilities", "", "--json");
		assertEquals(5, json.get("rows").getAsInt());
		assertTrue(json.get("labelIssues").isJsonNull());
		assertEquals("[]", json.get("duplicates").toString());
	}

	@Test
	void listsAreAsLongAsIsAskedFor() throws Exception {
		JsonObject json = json("evaluate", file("p.csv", FIVE), "--json", "--top", "1");
		assertEquals(1, json.getAsJsonArray("labelIssues").size());
		assertEquals(1, json.getAsJsonArray("topConfusions").size());
		assertTrue(run("evaluate", file("p.csv", FIVE), "--top", "1").out().contains("\n  and 1 more\n"));
	}
}
