package org.brushwork.evaluation;

import java.util.Arrays;

/** The likeliest class of each row. */
final class Likeliest {

	private Likeliest() {
		// functions only
	}

	/** The index of the likeliest class, of equals the first; {@code probabilities} are {@code [classes][rows]}. */
	static int[] of(double[][] probabilities, int rows) {
		int[] best = new int[rows];
		double[] most = new double[rows];
		Arrays.fill(most, Double.NEGATIVE_INFINITY);
		for (int index = 0; index < probabilities.length; index++) {
			double[] column = probabilities[index];
			for (int row = 0; row < rows; row++) {
				if (column[row] > most[row]) {
					most[row] = column[row];
					best[row] = index;
				}
			}
		}
		return best;
	}
}
