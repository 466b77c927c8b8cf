package org.brushwork.evaluation;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The receiver operating characteristic of a class against all others: a point for each different probability, from
 * (0, 0) on. Arrays of equal length, not to be changed.
 *
 * @param thresholds         rows with at least that probability are taken for the class; the first is infinite, then
 *                           falling
 * @param falsePositiveRates the share of the rows of other classes that are taken for it, 0 to 1; NaN if there are none
 * @param truePositiveRates  the share of its rows that are, 0 to 1; NaN if there are none
 * @param auc                the area below, 0 to 1: the chance that a row of the class has a higher probability than
 *                           one of another, equals counting half; NaN if there are no rows of either
 */
public record RocCurve(double[] thresholds, double[] falsePositiveRates, double[] truePositiveRates, double auc) {

	/** Of a class. */
	public static RocCurve of(RankedScores scores) {
		int size = scores.size() + 1;
		double[] thresholds = new double[size];
		double[] x = new double[size];
		double[] y = new double[size];
		double positives = scores.positives();
		double negatives = scores.negatives();
		thresholds[0] = Double.POSITIVE_INFINITY;
		x[0] = 0 / negatives;
		y[0] = 0 / positives;
		double doubled = 0;
		for (int i = 1; i < size; i++) {
			thresholds[i] = scores.score(i - 1);
			long before = i == 1 ? 0 : scores.truePositives(i - 2);
			long beforeFalse = i == 1 ? 0 : scores.falsePositives(i - 2);
			x[i] = scores.falsePositives(i - 1) / negatives;
			y[i] = scores.truePositives(i - 1) / positives;
			// Whole numbers, so that nothing is lost however many there are.
			doubled += (double) (scores.falsePositives(i - 1) - beforeFalse) * (before + scores.truePositives(i - 1));
		}
		return new RocCurve(thresholds, x, y, doubled / 2 / positives / negatives);
	}

	/** Equal only to itself: comparing long arrays is nothing to be done by the way. */
	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public String toString() {
		return "RocCurve[" + thresholds.length + " points, auc " + auc + "]";
	}
}
