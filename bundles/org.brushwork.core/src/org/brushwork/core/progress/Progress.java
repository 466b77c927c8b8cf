package org.brushwork.core.progress;

/**
 * What a long, synchronous function of a core bundle is given to report to and to ask whether it should stop.
 * <p>
 * A function calls {@link #report} and {@link #checkCancelled} on its own thread every few milliseconds of work, never
 * once per item. Implementations are cheap (well below a microsecond), never block and accept calls from any thread.
 */
public interface Progress {

	/** Hears nothing and never cancels: for tests and for work that is short. */
	Progress NONE = new Progress() {
		@Override
		public void report(long done, long total) {
			// nobody is watching
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/**
	 * Says how much of the work is done.
	 *
	 * @param done  units done so far, 0 to {@code total}; the unit (bytes, rows, epochs) is the function's own
	 * @param total units in all; 0 or less when not known
	 */
	void report(long done, long total);

	/** Whether the result is no longer wanted. Once true, it stays true. */
	boolean isCancelled();

	/**
	 * Leaves the function when the result is no longer wanted.
	 *
	 * @throws CancelledException if {@link #isCancelled()}
	 */
	default void checkCancelled() throws CancelledException {
		if (isCancelled()) {
			throw new CancelledException();
		}
	}
}
