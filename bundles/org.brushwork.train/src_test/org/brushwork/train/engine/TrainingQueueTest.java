package org.brushwork.train.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvOptions.Header;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.data.TrainingData.Part;
import org.brushwork.train.engine.QueuedTraining.Turn;
import org.brushwork.train.engine.Training.State;
import org.brushwork.train.engine.TrainingException.Problem;
import org.brushwork.train.network.Architecture;
import org.brushwork.train.network.DataSource;
import org.brushwork.train.network.DataSource.Missing;
import org.brushwork.train.network.Initialization;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Split;
import org.brushwork.train.network.Task;
import org.brushwork.train.network.TrainingParameters;
import org.junit.jupiter.api.Test;

class TrainingQueueTest {

	private static final Part NO_ROWS = new Part(new int[0], new float[0], new float[0]);

	/** A training that ends when the test says so, or when it is stopped. */
	private static final class ByHand implements Training {

		private final TrainingRequest request;
		private final CompletableFuture<State> end = new CompletableFuture<>();

		ByHand(TrainingRequest request) {
			this.request = request;
		}

		@Override
		public Path folder() {
			return request.folder();
		}

		@Override
		public State state() {
			return end.getNow(State.RUNNING);
		}

		@Override
		public void pause() {
			throw new AssertionError("nobody asked for that");
		}

		@Override
		public void resume() {
			throw new AssertionError("nobody asked for that");
		}

		@Override
		public void stop() {
			end.complete(State.STOPPED);
		}

		@Override
		public void learningRate(double rate) {
			throw new AssertionError("nobody asked for that");
		}

		@Override
		public State await() {
			return end.join();
		}

		@Override
		public boolean await(long millis) throws InterruptedException {
			try {
				end.get(millis, TimeUnit.MILLISECONDS);
				return true;
			} catch (TimeoutException e) {
				return false;
			} catch (ExecutionException e) {
				throw new AssertionError(e);
			}
		}
	}

	/** Begins trainings and refuses those whose folder is called {@code bad}. */
	private static final class Trainers implements Trainer {

		private final List<ByHand> begun = new ArrayList<>();
		private final boolean endAtOnce;

		Trainers(boolean endAtOnce) {
			this.endAtOnce = endAtOnce;
		}

		@Override
		public String name() {
			return "by hand";
		}

		@Override
		public Training start(TrainingRequest request, TrainingListener listener, Progress progress)
				throws TrainingException {
			if (request.folder().endsWith("bad")) {
				throw new TrainingException(Problem.UNSUPPORTED, "bad");
			}
			ByHand training = new ByHand(request);
			begun.add(training);
			if (endAtOnce) {
				training.end.complete(State.FINISHED);
			}
			return training;
		}

		List<String> folders() {
			return begun.stream().map(each -> each.folder().toString()).toList();
		}
	}

	@Test
	void trainingsBeginInTheOrderInWhichTheyWereAdded() throws Exception {
		Trainers trainers = new Trainers(true);
		TrainingQueue queue = new TrainingQueue(trainers);
		List<QueuedTraining> added = List.of(add(queue, "a"), add(queue, "b"), add(queue, "c"));
		assertEquals(added, queue.all());
		queue.work(Progress.NONE);
		assertEquals(List.of("a", "b", "c"), trainers.folders());
		assertEquals(List.of(), queue.all());
		assertTrue(added.stream().allMatch(each -> each.turn() == Turn.DONE));
	}

	@Test
	void oneThatCannotBeginDoesNotKeepTheNextFromItsTurn() throws Exception {
		Trainers trainers = new Trainers(true);
		TrainingQueue queue = new TrainingQueue(trainers);
		QueuedTraining bad = add(queue, "bad");
		QueuedTraining good = add(queue, "good");
		queue.work(Progress.NONE);
		assertEquals(Turn.REFUSED, bad.turn());
		assertEquals(Optional.of(Problem.UNSUPPORTED), bad.failure().map(TrainingException::problem));
		assertEquals(Turn.DONE, good.turn());
	}

	@Test
	void oneThatIsWithdrawnNeverBegins() throws Exception {
		Trainers trainers = new Trainers(true);
		TrainingQueue queue = new TrainingQueue(trainers);
		add(queue, "a");
		QueuedTraining withdrawn = add(queue, "b");
		withdrawn.stop();
		queue.work(Progress.NONE);
		assertEquals(List.of("a"), trainers.folders());
		assertEquals(Turn.WITHDRAWN, withdrawn.turn());
	}

	@Test
	void theNextBeginsOnlyWhenTheOneBeforeHasEnded() throws Exception {
		Trainers trainers = new Trainers(false);
		TrainingQueue queue = new TrainingQueue(trainers);
		QueuedTraining first = add(queue, "a");
		QueuedTraining second = add(queue, "b");
		CountDownLatch ended = new CountDownLatch(1);
		Thread worker = Thread.ofPlatform().start(() -> {
			try {
				queue.work(Progress.NONE);
				ended.countDown();
			} catch (CancelledException e) {
				throw new AssertionError(e);
			}
		});
		await(first, Turn.TRAINING);
		assertEquals(Turn.WAITING, second.turn());
		assertEquals(List.of(first, second), queue.all());
		queue.work(Progress.NONE); // another call works already: this one returns at once
		assertEquals(Turn.WAITING, second.turn());
		first.stop();
		await(second, Turn.TRAINING);
		assertEquals(Turn.DONE, first.turn());
		second.stop();
		assertTrue(ended.await(1, TimeUnit.MINUTES));
		worker.join();
	}

	@Test
	void cancellingStopsTheOneThatTrainsAndLeavesTheOthersWaiting() {
		Trainers trainers = new Trainers(false);
		TrainingQueue queue = new TrainingQueue(trainers);
		QueuedTraining first = add(queue, "a");
		QueuedTraining second = add(queue, "b");
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// of no interest
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(CancelledException.class, () -> queue.work(cancelled));
		assertEquals(State.STOPPED, first.training().orElseThrow().state());
		assertEquals(Turn.DONE, first.turn());
		assertEquals(List.of(second), queue.all());
	}

	private static void await(QueuedTraining training, Turn turn) {
		while (training.turn() != turn || turn == Turn.TRAINING && training.training().isEmpty()) {
			Thread.onSpinWait();
		}
	}

	private static QueuedTraining add(TrainingQueue queue, String folder) {
		Network network = new Network(
				new DataSource("x.csv", Optional.empty(), Header.GUESS, List.of(), List.of("y"), Optional.empty(),
						Missing.FILL, true, true, Split.USUAL),
				new Architecture(List.of(), Optional.empty(), Initialization.GLOROT_UNIFORM), TrainingParameters.USUAL);
		TrainingData data = new TrainingData(Task.REGRESSION, List.of("x"), List.of("y"), List.of(), NO_ROWS, NO_ROWS,
				NO_ROWS, List.of());
		return queue.add(new TrainingRequest(network, data, Path.of(folder), Recording.USUAL), TrainingListener.NONE);
	}
}
