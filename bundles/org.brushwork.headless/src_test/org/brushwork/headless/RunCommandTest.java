package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.network.Task;
import org.brushwork.train.run.Histogram;
import org.brushwork.train.run.Measured;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunInfo;
import org.brushwork.train.run.RunRecord;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

	private static final double LOSS = 1.0 / 3;

	private final Path parent;

	RunCommandTest(@TempDir Path parent) {
		this.parent = parent;
	}

	/** Three epochs of two steps; the loss of epoch n, the first being 1, is a third of that of epoch 1 divided by n. */
	private Path run() throws Exception {
		RunInfo info = new RunInfo("prices", "Engine 1", Instant.parse("2026-11-24T16:00:01Z"), Task.REGRESSION,
				List.of("a", "b"), List.of("price"), List.of(), List.of("hidden", "output"), "{}", "{}", "prices.csv");
		Path folder = RunFolder.create(parent, "prices", info);
		try (RunWriter writer = RunWriter.append(folder)) {
			writer.append(new Event(Event.Kind.STARTED, 0, 0, 0, Double.NaN, ""));
			writer.append(new RunRecord.Curves(List.of("loss"), List.of("loss", "val_loss")));
			writer.append(new RunRecord.Validation(new int[] { 4, 7 }, 1, new float[] { 1.5f, 2 }));
			for (int epoch = 0; epoch < 3; epoch++) {
				writer.append(new RunRecord.Steps(epoch * 2L, 1, new double[] { 2, Double.NaN }));
				float[] weights = { -1, 0, 0.1f, epoch + 1 };
				for (int layer = 0; layer < 2; layer++) {
					writer.append(new RunRecord.Distribution(epoch, epoch * 2L + 2, layer, Measured.WEIGHTS,
							Histogram.of(weights, 0, 4, 4)));
				}
				writer.append(new RunRecord.Predicted(epoch, epoch * 2L + 2, new float[] { epoch, 0.1f }));
				writer.append(new RunRecord.EpochDone(epoch, epoch * 2L + 2, 1000,
						new double[] { LOSS / (epoch + 1), epoch == 2 ? Double.NaN : 5 }, 2_000_000_000, 100_000_000));
			}
			writer.append(new Event(Event.Kind.LEARNING_RATE, 2, 5, 2000, 0.005, ""));
			writer.append(new Event(Event.Kind.STOPPED, 2, 6, 3000, Double.NaN, "by hand"));
		}
		return folder;
	}

	private static JsonObject json(String... words) {
		CommandRun run = CommandRun.of(words);
		assertEquals("", run.err());
		assertEquals(Main.DONE, run.status());
		return JsonParser.parseString(run.out()).getAsJsonObject();
	}

	@Test
	void aRunIsToldForPeople() throws Exception {
		CommandRun run = CommandRun.of("run", "show", run().toString());
		assertEquals("", run.err());
		assertEquals(Main.DONE, run.status());
		assertTrue(run.out().startsWith("prices: stopped; 3 epochs, 6 steps; "), run.out());
		assertTrue(run.out().contains("\n  predicts price from a, b\n"), run.out());
		assertTrue(run.out().contains("trained for 6.0 s, and watched for 0.3 s in addition (5.0 %)"), run.out());
		assertTrue(run.out().lines().anyMatch(line -> line.matches(
				"  loss +epochs +0\\.11111 +0\\.11111 +3 +0\\.33333 +1 .*\u2588.*\u2581")), run.out());
		assertTrue(run.out().contains("\nloss by epoch\n"), run.out());
		assertTrue(run.out().contains("\nDistributions of epoch 3\n"), run.out());
		assertTrue(run.out().contains("epoch 3, step 5: learning rate 0.005\n"), run.out());
		assertTrue(run.out().contains("epoch 3, step 6: stopped: by hand\n"), run.out());
	}

	@Test
	void anEarlierEpochOfOneLayerIsShown() throws Exception {
		CommandRun run = CommandRun.of("run", "show", run().toString(), "--epoch", "2", "--layer", "output", "--curves",
				"val_loss");
		assertTrue(run.out().contains("\nDistributions of epoch 2\n"), run.out());
		assertTrue(run.out().lines().anyMatch(line -> line.matches("  output +weights +-1 +0\\.275 +\\S+ +2 .*")),
				run.out());
		assertFalse(run.out().contains("hidden"), run.out());
		assertFalse(run.out().contains("\n  loss"), run.out());
	}

	@Test
	void jsonHasEveryDigit() throws Exception {
		JsonObject json = json("run", "show", run().toString(), "--epoch", "2", "--json");
		assertEquals("stopped", json.get("state").getAsString());
		JsonArray curves = json.getAsJsonArray("curves");
		JsonObject steps = curves.get(0).getAsJsonObject();
		assertEquals("[0,1,2,3,4,5]", steps.get("steps").toString());
		assertEquals("[2,null,2,null,2,null]", steps.get("values").toString());
		JsonObject loss = curves.get(1).getAsJsonObject();
		assertEquals("[1,2,3]", loss.get("epochs").toString());
		assertEquals(LOSS / 3, loss.getAsJsonArray("values").get(2).getAsDouble());
		JsonObject weights = json.getAsJsonArray("distributions").get(0).getAsJsonObject();
		assertEquals("hidden", weights.get("layer").getAsString());
		assertEquals(2, weights.get("epoch").getAsInt());
		assertEquals(4, weights.get("step").getAsInt());
		assertEquals("[-1,-0.25,0.5,1.25,2]", weights.get("edges").toString());
		assertEquals("[1,2,0,1]", weights.get("counts").toString());
		JsonObject predictions = json.getAsJsonObject("predictions");
		assertEquals("[4,7]", predictions.get("rows").toString());
		assertEquals("[1.5,2]", predictions.get("actual").toString());
		assertEquals(1, predictions.getAsJsonArray("predicted").get(0).getAsInt());
		assertEquals(3, json.getAsJsonArray("events").size());
	}

	@Test
	void aLogOfKerasKeepsItsOwnEpochs() throws IOException {
		Path file = Files.writeString(parent.resolve("training.csv"), "epoch,loss\n0,3\n1,2\nx,y\n");
		CommandRun run = CommandRun.of("run", "show", file.toString());
		assertTrue(run.out().startsWith("training.csv: by another program; 2 epochs; "), run.out());
		assertTrue(run.out().contains("training.csv: line 4 is left out"), run.out());
		JsonObject json = json("run", "show", file.toString(), "--json");
		assertEquals("[0,1]", json.getAsJsonArray("curves").get(0).getAsJsonObject().get("epochs").toString());
	}

	@Test
	void plainTerminalsGetPlainCharacters() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
		Main.run(List.of("run", "show", run().toString()), new Console(out, out, false, false, Progress.NONE));
		assertTrue(bytes.toString(StandardCharsets.UTF_8).chars().allMatch(c -> c < 128),
				bytes.toString(StandardCharsets.UTF_8));
	}

	@Test
	void whatIsWrongIsOneLineThatSaysWhatToDo() throws Exception {
		Path folder = run();
		Path text = Files.writeString(parent.resolve("notes.txt"), "hello\n");
		Path empty = Files.createFile(parent.resolve("empty"));
		Path newer = RunFolder.create(parent, "newer", RunFolder.info(folder));
		Path info = newer.resolve(RunFolder.INFO);
		Files.writeString(info, Files.readString(info).replace("\"version\": 1", "\"version\": 9"));
		refused("which training", "run");
		refused("which training", "run", "show");
		refused("there is no such", "run", "list", "x");
		refused("one run at a time", "run", "show", "a", "b");
		refused("not a whole number", "run", "show", folder.toString(), "--epoch", "-1");
		refused("there are: loss, val_loss", "run", "show", folder.toString(), "--curves", "acc");
		refused("there are: hidden, output", "run", "show", folder.toString(), "--layer", "x");
		refused("no distributions up to 0", "run", "show", folder.toString(), "--epoch", "0");
		refused("no such file", "run", "show", parent.resolve("no").toString());
		refused("it looks like text", "run", "show", text.toString());
		refused("empty; wait", "run", "show", empty.toString());
		refused("a folder without a run", "run", "show", parent.toString());
		refused("of a later Brushwork (format 9)", "run", "show", newer.toString());
	}

	private static void refused(String why, String... words) {
		CommandRun run = CommandRun.of(words);
		assertEquals(Main.FAILED, run.status());
		assertEquals("", run.out());
		assertEquals(1, run.err().lines().count());
		assertTrue(run.err().contains(why), run.err());
	}
}
