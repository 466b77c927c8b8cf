package org.brushwork.evaluation;

import java.util.Arrays;

/**
 * How a class is told from all others by its probability: for each different probability, the highest first, how many
 * rows of the class and of others have at least that. All curves are made of it; sorted once, {@code O(n log n)}. Rows
 * with the same probability are one step. Immutable.
 */
public final class RankedScores {

	private final double[] scores;
	private final long[] truePositives;
	private final long[] falsePositives;
	private final int positives;
	private final int negatives;

	private RankedScores(double[] ofClass, double[] ofOthers) {
		positives = ofClass.length;
		negatives = ofOthers.length;
		double[] steps = new double[positives + negatives];
		long[] right = new long[steps.length];
		long[] wrong = new long[steps.length];
		int count = 0;
		int p = positives;
		int n = negatives;
		while (p > 0 || n > 0) {
			double score = Math.max(p == 0 ? Double.NEGATIVE_INFINITY : ofClass[p - 1],
					n == 0 ? Double.NEGATIVE_INFINITY : ofOthers[n - 1]);
			while (p > 0 && ofClass[p - 1] == score) {
				p--;
			}
			while (n > 0 && ofOthers[n - 1] == score) {
				n--;
			}
			steps[count] = score;
			right[count] = positives - p;
			wrong[count++] = negatives - n;
		}
		scores = Arrays.copyOf(steps, count);
		truePositives = Arrays.copyOf(right, count);
		falsePositives = Arrays.copyOf(wrong, count);
	}

	/**
	 * Of a class.
	 *
	 * @throws IllegalStateException if there are no probabilities
	 */
	public static RankedScores of(Predictions predictions, int classIndex) {
		double[] scores = predictions.probabilities(classIndex);
		double[] ofClass = new double[scores.length];
		double[] ofOthers = new double[scores.length];
		int positives = 0;
		for (int row = 0; row < scores.length; row++) {
			double score = scores[row] + 0.0; // -0.0 is 0, also when sorted
			if (predictions.actual(row) == classIndex) {
				ofClass[positives++] = score;
			} else {
				ofOthers[row - positives] = score;
			}
		}
		double[] high = Arrays.copyOf(ofClass, positives);
		double[] low = Arrays.copyOf(ofOthers, scores.length - positives);
		Arrays.sort(high);
		Arrays.sort(low);
		return new RankedScores(high, low);
	}

	/** How many different probabilities there are. */
	public int size() {
		return scores.length;
	}

	/** A probability, 0 being the index of the highest. */
	public double score(int index) {
		return scores[index];
	}

	/** How many rows of the class have at least that probability. */
	public long truePositives(int index) {
		return truePositives[index];
	}

	/** How many rows of other classes have at least that probability. */
	public long falsePositives(int index) {
		return falsePositives[index];
	}

	/** How many rows are of the class. */
	public long positives() {
		return positives;
	}

	/** How many rows are not. */
	public long negatives() {
		return negatives;
	}

	/** How many different probabilities are not below a threshold. {@code O(log n)}. */
	public int countFrom(double threshold) {
		int low = 0;
		int high = scores.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (scores[middle] >= threshold) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
