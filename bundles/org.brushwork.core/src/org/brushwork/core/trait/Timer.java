package org.brushwork.core.trait;

/**
 * Calls back later, on the thread of the values: in the workbench the display's timer, in a test a clock that is
 * moved by hand. Core has no threads of its own.
 */
@FunctionalInterface
public interface Timer {

	/**
	 * Runs a task once.
	 *
	 * @param millis from now, in ms, 0 or more
	 * @return takes the task back if it has not run
	 */
	Pending after(int millis, Runnable task);

	/** A task that has yet to run. */
	@FunctionalInterface
	interface Pending {

		/** Takes the task back; does nothing if it has run or was taken back. */
		void cancel();
	}
}
