package org.brushwork.train.engine;

import java.nio.file.Path;

/** A training that goes on in the background. All methods may be called on any thread and return at once, but await. */
public interface Training {

	/** Where it writes its run. */
	Path folder();

	/** How it is. */
	State state();

	/** Rests after the step that is being done; no effect unless it is running. */
	void pause();

	/** Goes on; no effect unless it is paused. */
	void resume();

	/** Ends after the step that is being done; whole epochs are kept. No effect when it has ended. */
	void stop();

	/**
	 * Changes the learning rate, from the next step on; the schedule goes on from there.
	 *
	 * @throws IllegalArgumentException if it is not above 0 or not finite
	 */
	void learningRate(double rate);

	/**
	 * Waits until it has ended and its run is whole.
	 *
	 * @return {@link State#FINISHED}, {@link State#STOPPED} or {@link State#FAILED}
	 */
	State await() throws InterruptedException;

	/**
	 * Waits until it has ended and its run is whole, but not for ever.
	 *
	 * @param millis how long at most, 0 or more
	 * @return whether it has
	 */
	boolean await(long millis) throws InterruptedException;

	/** How a training is. */
	enum State {
		RUNNING, PAUSED,
		/** All epochs are done, or it was stopped early by itself. */
		FINISHED,
		/** Somebody stopped it. */
		STOPPED,
		/** The last event of its run says why. */
		FAILED;

		/** Whether nothing more will happen. */
		public boolean ended() {
			return this != RUNNING && this != PAUSED;
		}
	}
}
