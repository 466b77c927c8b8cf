package org.brushwork.classify.linear;

import java.util.Arrays;
import org.brushwork.classify.text.SparseMatrix;

/**
 * A weight for each feature and class. Each class has a score, the logistic function of it is the probability of this class
 * against the rest, and these divided by their sum are the probabilities of the classes. Of two classes there is one
 * score, for the second. Immutable; for many threads.
 */
public final class LinearModel {

	private final int classes;
	private final double[] weights;
	private final double[] biases;
	private final boolean presence;

	/**
	 * A model. The arrays are not copied and not to be changed.
	 *
	 * @param classes  how many there are, 2 or more
	 * @param weights  {@code [feature * scores + score]}, where there are as many scores as classes, but one for two
	 * @param biases   one a score
	 * @param presence whether each value that is not 0 counts as 1
	 * @throws IllegalArgumentException if an array is not as long as it has to be
	 */
	public LinearModel(int classes, double[] weights, double[] biases, boolean presence) {
		if (classes < 2) {
			throw new IllegalArgumentException("there must be 2 classes or more, got: " + classes);
		}
		if (biases.length != scores(classes) || weights.length % biases.length != 0) {
			throw new IllegalArgumentException("biases must be " + scores(classes) + " and weights a multiple of it, got: "
					+ biases.length + " and " + weights.length);
		}
		this.classes = classes;
		this.weights = weights;
		this.biases = biases;
		this.presence = presence;
	}

	/** How many scores there are for a number of classes. */
	static int scores(int classes) {
		return classes == 2 ? 1 : classes;
	}

	/** How many classes there are. */
	public int classes() {
		return classes;
	}

	/** How many features there are. */
	public int features() {
		return weights.length / biases.length;
	}

	/** Whether each value that is not 0 counts as 1. */
	public boolean presence() {
		return presence;
	}

	/** What a feature adds to the score of a class, per unit of its value. */
	public double weight(int feature, int ofClass) {
		return classes == 2 ? sign(ofClass) * weights[feature] : weights[feature * classes + ofClass];
	}

	/** What the score of a class is without any feature. */
	public double bias(int ofClass) {
		return classes == 2 ? sign(ofClass) * biases[0] : biases[ofClass];
	}

	private static int sign(int ofClass) {
		return ofClass == 1 ? 1 : -1;
	}

	/** The weights as the constructor takes them; a copy. */
	public double[] weights() {
		return weights.clone();
	}

	/** The biases as the constructor takes them; a copy. */
	public double[] biases() {
		return biases.clone();
	}

	/** What a value of a row counts in this model. */
	public double value(double value) {
		return presence && value != 0 ? 1 : value;
	}

	/** The scores of a row, one a class. */
	public double[] scores(SparseMatrix matrix, int row) {
		double[] scores = biases.clone();
		for (int at = matrix.start(row); at < matrix.end(row); at++) {
			double value = value(matrix.values()[at]);
			int first = matrix.columns()[at] * scores.length;
			for (int score = 0; score < scores.length; score++) {
				scores[score] += value * weights[first + score];
			}
		}
		return classes == 2 ? new double[] { -scores[0], scores[0] } : scores;
	}

	/** The probabilities of a row, one a class; their sum is 1. */
	public double[] probabilities(SparseMatrix matrix, int row) {
		double[] each = scores(matrix, row);
		double sum = 0;
		for (int at = 0; at < each.length; at++) {
			each[at] = logistic(each[at]);
			sum += each[at];
		}
		if (sum == 0) { // each class is as good as impossible
			Arrays.fill(each, 1.0 / each.length);
			return each;
		}
		for (int at = 0; at < each.length; at++) {
			each[at] /= sum;
		}
		return each;
	}

	/** The class with the highest of some numbers, the first of equal ones. */
	public static int highest(double[] numbers) {
		int best = 0;
		for (int at = 1; at < numbers.length; at++) {
			best = numbers[at] > numbers[best] ? at : best;
		}
		return best;
	}

	private static double logistic(double score) {
		return 1 / (1 + Math.exp(-score));
	}
}
