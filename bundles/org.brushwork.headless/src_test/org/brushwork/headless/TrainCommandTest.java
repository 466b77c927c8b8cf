package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.NetworkFile;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.Schedule;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunInfo;
import org.brushwork.train.run.RunRecord.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainCommandTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private final Path folder;
	private final Path table;

	TrainCommandTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		StringBuilder text = new StringBuilder("a,b,y\n");
		for (int row = 0; row < 50; row++) {
			text.append(row).append(',').append(row % 7).append(',').append(2 * row + row % 7).append('\n');
		}
		table = Files.writeString(folder.resolve("table.csv"), text);
	}

	@Test
	void jsonHasEveryEpochAndWhatWasLast() throws Exception {
		run(Event.Kind.FINISHED, Progress.NONE, "--data", table.toString(), "--output", "y", "--epochs", "4", "--json");
		JsonObject json = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
		assertEquals(4, json.getAsJsonArray("epochs").size());
		JsonObject last = json.getAsJsonArray("epochs").get(3).getAsJsonObject();
		assertEquals(4, last.get("epoch").getAsInt());
		assertEquals(0.25, last.get("loss").getAsDouble());
		JsonObject validation = json.getAsJsonObject("final").getAsJsonObject("validation");
		assertEquals(0.75, validation.get("r2").getAsDouble());
		assertEquals(0.25, validation.get("loss").getAsDouble());
		Path run = Path.of(json.get("runFolder").getAsString());
		assertTrue(RunFolder.is(run), run::toString);
		assertEquals(folder.resolve("table.runs").toRealPath(), run.toRealPath().getParent());
	}

	@Test
	void theCommandLineDescribesTheNetwork() throws Exception {
		Path saved = folder.resolve("small.network");
		run(Event.Kind.FINISHED, Progress.NONE, "--data", table.toString(), "--output", "y", "--inputs", "a", "--hidden",
				"8,4", "--activation", "tanh", "--batch-norm", "--dropout", "0.2", "--optimizer", "sgd", "--lr", "0.05",
				"--set", "momentum=0.9", "--set", "nesterov=true", "--batch", "16", "--epochs", "3", "--schedule",
				"step:0.5:2", "--patience", "2", "--clip-norm", "1", "--l2", "0.001", "--save", saved.toString());
		Network network = NetworkFile.read(saved).network();
		assertEquals("table.csv", network.data().file());
		assertEquals(List.of("a"), network.data().inputs());
		assertEquals(List.of(new HiddenLayer(8, Activation.TANH, true, 0.2), new HiddenLayer(4, Activation.TANH, true, 0.2)),
				network.architecture().hidden());
		assertEquals(OptimizerKind.SGD, network.training().optimizer().kind());
		assertEquals(0.05, network.training().optimizer().value("lr"));
		assertEquals(0.9, network.training().optimizer().value("momentum"));
		assertEquals(1, network.training().optimizer().value("nesterov"));
		assertEquals(0.5, network.training().schedule().factor(2, 3));
		assertEquals(2, network.training().earlyStopping().orElseThrow().patience());
		assertEquals(0.001, network.training().l2());
	}

	@Test
	void optionsChangeWhatAFileSays() throws Exception {
		Path file = folder.resolve("small.network");
		run(Event.Kind.FINISHED, Progress.NONE, "--data", table.toString(), "--output", "y", "--epochs", "9", "--save",
				file.toString());
		String before = Files.readString(file);
		out.reset();
		run(Event.Kind.FINISHED, Progress.NONE, file.toString(), "--epochs", "2", "--seed", "5", "--json");
		assertEquals(2, JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject()
				.getAsJsonArray("epochs").size());
		assertEquals(before, Files.readString(file));
		try (Stream<Path> runs = Files.list(folder.resolve("small.runs"))) {
			List<RunInfo> infos = runs.sorted().map(this::info).toList();
			assertEquals(List.of(9, 2), infos.stream().map(this::network).map(each -> each.training().epochs()).toList());
			assertEquals(5, network(infos.getLast()).training().seed());
		}
	}

	private RunInfo info(Path run) {
		try {
			return RunFolder.info(run);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private Network network(RunInfo info) {
		try {
			return NetworkFile.parse(info.network()).network();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void severalFilesAreTrainedOneAfterAnother() throws Exception {
		for (String name : List.of("one", "two")) {
			run(Event.Kind.FINISHED, Progress.NONE, "--data", table.toString(), "--output", "y", "--epochs", "2", "--save",
					folder.resolve(name + ".network").toString());
		}
		out.reset();
		run(Event.Kind.FINISHED, Progress.NONE, folder.resolve("one.network").toString(),
				folder.resolve("two.network").toString(), "--json");
		List<String> names = out.toString(StandardCharsets.UTF_8).lines()
				.map(line -> JsonParser.parseString(line).getAsJsonObject().get("network").getAsString()).toList();
		assertEquals(List.of("one", "two"), names);
	}

	@Test
	void aScheduleHasUsualValues() throws Exception {
		Path saved = folder.resolve("cosine.network");
		run(Event.Kind.FINISHED, Progress.NONE, "--data", table.toString(), "--output", "y", "--schedule", "cosine",
				"--save", saved.toString());
		assertEquals(Schedule.of(Schedule.Kind.COSINE), NetworkFile.read(saved).network().training().schedule());
	}

	@Test
	void aCommaInANameComesAfterABackslash() throws Exception {
		Path odd = Files.writeString(folder.resolve("odd.csv"),
				"\"a,b\",y z,y\n" + "1,2,3\n2,3,4\n4,3,2\n5,6,1\n".repeat(10));
		Path saved = folder.resolve("odd.network");
		run(Event.Kind.FINISHED, Progress.NONE, "--data", odd.toString(), "--output", "a\\,b,y z", "--save",
				saved.toString());
		assertEquals(List.of("a,b", "y z"), NetworkFile.read(saved).network().data().outputs());
	}

	@Test
	void aRunGoesOnWithWhatItWasBegunWith() throws Exception {
		run(Event.Kind.FINISHED, Progress.NONE, "--data", table.toString(), "--output", "y", "--epochs", "3");
		String run;
		try (Stream<Path> runs = Files.list(folder.resolve("table.runs"))) {
			run = runs.findFirst().orElseThrow().toString();
		}
		CommandException seed = assertThrows(CommandException.class,
				() -> run(Event.Kind.FINISHED, Progress.NONE, "--continue", run, "--seed", "7"));
		assertTrue(seed.line().contains("not --seed"), seed.line());
		CommandException done = assertThrows(CommandException.class,
				() -> run(Event.Kind.FINISHED, Progress.NONE, "--continue", run));
		assertTrue(done.line().contains("all its 3 epochs are done"), done.line());
	}

	@Test
	void aProgramIsWrittenInsteadOfTraining() throws Exception {
		Path java = folder.resolve("Table.java");
		Path python = folder.resolve("table.py");
		for (Path program : List.of(java, python)) {
			new TrainCommand(Optional::empty).run(Arguments.parse(new TrainCommand(),
					List.of("--data", table.toString(), "--output", "y", "--export", program.toString())), console(Progress.NONE));
		}
		assertTrue(Files.readString(java).contains("class Table"), "no class of that name");
		assertTrue(Files.readString(python).contains("keras"), "no Keras");
		assertFalse(Files.exists(folder.resolve("table.runs")));
	}

	@Test
	void aFailedTrainingSaysWhyAndWhereItsRunIs() throws Exception {
		CommandException failed = assertThrows(CommandException.class, () -> run(Event.Kind.FAILED, Progress.NONE, "--data",
				table.toString(), "--output", "y"));
		assertTrue(failed.line().contains("it broke") && failed.line().contains("table.runs"), failed.line());
	}

	@Test
	void whenTheProcessIsEndedTheTrainingStopsAndItsRunIsNamed() {
		Progress ended = new Progress() {
			@Override
			public void report(long done, long total) {
				// of no interest
			}

			@Override
			public boolean isCancelled() {
				return err.size() > 0 || Files.isDirectory(folder.resolve("table.runs"));
			}
		};
		assertThrows(CancelledException.class,
				() -> run(Event.Kind.PAUSED, ended, "--data", table.toString(), "--output", "y"));
		String said = err.toString(StandardCharsets.UTF_8);
		assertTrue(said.contains("stopped; 2 whole epochs are kept") && said.contains("--continue"), said);
	}

	@Test
	void withoutAnEngineTheFeatureThatBringsItIsNamed() {
		CommandException none = assertThrows(CommandException.class,
				() -> new TrainCommand(Optional::empty).run(
						Arguments.parse(new TrainCommand(), List.of("--data", table.toString(), "--output", "y")),
						console(Progress.NONE)));
		assertTrue(none.line().contains("org.brushwork.dl4j"), none.line());
		assertFalse(Files.exists(folder.resolve("table.runs")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--output z                                 | no column z
			--output y --inputs a,y                    | y is an input and an output
			--output y --hidden 8,0                    | --hidden 8,0
			--output y --activation sinus              | --activation sinus: not known
			--output y --dropout 1                     | dropout
			--output y --optimizer adam --set momentum=1 | adam has no such parameter
			--output y --loss categorical_crossentropy | does not fit the task
			--output y --epochs 0                      | --epochs 0
			--output y --lr 0                          | --lr 0: write a number in (0
			--output y --clip-norm 1 --clip-value 1    | two ways
			--output y --export x.c                    | --export x.c
			--output y --lr x                          | lr x
			--output y --validation 0.6 --test 0.5     | too few are left
			""")
	void whatIsWrongIsSaidBeforeAnythingIsWritten(String words, String said) {
		CommandException wrong = assertThrows(CommandException.class, () -> run(Event.Kind.FINISHED, Progress.NONE,
				Stream.concat(Stream.of("--data", table.toString()), Stream.of(words.split(" "))).toArray(String[]::new)));
		assertTrue(wrong.line().contains(said), wrong.line());
		assertFalse(Files.exists(folder.resolve("table.runs")));
	}

	private void run(Event.Kind end, Progress cancellation, String... words) throws CommandException, CancelledException {
		TrainCommand command = new TrainCommand(() -> Optional.of(new MadeUpTrainer(end)));
		Console console = console(cancellation);
		command.run(Arguments.parse(command, List.of(words)), console);
		console.out().flush();
	}

	private Console console(Progress cancellation) {
		return new Console(new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), true, false, cancellation);
	}
}
