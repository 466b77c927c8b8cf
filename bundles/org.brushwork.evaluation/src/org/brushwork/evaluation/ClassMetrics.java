package org.brushwork.evaluation;

/**
 * How well one class is told from all others.
 *
 * @param support   how many rows are of it
 * @param predicted how many rows were taken for it
 * @param right     how many rows are both
 * @param precision right / predicted, 0 to 1; NaN if no row was taken for it
 * @param recall    right / support, 0 to 1; NaN if no row is of it
 * @param f1        2 right / (predicted + support), the harmonic mean of both, 0 to 1; NaN only if it is nowhere
 */
public record ClassMetrics(long support, long predicted, long right, double precision, double recall, double f1) {

	/** Of a class of a matrix. */
	public static ClassMetrics of(ConfusionMatrix matrix, int index) {
		long support = matrix.actual(index);
		long predicted = matrix.predicted(index);
		long right = matrix.count(index, index);
		return new ClassMetrics(support, predicted, right, (double) right / predicted, (double) right / support,
				2.0 * right / (predicted + support));
	}

	/** Whether any row is of the class or was taken for it. */
	public boolean isPresent() {
		return support > 0 || predicted > 0;
	}
}
