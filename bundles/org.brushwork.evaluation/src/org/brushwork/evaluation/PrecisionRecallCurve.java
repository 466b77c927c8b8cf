package org.brushwork.evaluation;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Precision and recall of a class at each different probability as threshold. Arrays of equal length, not to be
 * changed.
 *
 * @param thresholds       rows with at least that probability are taken for the class; falling
 * @param precision        the share of the class in the rows that are taken for it, 0 to 1
 * @param recall           the share of its rows that are taken for it, 0 to 1, rising; NaN if it has none
 * @param averagePrecision the mean of the precisions, each weighted by how much recall rises with it, 0 to 1; nothing
 *                         is interpolated; NaN if the class has no rows
 */
public record PrecisionRecallCurve(double[] thresholds, double[] precision, double[] recall, double averagePrecision) {

	/** Of a class. */
	public static PrecisionRecallCurve of(RankedScores scores) {
		int size = scores.size();
		double[] thresholds = new double[size];
		double[] precision = new double[size];
		double[] recall = new double[size];
		double sum = 0;
		for (int i = 0; i < size; i++) {
			long right = scores.truePositives(i);
			long before = i == 0 ? 0 : scores.truePositives(i - 1);
			thresholds[i] = scores.score(i);
			precision[i] = (double) right / (right + scores.falsePositives(i));
			recall[i] = (double) right / scores.positives();
			sum += precision[i] * (right - before);
		}
		return new PrecisionRecallCurve(thresholds, precision, recall, sum / scores.positives());
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
		return "PrecisionRecallCurve[" + thresholds.length + " points, average precision " + averagePrecision + "]";
	}
}
