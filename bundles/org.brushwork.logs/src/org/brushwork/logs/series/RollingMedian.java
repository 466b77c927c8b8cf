package org.brushwork.logs.series;

import java.util.Arrays;

/** The median of a window that moves over a series. */
final class RollingMedian {

	/** The values in the window, ascending. */
	private final double[] sorted;
	private int size;

	private RollingMedian(int window) {
		sorted = new double[window];
	}

	/**
	 * For each value the median of the {@code window} values around it, itself among them: of an even number of values
	 * one more before it than after it. Near both ends the window keeps its length and stays inside, so that it always
	 * holds whole seasons; a series shorter than the window is its own window. Takes a time that grows with
	 * {@code values.length * window}, a few nanoseconds each.
	 *
	 * @param values numbers, no NaN
	 * @param window at least 1
	 */
	static double[] of(double[] values, int window) {
		int width = Math.min(window, values.length);
		double[] medians = new double[values.length];
		RollingMedian rolling = new RollingMedian(width);
		for (int i = 0; i < width; i++) {
			rolling.add(values[i]);
		}
		int start = 0;
		for (int i = 0; i < values.length; i++) {
			if (i - width / 2 > start && start + width < values.length) {
				rolling.remove(values[start]);
				rolling.add(values[start + width]);
				start++;
			}
			medians[i] = rolling.median();
		}
		return medians;
	}

	private void add(double value) {
		int found = Arrays.binarySearch(sorted, 0, size, value);
		int at = found < 0 ? -found - 1 : found;
		System.arraycopy(sorted, at, sorted, at + 1, size - at);
		sorted[at] = value;
		size++;
	}

	private void remove(double value) {
		int at = Arrays.binarySearch(sorted, 0, size, value);
		size--;
		System.arraycopy(sorted, at + 1, sorted, at, size - at);
	}

	private double median() {
		return (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
	}
}
