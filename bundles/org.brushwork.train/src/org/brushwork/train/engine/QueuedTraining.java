package org.brushwork.train.engine;

import java.util.Optional;

/** A training that waits for its turn in a {@link TrainingQueue}, or has had it. Any thread. */
public final class QueuedTraining {

	/** Where it is. */
	public enum Turn {
		WAITING, TRAINING,
		/** It ended, however: see {@link #training()}. */
		DONE,
		/** It could not begin: see {@link #failure()}. */
		REFUSED,
		/** It was taken out before its turn. */
		WITHDRAWN
	}

	private final TrainingRequest request;
	private final TrainingListener listener;
	private Turn turn = Turn.WAITING;
	private Optional<Training> training = Optional.empty();
	private Optional<TrainingException> failure = Optional.empty();
	private boolean stopped;

	QueuedTraining(TrainingRequest request, TrainingListener listener) {
		this.request = request;
		this.listener = listener;
	}

	/** What is to be trained. */
	public TrainingRequest request() {
		return request;
	}

	/** Where it is. */
	public synchronized Turn turn() {
		return turn;
	}

	/** The training, once it has begun. */
	public synchronized Optional<Training> training() {
		return training;
	}

	/** Why it could not begin, if it could not. */
	public synchronized Optional<TrainingException> failure() {
		return failure;
	}

	/** Takes it out if it waits, and stops it if it trains; whole epochs are kept. */
	public void stop() {
		synchronized (this) {
			stopped = true;
			if (turn == Turn.WAITING) {
				turn = Turn.WITHDRAWN;
			}
		}
		training().ifPresent(Training::stop);
	}

	TrainingListener listener() {
		return listener;
	}

	/** Whether it may begin: it waited until now. */
	synchronized boolean begin() {
		boolean waiting = turn == Turn.WAITING;
		if (waiting) {
			turn = Turn.TRAINING;
		}
		return waiting;
	}

	/** It has begun; somebody may have stopped it while it did. */
	void begun(Training begun) {
		boolean unwanted;
		synchronized (this) {
			training = Optional.of(begun);
			unwanted = stopped;
		}
		if (unwanted) {
			begun.stop();
		}
	}

	synchronized void done() {
		turn = Turn.DONE;
	}

	synchronized void refused(TrainingException why) {
		turn = Turn.REFUSED;
		failure = Optional.of(why);
	}
}
