package org.brushwork.evaluation;

/**
 * How good probabilities are; 0 is best.
 *
 * @param logLoss the mean of -ln p of the actual class, p being clipped to {@link #CLIP} and 1 - {@link #CLIP}; NaN of
 *                no rows
 * @param brier   the mean of the squared distance of the probabilities of a row from 1 for its actual class and 0 for
 *                the others: the sum over all classes, 0 to 2; of two classes half of it, 0 to 1, as is usual; NaN of
 *                no rows
 */
public record ProbabilityScores(double logLoss, double brier) {

	/** A probability is taken as no less, and no nearer to 1; the distance of 1 to the next double. */
	public static final double CLIP = Math.ulp(1.0);

	/**
	 * Of all rows.
	 *
	 * @throws IllegalStateException if there are no probabilities
	 */
	public static ProbabilityScores of(Predictions predictions) {
		int rows = predictions.rowCount();
		double loss = 0;
		for (int row = 0; row < rows; row++) {
			double probability = predictions.probability(row, predictions.actual(row));
			loss -= Math.log(Math.clamp(probability, CLIP, 1 - CLIP));
		}
		double squares = 0;
		for (int index = 0; index < predictions.classCount(); index++) {
			double[] column = predictions.probabilities(index);
			for (int row = 0; row < rows; row++) {
				double distance = column[row] - (predictions.actual(row) == index ? 1 : 0);
				squares += distance * distance;
			}
		}
		return new ProbabilityScores(loss / rows, squares / rows / (predictions.classCount() == 2 ? 2 : 1));
	}
}
