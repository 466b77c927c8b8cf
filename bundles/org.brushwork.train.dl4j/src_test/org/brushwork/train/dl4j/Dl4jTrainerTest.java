package org.brushwork.train.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.record.Frame;
import org.brushwork.core.record.FrameInput;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.engine.Recording;
import org.brushwork.train.engine.Training;
import org.brushwork.train.engine.Training.State;
import org.brushwork.train.engine.TrainingException;
import org.brushwork.train.engine.TrainingException.Problem;
import org.brushwork.train.engine.TrainingListener;
import org.brushwork.train.engine.TrainingRequest;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.TrainingParameters;
import org.brushwork.train.run.Measured;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunFrames;
import org.brushwork.train.run.RunRecord;
import org.brushwork.train.run.RunRecord.Distribution;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Event.Kind;
import org.brushwork.train.run.RunRecord.Predicted;
import org.brushwork.train.run.RunRecord.Steps;
import org.brushwork.train.run.RunRecord.Validation;
import org.brushwork.train.run.RunWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class Dl4jTrainerTest {

	private static final HiddenLayer SMALL = new HiddenLayer(8, Activation.TANH, false, 0);

	private final Path parent;
	private final TrainingData data = Examples.regression(400, 3, x -> x[0] * x[1] + Math.sin(x[2]));
	private final Recorder recorder = new Recorder();

	Dl4jTrainerTest(@TempDir Path parent) {
		this.parent = parent;
	}

	@Test
	void aTrainingLeavesAWholeRun() throws Exception {
		Network network = Examples.everything(4);
		Training training = start(network, folder(network), recorder);
		assertEquals(State.FINISHED, training.await(), () -> recorder.all(Event.class) + log(training));
		assertEquals(List.of(Kind.STARTED, Kind.FINISHED), recorder.events());
		assertEquals(4 * 10 * 2, recorder.steps().length, "300 rows are 10 batches of 32 and less");
		assertEquals(4, recorder.all(EpochDone.class).size());
		assertEquals(4 * 3 * 7, recorder.all(Distribution.class).size());
		assertEquals(4, recorder.all(Predicted.class).size());
		assertTrue(recorder.epochs().allMatch(values -> Arrays.stream(values).allMatch(Double::isFinite)));
		assertTrue(Files.size(training.folder().resolve(RunFolder.CHECKPOINT)) > 1000);
		assertFalse(Files.exists(training.folder().resolve("data.bin")));
	}

	/** The validation metrics follow from the predictions, which are in the table's units. */
	@Test
	void predictionsAreInTheTablesUnits() throws Exception {
		Network network = Examples.everything(3);
		start(network, folder(network), recorder).await();
		float[] actual = recorder.all(Validation.class).getFirst().actual();
		float[] predicted = recorder.all(Predicted.class).getLast().values();
		assertEquals(data.validation().outputs()[7] * 2 + 10, actual[7], 1e-5);
		double absolute = 0;
		double squared = 0;
		for (int i = 0; i < actual.length; i++) {
			absolute += Math.abs(predicted[i] - actual[i]) / 2 / actual.length;
			squared += Math.pow((predicted[i] - actual[i]) / 2, 2) / actual.length;
		}
		double[] last = recorder.all(EpochDone.class).getLast().values();
		assertEquals(squared, last[2], 1e-5, "val_loss");
		assertEquals(absolute, last[3], 1e-5, "val_mae");
	}

	@Test
	void distributionsAreThoseOfTheLayers() throws Exception {
		Network network = Examples.everything(1);
		start(network, folder(network), recorder).await();
		assertEquals(3 * 12, total(0, Measured.WEIGHTS));
		assertEquals(12, total(0, Measured.BIASES));
		assertEquals(12 * 8, total(1, Measured.WEIGHT_GRADIENTS));
		assertEquals(8, total(2, Measured.WEIGHT_UPDATES));
		assertEquals(1, total(2, Measured.BIAS_UPDATES));
		assertEquals(12 * 12, total(0, Measured.ACTIVATIONS), "the last batch has 12 rows");
		assertEquals(8 * 12, total(1, Measured.ACTIVATIONS));
		Distribution tanh = distribution(0, Measured.ACTIVATIONS);
		assertTrue(tanh.histogram().min() >= -1 && tanh.histogram().max() <= 1);
		assertTrue(distribution(1, Measured.ACTIVATIONS).histogram().min() >= 0);
	}

	private double total(int layer, Measured measured) {
		return distribution(layer, measured).histogram().total();
	}

	private Distribution distribution(int layer, Measured measured) {
		return recorder.all(Distribution.class).stream()
				.filter(each -> each.layer() == layer && each.measured() == measured).findFirst().orElseThrow();
	}

	@Test
	void aHistogramOfAnEarlierEpochCanBeReadWhileItTrains() throws Exception {
		Network network = Examples.network(Examples.training(2000, 32), SMALL);
		Training training = start(network, folder(network), recorder);
		recorder.awaitEpoch(4);
		List<RunRecord> read = read(training.folder());
		assertEquals(State.RUNNING, training.state());
		Distribution third = read.stream().filter(Distribution.class::isInstance).map(Distribution.class::cast)
				.filter(each -> each.epoch() == 3 && each.measured() == Measured.WEIGHTS).findFirst().orElseThrow();
		assertEquals(24, third.histogram().total());
		training.stop();
		assertEquals(State.STOPPED, training.await());
	}

	@Test
	void itRestsGoesOnAndIsStopped() throws Exception {
		Network network = Examples.network(Examples.training(100_000, 32), SMALL);
		Training training = start(network, folder(network), recorder);
		recorder.awaitEpoch(0);
		training.pause();
		recorder.awaitEvent(Kind.PAUSED);
		assertEquals(State.PAUSED, training.state());
		int before = recorder.records().size();
		Network other = Examples.everything(1);
		start(other, folder(other), new Recorder()).await();
		assertEquals(before, recorder.records().size(), "nothing happens, for as long as another trains");
		training.learningRate(0.003);
		recorder.awaitEvent(Kind.LEARNING_RATE);
		assertEquals(0.003, recorder.all(Event.class).getLast().value());
		training.resume();
		recorder.awaitEvent(Kind.RESUMED);
		int epoch = recorder.all(EpochDone.class).getLast().epoch();
		recorder.awaitEpoch(epoch + 2);
		double[] values = recorder.all(EpochDone.class).getLast().values();
		assertEquals(0.003, values[values.length - 1], "the rate is told with the epoch");
		training.stop();
		assertEquals(State.STOPPED, training.await());
		assertEquals(List.of(Kind.STARTED, Kind.PAUSED, Kind.LEARNING_RATE, Kind.RESUMED, Kind.STOPPED),
				recorder.events());
	}

	@Test
	void aContinuedTrainingEqualsOneThatWasNotInterrupted() throws Exception {
		Path whole = folder(Examples.everything(6));
		start(Examples.everything(6), whole, recorder).await();
		Path parts = folder(Examples.everything(3));
		Recorder first = new Recorder();
		start(Examples.everything(3), parts, first).await();
		Recorder second = new Recorder();
		start(Examples.everything(6), parts, second).await();
		assertEquals(3, second.all(Event.class).getFirst().epoch());
		assertEquals(30, second.all(Event.class).getFirst().step());
		double[] steps = new double[first.steps().length + second.steps().length];
		System.arraycopy(first.steps(), 0, steps, 0, first.steps().length);
		System.arraycopy(second.steps(), 0, steps, first.steps().length, second.steps().length);
		assertArrayEquals(recorder.steps(), steps);
		assertArrayEquals(recorder.all(EpochDone.class).getLast().values(),
				second.all(EpochDone.class).getLast().values());
		assertArrayEquals(recorder.all(Predicted.class).getLast().values(),
				second.all(Predicted.class).getLast().values());
	}

	@Test
	void anotherNetworkCannotGoOnAndTheRunStaysAsItWas() throws Exception {
		Path folder = folder(Examples.everything(1));
		start(Examples.everything(1), folder, recorder).await();
		byte[] before = Files.readAllBytes(folder.resolve(RunFolder.RECORDS));
		Network other = Examples.network(Examples.training(3, 32), SMALL);
		TrainingException e = assertThrows(TrainingException.class, () -> start(other, folder, recorder));
		assertEquals(Problem.NOT_CONTINUABLE, e.problem());
		assertArrayEquals(before, Files.readAllBytes(folder.resolve(RunFolder.RECORDS)));
	}

	@Test
	void aRunThatAnotherTrainingWritesIsInUse() throws Exception {
		Network network = Examples.everything(1);
		Path folder = folder(network);
		try (RunWriter other = RunWriter.append(folder)) {
			inUse(network, folder);
			other.append(new Event(Kind.STARTED, 0, 0, 0, 0, ""));
			other.flush();
			inUse(network, folder);
		}
		assertEquals(1, read(folder).size(), "only what the other wrote");
	}

	private void inUse(Network network, Path folder) {
		TrainingException e = assertThrows(TrainingException.class, () -> start(network, folder, recorder));
		assertEquals(Problem.IN_USE, e.problem());
		assertEquals(folder.toString(), e.detail());
		assertEquals(List.of(), recorder.records());
	}

	@Test
	void aKilledProcessLosesAtMostTheLastEpoch() throws Exception {
		Network network = Examples.everything(100_000);
		Training training = start(network, folder(network), recorder);
		recorder.awaitEpoch(2);
		ProcessHandle child = ProcessHandle.current().children().filter(each -> each.info().command().orElse("")
				.contains("java")).findFirst().orElseThrow();
		child.destroyForcibly();
		assertEquals(State.FAILED, training.await());
		Event last = recorder.all(Event.class).getLast();
		assertEquals(Kind.FAILED, last.kind());
		assertTrue(last.text().startsWith("CRASHED: 137"), last.text());
		int epochs = recorder.all(EpochDone.class).size();
		Recorder later = new Recorder();
		Training again = start(Examples.everything(100_000), training.folder(), later);
		later.awaitEpoch(epochs);
		assertTrue(later.all(Event.class).getFirst().epoch() >= epochs);
		again.stop();
		assertEquals(State.STOPPED, again.await());
	}

	@Test
	void aLossThatIsNoNumberEndsIt() throws Exception {
		TrainingParameters usual = Examples.training(1000, 32);
		TrainingParameters wild = new TrainingParameters(1000, 32, usual.loss(),
				Optimizer.of(OptimizerKind.SGD).with("lr", 1000), usual.schedule(), usual.earlyStopping(),
				usual.clipping(), 0, 0, 1);
		Network network = Examples.network(wild, new HiddenLayer(8, Activation.RELU, false, 0));
		Training training = start(network, folder(network), recorder);
		assertEquals(State.FAILED, training.await());
		assertTrue(recorder.all(Event.class).getLast().text().startsWith("NOT_A_NUMBER: step "));
		assertFalse(Double.isFinite(recorder.steps()[recorder.steps().length - 2]), "the step is in the run");
	}

	@Test
	void aProcessWithoutMemoryIsTold() throws Exception {
		Network network = Examples.network(Examples.training(3, 400), new HiddenLayer(6000, Activation.TANH, false, 0),
				new HiddenLayer(6000, Activation.TANH, false, 0));
		Dl4jTrainer trainer = new Dl4jTrainer(EngineFiles.installed(), List.of("-Xmx64m"));
		Path folder = folder(network);
		TrainingException e = assertThrows(TrainingException.class, () -> trainer
				.start(new TrainingRequest(network, data, folder, Recording.USUAL), recorder, Progress.NONE).await());
		assertEquals(Problem.OUT_OF_MEMORY, e.problem());
		assertEquals(List.of(Kind.FAILED), recorder.events().stream().filter(each -> each != Kind.STARTED).toList());
	}

	@Test
	void whatIsMissingIsNamed() throws Exception {
		Network network = Examples.everything(1);
		Platform platform = Platform.of("Linux", "riscv64");
		Dl4jTrainer trainer = new Dl4jTrainer(new EngineFiles(List.of(parent), platform), List.of());
		TrainingRequest request = new TrainingRequest(network, data, folder(network), Recording.USUAL);
		TrainingException e = assertThrows(TrainingException.class,
				() -> trainer.start(request, recorder, Progress.NONE));
		assertEquals(Problem.NOT_INSTALLED, e.problem());
		assertEquals(List.of(Kind.FAILED), recorder.events(), "the run says so");
		Files.createFile(parent.resolve("deeplearning4j-nn.jar"));
		TrainingRequest again = new TrainingRequest(network, data, folder(network), Recording.USUAL);
		TrainingException natives = assertThrows(TrainingException.class,
				() -> trainer.start(again, TrainingListener.NONE, Progress.NONE));
		assertEquals(Problem.NO_NATIVES, natives.problem());
		assertEquals("linux-riscv64", natives.detail());
	}

	@Test
	void oneThatIsNotWantedAnyMoreDoesNotBegin() throws Exception {
		Network network = Examples.everything(1);
		TrainingRequest request = new TrainingRequest(network, data, folder(network), Recording.USUAL);
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody is watching
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(CancelledException.class, () -> new Dl4jTrainer().start(request, recorder, cancelled));
		assertEquals(List.of(Kind.STOPPED), recorder.events());
	}

	@Test
	void distributionsKeepWithinTheirBytes() throws Exception {
		Network network = Examples.network(Examples.training(60, 300), SMALL);
		long bytes = 60_000;
		new Dl4jTrainer().start(new TrainingRequest(network, data, folder(network), new Recording(60, 0, 0, bytes)),
				recorder, Progress.NONE).await();
		List<Integer> epochs = recorder.all(Predicted.class).stream().map(Predicted::epoch).toList();
		assertTrue(epochs.size() > 5 && epochs.size() < 40, "left out: " + epochs);
		assertEquals(0, epochs.getFirst());
		assertEquals(59, epochs.getLast());
		assertEquals(60, recorder.all(EpochDone.class).size());
		assertEquals(60, recorder.all(Steps.class).stream().mapToInt(each -> each.values().length / 2).sum());
	}

	private static List<RunRecord> read(Path folder) throws Exception {
		List<RunRecord> records = new ArrayList<>();
		try (InputStream in = Files.newInputStream(folder.resolve(RunFolder.RECORDS))) {
			FrameInput frames = new FrameInput(in);
			for (Optional<Frame> frame = frames.read(); frame.isPresent(); frame = frames.read()) {
				RunFrames.decode(frame.get()).ifPresent(records::add);
			}
		}
		return records;
	}

	private static String log(Training training) {
		try {
			String log = Files.readString(training.folder().resolve(RunFolder.LOG));
			return log.substring(Math.max(0, log.length() - 3000));
		} catch (java.io.IOException e) {
			return e.toString();
		}
	}

	private Path folder(Network network) throws Exception {
		return Examples.folder(parent, network, data);
	}

	private Training start(Network network, Path folder, TrainingListener listener) throws Exception {
		Training training = new Dl4jTrainer().start(new TrainingRequest(network, data, folder, Recording.USUAL),
				listener, Progress.NONE);
		assertFalse(training.await(0) && training.state() == State.RUNNING);
		return training;
	}
}
