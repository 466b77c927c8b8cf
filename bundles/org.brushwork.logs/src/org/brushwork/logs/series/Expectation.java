package org.brushwork.logs.series;

import java.util.Arrays;

/**
 * What each hour was to be expected to have: the level around it plus what its time of the season adds. Both are medians,
 * each of what the other leaves over (median polish; Tukey: Exploratory Data Analysis, 1977, chapter 11).
 */
final class Expectation {

	private static final int ROUNDS = 2;

	private Expectation() {
	}

	/**
	 * The transformed counts to be expected, {@link Anscombe#ZERO} or more.
	 *
	 * @param values transformed counts
	 * @param period hours in a season
	 */
	static double[] of(double[] values, int period) {
		boolean[] silent = Silence.in(values, period);
		double[] season = new double[values.length];
		double[] level = season;
		for (int round = 0; round < ROUNDS; round++) {
			level = level(difference(values, season), silent, period);
			season = SeasonMedian.ofOthers(difference(values, level), silent, period);
		}
		double[] expected = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			expected[i] = Math.max(Anscombe.ZERO, level[i] + season[i]);
		}
		return expected;
	}

	/** The level of a silence is that of the hour before it, or of the first hour. */
	private static double[] level(double[] values, boolean[] silent, int window) {
		double[] heard = new double[values.length];
		int size = 0;
		for (int i = 0; i < values.length; i++) {
			if (!silent[i]) {
				heard[size++] = values[i];
			}
		}
		double[] medians = RollingMedian.of(Arrays.copyOf(heard, size), window);
		double[] level = new double[values.length];
		int next = 0;
		for (int i = 0; i < values.length; i++) {
			level[i] = medians[silent[i] ? Math.max(0, next - 1) : next++];
		}
		return level;
	}

	static double[] difference(double[] values, double[] others) {
		double[] difference = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			difference[i] = values[i] - others[i];
		}
		return difference;
	}
}
