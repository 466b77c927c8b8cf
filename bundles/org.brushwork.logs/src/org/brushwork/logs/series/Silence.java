package org.brushwork.logs.series;

import java.util.Arrays;

/**
 * The hours of a series that nobody should learn from: long silences, such as those of a lost log file. Kept among the
 * others they would pull the level of the hours around them down.
 */
final class Silence {

	private static final int DAY = 24;

	private Silence() {
	}

	/**
	 * Marks stretches without any event that last half a season or longer, and at least a day: a quiet night or weekend
	 * is none. Where they make up half of the series or more, silence is usual and nothing is marked.
	 *
	 * @param values transformed counts
	 * @param period hours in a season
	 */
	static boolean[] in(double[] values, int period) {
		boolean[] silent = new boolean[values.length];
		int shortest = Math.max(DAY, period / 2);
		int marked = 0;
		int start = 0;
		for (int i = 0; i <= values.length; i++) {
			if (i == values.length || values[i] > Anscombe.ZERO) {
				if (i - start >= shortest) {
					Arrays.fill(silent, start, i, true);
					marked += i - start;
				}
				start = i + 1;
			}
		}
		return 2 * marked < values.length ? silent : new boolean[values.length];
	}
}
