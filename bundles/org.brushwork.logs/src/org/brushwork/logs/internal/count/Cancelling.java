package org.brushwork.logs.internal.count;

import java.util.function.IntConsumer;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.progress.Parallel;

/** Does tasks on several threads as long as the result is wanted. */
final class Cancelling {

	/** Does what is to be done for the numbers {@code [from, to)}. */
	interface Slice {

		void run(int from, int to);
	}

	private Cancelling() {
		// functions only
	}

	/**
	 * Does all tasks.
	 *
	 * @throws CancelledException if {@code progress} is cancelled or the thread interrupted meanwhile
	 */
	static void each(int tasks, Progress progress, IntConsumer task) throws CancelledException {
		try {
			Parallel.run(tasks, () -> number -> {
				progress.checkCancelled();
				task.accept(number);
			});
		} catch (CancelledException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Does a slice for each {@code length} of {@code size} numbers.
	 *
	 * @throws CancelledException if {@code progress} is cancelled or the thread interrupted meanwhile
	 */
	static void slices(int size, int length, Progress progress, Slice slice) throws CancelledException {
		each(Math.ceilDiv(size, length), progress,
				number -> slice.run(number * length, (int) Math.min(size, (number + 1L) * length)));
	}
}
