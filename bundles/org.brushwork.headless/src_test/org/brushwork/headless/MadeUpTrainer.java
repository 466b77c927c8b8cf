package org.brushwork.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.engine.Trainer;
import org.brushwork.train.engine.Training;
import org.brushwork.train.engine.TrainingException;
import org.brushwork.train.engine.TrainingException.Problem;
import org.brushwork.train.engine.TrainingListener;
import org.brushwork.train.engine.TrainingRequest;
import org.brushwork.train.run.RunException;
import org.brushwork.train.run.RunRecord;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunWriter;

/** An engine that learns nothing and says so: the loss of epoch n is 1/n. The real one is tested with the product. */
final class MadeUpTrainer implements Trainer {

	static final List<String> CURVES = List.of("loss", "val_loss", "val_r2");

	private final Event.Kind end;

	/** @param end how its trainings end; PAUSED for not until they are stopped */
	MadeUpTrainer(Event.Kind end) {
		this.end = end;
	}

	@Override
	public String name() {
		return "made up";
	}

	@Override
	public Training start(TrainingRequest request, TrainingListener listener, Progress progress) throws TrainingException {
		MadeUpTraining training = new MadeUpTraining(request.folder());
		int epochs = end == Event.Kind.FINISHED ? request.network().training().epochs() : 2;
		try (RunWriter writer = RunWriter.append(request.folder())) {
			write(new RunRecord.Curves(List.of("loss"), CURVES), writer, listener);
			for (int epoch = 0; epoch < epochs; epoch++) {
				double loss = 1.0 / (epoch + 1);
				write(new RunRecord.Steps(epoch, 1, new double[] { loss }), writer, listener);
				write(new RunRecord.EpochDone(epoch, epoch + 1, 0, new double[] { loss, loss, 1 - loss }, 1, 0), writer,
						listener);
			}
			write(new Event(end, epochs - 1, epochs, 0, Double.NaN, end == Event.Kind.FAILED ? "it broke" : ""), writer,
					listener);
		} catch (IOException | RunException e) {
			throw new TrainingException(Problem.UNWRITABLE, String.valueOf(e.getMessage()), e);
		}
		switch (end) {
		case FINISHED -> training.end(Training.State.FINISHED);
		case FAILED -> training.end(Training.State.FAILED);
		default -> {
			// until it is stopped
		}
		}
		return training;
	}

	private static void write(RunRecord record, RunWriter writer, TrainingListener listener) throws IOException {
		writer.append(record);
		listener.recorded(record);
	}

	private static final class MadeUpTraining implements Training {

		private final Path folder;
		private final CountDownLatch ended = new CountDownLatch(1);
		private volatile State state = State.RUNNING;

		MadeUpTraining(Path folder) {
			this.folder = folder;
		}

		void end(State given) {
			state = given;
			ended.countDown();
		}

		@Override
		public Path folder() {
			return folder;
		}

		@Override
		public State state() {
			return state;
		}

		@Override
		public void pause() {
			throw new AssertionError("a command line pauses nothing");
		}

		@Override
		public void resume() {
			throw new AssertionError("a command line pauses nothing");
		}

		@Override
		public void stop() {
			end(State.STOPPED);
		}

		@Override
		public void learningRate(double rate) {
			throw new AssertionError("a command line changes nothing");
		}

		@Override
		public State await() throws InterruptedException {
			ended.await();
			return state;
		}

		@Override
		public boolean await(long millis) throws InterruptedException {
			return ended.await(millis, TimeUnit.MILLISECONDS);
		}
	}
}
