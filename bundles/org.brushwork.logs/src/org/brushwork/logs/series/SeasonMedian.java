package org.brushwork.logs.series;

import java.util.Arrays;

/** What is usual at a time of the season, learned from the other seasons. */
final class SeasonMedian {

	private SeasonMedian() {
	}

	/**
	 * For each value the median of all others that are a multiple of {@code period} away; 0 where there is none. It
	 * leaves out the value itself: among a handful of values each draws their median to itself, and the rest would look
	 * less scattered than it is.
	 *
	 * @param values numbers, no NaN
	 * @param silent {@code [values.length]}, values that the others do not learn from
	 * @param period 1 or more
	 */
	static double[] ofOthers(double[] values, boolean[] silent, int period) {
		double[] medians = new double[values.length];
		double[] sorted = new double[values.length / period + 1];
		for (int phase = 0; phase < Math.min(period, values.length); phase++) {
			int size = 0;
			for (int i = phase; i < values.length; i += period) {
				if (!silent[i]) {
					sorted[size++] = values[i];
				}
			}
			Arrays.sort(sorted, 0, size);
			for (int i = phase; i < values.length; i += period) {
				int self = silent[i] ? size : Arrays.binarySearch(sorted, 0, size, values[i]);
				medians[i] = medianWithout(sorted, silent[i] ? size : size - 1, self);
			}
		}
		return medians;
	}

	/** The median of {@code others} sorted values, passing over the one at {@code self}. */
	private static double medianWithout(double[] sorted, int others, int self) {
		if (others == 0) {
			return 0;
		}
		int low = (others - 1) / 2;
		int high = others / 2;
		return (sorted[low < self ? low : low + 1] + sorted[high < self ? high : high + 1]) / 2;
	}
}
