package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvReader;
import org.brushwork.core.table.Table;
import org.brushwork.evaluation.fix.Fix;
import org.brushwork.evaluation.fix.Fixes;
import org.brushwork.evaluation.fix.FixesFile;
import org.brushwork.evaluation.fix.LabeledRows;
import org.brushwork.evaluation.fix.RowKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyCommandTest {

	private final Path folder;

	ClassifyCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private String path(String name) {
		return folder.resolve(name).toString();
	}

	private String tweets() {
		return path("sample/tweets.csv");
	}

	private static CommandRun done(String... words) {
		CommandRun run = CommandRun.of(words);
		assertEquals("", run.err());
		assertEquals(Main.DONE, run.status());
		return run;
	}

	private static JsonObject json(String... words) {
		return JsonParser.parseString(done(words).out()).getAsJsonObject();
	}

	@BeforeEach
	void aSample() {
		assertEquals(
				"wrote " + path("sample/tweets.csv") + ": 1,500 tweets; 85 of their labels are wrong, see "
						+ path("sample/label-errors.csv") + "\n",
				done("sample", "tweets", "--lines", "1500", "--out", path("sample")).out());
	}

	@Test
	void anAnswerForProgramsHasEverythingThatWasAskedFor() {
		JsonObject json = json("classify", tweets(), "--json", "--top", "5");
		assertEquals(1_500, json.get("rows").getAsInt());
		assertEquals("[\"negative\",\"neutral\",\"positive\"]", json.get("classes").toString());
		long right = 0;
		long all = 0;
		for (int actual = 0; actual < 3; actual++) {
			for (int predicted = 0; predicted < 3; predicted++) {
				long count = json.getAsJsonArray("confusion").get(actual).getAsJsonArray().get(predicted).getAsLong();
				all += count;
				right += actual == predicted ? count : 0;
			}
		}
		assertEquals(1_500, all);
		assertEquals(json.get("accuracy").getAsDouble(), right / 1_500.0, 1e-12);
		assertTrue(json.get("macroF1").getAsDouble() > 0.7);
		assertEquals(3, json.getAsJsonArray("perClass").size());
		assertTrue(json.getAsJsonArray("labelIssues").size() > 0);
		assertTrue(json.has("slices"));
		assertEquals(5, json.getAsJsonObject("training").get("folds").getAsInt());
		JsonObject first = json.getAsJsonObject("coefficients").getAsJsonArray("positive").get(0).getAsJsonObject();
		assertTrue(first.get("weight").getAsDouble() > 1);
		assertTrue(first.get("documents").getAsInt() > 1);
	}

	@Test
	void anAnswerForPeopleNamesTheWords() {
		String out = done("classify", tweets(), "--top", "3", "--feature", "rise=words:jump,climb,rally").out();
		assertTrue(out.startsWith("Learned from 1,500 texts with "), out);
		assertTrue(out.contains("\nWhat speaks for and against positive (weight, texts that have it)\n  "), out);
		assertTrue(out.contains("Confusion matrix"), out);
	}

	@Test
	void aKeptClassifierPredictsAsItDidWhenItWasTrained() throws Exception {
		done("classify", tweets(), "--split", "0.3", "--save", path("m.model"), "--predictions", path("p.csv"));
		done("predict", path("m.model"), path("p.csv"), "--out", path("again.csv"));
		assertEquals(Files.readString(folder.resolve("p.csv")), Files.readString(folder.resolve("again.csv")));
		JsonObject one = json("predict", path("m.model"), path("p.csv"), "--json", "--top", "1").getAsJsonArray("predictions")
				.get(0).getAsJsonObject();
		assertEquals(3, one.getAsJsonObject("probabilities").size());
		assertTrue(one.getAsJsonArray("words").size() > 0);
	}

	@Test
	void predictionsCanBeEvaluatedAndGatheredByCompany() throws Exception {
		JsonObject trained = json("classify", tweets(), "--predictions", path("p.csv"), "--json");
		JsonObject evaluated = json("evaluate", path("p.csv"), "--json");
		assertEquals(trained.get("accuracy"), evaluated.get("accuracy"));
		assertEquals(trained.get("confusion"), evaluated.get("confusion"));
		JsonObject sentiment = json("sentiment", path("p.csv"), "--json");
		assertEquals(12, sentiment.getAsJsonArray("sentiments").size());
		done("sentiment", path("p.csv"), "--by", "company,day", "--out", path("signal.csv"));
		List<String> signal = Files.readAllLines(folder.resolve("signal.csv"));
		assertEquals("time,company,count,mean,low,high,rank", signal.getFirst());
		assertTrue(signal.get(1).matches("2024-01-08T00:00,[A-Z]+,\\d+,.*,1"), signal.get(1));
	}

	@Test
	void anotherFileTestsWhatWasLearned() {
		done("sample", "tweets", "--lines", "500", "--seed", "9", "--out", path("other"));
		JsonObject json = json("classify", tweets(), "--test", path("other/tweets.csv"), "--json");
		assertEquals(500, json.get("rows").getAsInt());
		assertEquals(1_500, json.getAsJsonObject("training").get("rows").getAsInt());
		assertTrue(json.get("accuracy").getAsDouble() > 0.7);
	}

	@Test
	void fixesChangeTheLabelsAndNotTheFile() throws Exception {
		byte[] before = Files.readAllBytes(Path.of(tweets()));
		Table table = CsvReader.read(Path.of(tweets()), Progress.NONE).table();
		LabeledRows rows = new LabeledRows(table, "label", Optional.of("id"), Optional.of("text"));
		Fixes fixes = Fixes.NONE;
		for (String line : Files.readAllLines(folder.resolve("sample/label-errors.csv")).subList(1, 40)) {
			String[] cells = line.split(",");
			int row = Integer.parseInt(cells[0].substring(1)) - 1;
			fixes = fixes.with(Fix.relabel(rows, row, cells[1], cells[2], Instant.EPOCH, ""));
		}
		fixes = fixes.with(Fix.exclude(rows, 0, Instant.EPOCH, ""));
		FixesFile.write(folder.resolve("f.csv"), fixes);
		JsonObject json = json("classify", tweets(), "--fixes", path("f.csv"), "--json");
		assertEquals(1_499, json.get("rows").getAsInt());
		assertTrue(json.get("accuracy").getAsDouble() > json("classify", tweets(), "--json").get("accuracy").getAsDouble());
		assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(Path.of(tweets()))));
		FixesFile.write(folder.resolve("f.csv"), fixes.with(
				new Fix(RowKey.of("t7"), "0000000000000000", Fix.Action.EXCLUDE, "", "",
						Instant.EPOCH, "")));
		assertEquals(new CommandRun(Main.FAILED, "", "brushwork: " + path("f.csv")
				+ ": the fix of t7 does not fit: the row has another content now; take it out or make it again (1 in all)\n"),
				CommandRun.of("classify", tweets(), "--fixes", path("f.csv")));
	}

	@Test
	void everyWayToTrainIsOneOption() {
		for (List<String> options : List.of(List.of("--trainer", "smile"), List.of("--trainer", "maxent"),
				List.of("--c", "search", "--folds", "2"), List.of("--balanced"), List.of("--plain", "--words", "1"),
				List.of("--characters", "2-4", "--min-texts", "2", "--max-share", "0.9"),
				List.of("--negation", "--stop-words", "--stem", "english"))) {
			List<String> words = new ArrayList<>(List.of("classify", tweets(), "--split", "0.3", "--json"));
			if (options.contains("--folds")) {
				words.subList(2, 4).clear();
			}
			words.addAll(options);
			double accuracy = json(words.toArray(String[]::new)).get("accuracy").getAsDouble();
			assertTrue(accuracy > 0.7, options + ": " + accuracy);
		}
	}

	@Test
	void filesThatAreThereAreNotReplacedUnlessForced() throws Exception {
		Files.writeString(folder.resolve("m.model"), "old");
		CommandRun refused = CommandRun.of("classify", tweets(), "--save", path("m.model"));
		assertEquals("brushwork: " + path("m.model") + ": is already there; give another name or --force\n", refused.err());
		assertEquals("old", Files.readString(folder.resolve("m.model")));
		done("classify", tweets(), "--save", path("m.model"), "--force", "--split", "0.5");
		assertTrue(Files.size(folder.resolve("m.model")) > 1_000);
		assertEquals("brushwork: " + path("sample/tweets.csv") + ": is already there; give another name or --force\n",
				CommandRun.of("sample", "tweets", "--out", path("sample")).err());
	}
}
