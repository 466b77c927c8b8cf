package org.brushwork.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * Runs the measurements of one kit: {@code Bench logs [--lines N] [--rounds R]}, {@code Bench charts [--rounds R]},
 * {@code Bench widgets [--rounds R]}, {@code Bench classify [--rounds R]}, {@code Bench train [--rounds R]}. Prints each
 * demand on the kit beside what was measured; rounds of all contestants take turns, so that a noisy machine is noisy for
 * all of them.
 */
public final class Bench {

	private Bench() {
		// not needed
	}

	/**
	 * Measures. Status 0 also when a demand is missed; status 2 with one line on standard error when the words are
	 * wrong, a file cannot be written, or contestants do not count the same.
	 */
	public static void main(String[] words) {
		Optional<BenchOptions> options = BenchOptions.parse(List.of(words));
		if (options.isEmpty()) {
			System.err.println(BenchOptions.USAGE);
			System.exit(2);
			return;
		}
		try {
			measure(options.get());
		} catch (Exception e) {
			System.err.println("bench: " + e);
			System.exit(2);
		}
	}

	private static void measure(BenchOptions options) throws Exception {
		switch (options.kit()) {
		case LOGS -> new LogsBench(options, System.out).run();
		case CHARTS -> new ChartsBench(options.rounds(), System.out).run();
		case WIDGETS -> new WidgetsBench(options.rounds(), System.out).run();
		case TRAIN -> new TrainBench(options.rounds(), System.out).run();
		case CLASSIFY -> new ClassifyBench(options.rounds(), System.out).run();
		}
	}
}
