package org.brushwork.train.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/**
 * Trainings that wait for each other, so that each has the machine for itself. It has no thread: whoever adds one calls
 * {@link #work} on a thread for long work, and one call at a time trains for all. Any thread.
 */
public final class TrainingQueue {

	private static final int MILLIS_BETWEEN_LOOKS = 50;

	private final Trainer trainer;
	private final Deque<QueuedTraining> waiting = new ArrayDeque<>();
	private Optional<QueuedTraining> current = Optional.empty();
	private boolean working;

	/** @param trainer trains them */
	public TrainingQueue(Trainer trainer) {
		this.trainer = trainer;
	}

	/** Adds one at the end. */
	public synchronized QueuedTraining add(TrainingRequest request, TrainingListener listener) {
		QueuedTraining added = new QueuedTraining(request, listener);
		waiting.add(added);
		return added;
	}

	/** The one that trains, if any, and then those that wait, in the order of their turns; a copy. */
	public synchronized List<QueuedTraining> all() {
		List<QueuedTraining> all = new ArrayList<>(current.stream().toList());
		waiting.stream().filter(each -> each.turn() == QueuedTraining.Turn.WAITING).forEach(all::add);
		return all;
	}

	/**
	 * Trains one after another until none waits; returns at once if another call does. One that cannot begin does not
	 * keep the next from its turn.
	 *
	 * @param progress of how many are done; when it is cancelled, the one that trains is stopped, and the others wait
	 *                 on
	 * @throws CancelledException if the progress was cancelled
	 */
	public void work(Progress progress) throws CancelledException {
		synchronized (this) {
			if (working) {
				return;
			}
			working = true;
		}
		int done = 0;
		for (Optional<QueuedTraining> next = next(); next.isPresent(); next = next()) {
			progress.report(done, (long) done + all().size());
			try {
				train(next.get(), progress);
			} catch (CancelledException | RuntimeException | Error e) {
				release();
				throw e;
			}
			done++;
		}
	}

	/**
	 * The next one; when there is none, nobody works any more, in one step, so that none that is added is left behind.
	 */
	private synchronized Optional<QueuedTraining> next() {
		do {
			current = Optional.ofNullable(waiting.poll());
		} while (current.isPresent() && !current.get().begin());
		working = current.isPresent();
		return current;
	}

	private synchronized void release() {
		current = Optional.empty();
		working = false;
	}

	private void train(QueuedTraining queued, Progress progress) throws CancelledException {
		try {
			Training training = trainer.start(queued.request(), queued.listener(), progress);
			queued.begun(training);
			await(training, progress);
			queued.done();
		} catch (TrainingException e) {
			queued.refused(e);
		} catch (CancelledException e) {
			queued.done();
			throw e;
		}
	}

	private static void await(Training training, Progress progress) throws CancelledException {
		try {
			while (!training.await(MILLIS_BETWEEN_LOOKS)) {
				if (progress.isCancelled()) {
					training.stop();
					training.await();
					throw new CancelledException();
				}
			}
		} catch (InterruptedException e) {
			training.stop();
			Thread.currentThread().interrupt();
			throw new CancelledException();
		}
	}
}
