package org.brushwork.evaluation.issue;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.brushwork.evaluation.Predictions;

/**
 * Predictions of which is known which labels are wrong.
 *
 * @param predictions labelled partly wrongly
 * @param wrong       the rows that are
 * @param truth       the class each row really is of
 */
record PlantedErrors(Predictions predictions, BitSet wrong, int[] truth) {

	/**
	 * Rows with the probabilities of a model that is right in some of them, which knows nothing of the wrong labels.
	 *
	 * @param signal how far the score of the true class lies above the others, in their standard deviations
	 */
	static PlantedErrors of(int rows, int classes, double share, double signal, long seed) {
		Random random = new Random(seed);
		int[] truth = new int[rows];
		int[] given = new int[rows];
		double[][] probabilities = new double[classes][rows];
		BitSet wrong = new BitSet();
		for (int row = 0; row < rows; row++) {
			truth[row] = random.nextInt(classes);
			wrong.set(row, random.nextDouble() < share);
			given[row] = wrong.get(row) ? (truth[row] + 1 + random.nextInt(classes - 1)) % classes : truth[row];
			double sum = 0;
			for (int index = 0; index < classes; index++) {
				double score = random.nextGaussian() + (index == truth[row] ? signal : 0);
				probabilities[index][row] = Math.exp(score);
				sum += probabilities[index][row];
			}
			for (int index = 0; index < classes; index++) {
				probabilities[index][row] /= sum;
			}
		}
		return new PlantedErrors(Predictions.ofProbabilities(
				IntStream.range(0, classes).mapToObj(String::valueOf).toList(), given, probabilities), wrong, truth);
	}
}
