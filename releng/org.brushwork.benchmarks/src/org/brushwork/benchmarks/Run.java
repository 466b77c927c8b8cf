package org.brushwork.benchmarks;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * What it took to do something once.
 *
 * @param cpu    seconds of all threads and processes, in the program and in the system
 * @param wall   seconds that went by
 * @param result what came out
 */
record Run<T>(double cpu, double wall, T result) {

	private static final double NANOS = 1e9;

	/** Does it in this process. All of the process counts, its compiler and its garbage collector as well. */
	static <T> Run<T> of(Callable<T> work) throws Exception {
		// So that nobody pays for the garbage of who came before.
		System.gc();
		double cpu = processSeconds();
		long start = System.nanoTime();
		T result = work.call();
		double wall = (System.nanoTime() - start) / NANOS;
		return new Run<>(processSeconds() - cpu, wall, result);
	}

	private static double processSeconds() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOS;
	}

	/** The same with another result. */
	<U> Run<U> with(U other) {
		return new Run<>(cpu, wall, other);
	}
}
