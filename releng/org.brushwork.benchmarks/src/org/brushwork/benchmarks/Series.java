package org.brushwork.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The times of one contestant, round by round. */
final class Series {

	/** What is measured. */
	interface Task {

		/** Does it once. */
		void run() throws Exception;
	}

	private static final double NANOS = 1e9;

	private final String name;
	private final Task task;
	private final List<Double> seconds = new ArrayList<>();

	Series(String name, Task task) {
		this.name = name;
		this.task = task;
	}

	/** Runs contestants in turn: first once unmeasured to warm up, then {@code rounds} times. */
	static void race(int rounds, Series... contestants) throws Exception {
		for (int round = -1; round < rounds; round++) {
			for (Series contestant : contestants) {
				long start = System.nanoTime();
				contestant.task.run();
				if (round >= 0) {
					contestant.seconds.add((System.nanoTime() - start) / NANOS);
				}
			}
		}
	}

	String name() {
		return name;
	}

	/** Median time in seconds. */
	double median() {
		return median(seconds);
	}

	/** Time of another divided by ours, as median and range over the rounds. */
	String timesFasterThan(Series other) {
		List<Double> ratios = new ArrayList<>();
		for (int i = 0; i < seconds.size(); i++) {
			ratios.add(other.seconds.get(i) / seconds.get(i));
		}
		return spread(ratios, "%.2f");
	}

	/** Median and range of the times in milliseconds. */
	String millis() {
		return spread(seconds.stream().map(s -> 1_000 * s).toList(), "%.3f");
	}

	private static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
	}

	private static String spread(List<Double> values, String format) {
		double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
		double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
		return String.format(Locale.ROOT, format + " (" + format + " .. " + format + ")", median(values), least, most);
	}
}
