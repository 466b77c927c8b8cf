package org.brushwork.classify.linear;

import java.util.Arrays;

/**
 * How a logistic regression is trained: the sum over the classes of <code>|w|²/2 + Σ cost log(1 + exp(-y w·x))</code> is
 * made small, where the bias is one of the weights, as in liblinear.
 *
 * @param c         what an error costs, above 0; the higher, the closer to the rows that are learned from
 * @param balance   what makes errors of some rows dearer
 * @param tolerance it stops when another turn gains less than this share of the sum, above 0
 * @param mostTurns how often all rows are gone through at most
 * @param seed      of the order of the rows
 */
public record LogisticOptions(double c, Balance balance, double tolerance, int mostTurns, long seed) {

	/** What makes errors of some rows dearer than of others. */
	public sealed interface Balance {
	}

	/** Each row costs the same. */
	public record Even() implements Balance {
	}

	/** Each class costs the same: a row costs rows / (classes * rows of its class) times as much. */
	public record ByFrequency() implements Balance {
	}

	/**
	 * A row costs so much times more.
	 *
	 * @param weights of the rows of each class, above 0; not copied and not to be changed
	 */
	public record Weights(double... weights) implements Balance {

		/** @throws IllegalArgumentException if one is not above 0 */
		public Weights {
			if (!Arrays.stream(weights).allMatch(weight -> weight > 0 && Double.isFinite(weight))) {
				throw new IllegalArgumentException("weights must be above 0, got: " + Arrays.toString(weights));
			}
		}
	}

	/** C of 1, all rows the same; the sum is within a few millionths of the smallest. */
	public static final LogisticOptions DEFAULT = new LogisticOptions(1, new Even(), 1e-5, 1_000, 1);

	/** @throws IllegalArgumentException if a number is out of range */
	public LogisticOptions {
		if (!(c > 0 && Double.isFinite(c))) {
			throw new IllegalArgumentException("c must be above 0, got: " + c);
		}
		if (!(tolerance > 0)) {
			throw new IllegalArgumentException("tolerance must be above 0, got: " + tolerance);
		}
		if (mostTurns < 1) {
			throw new IllegalArgumentException("mostTurns must be 1 or more, got: " + mostTurns);
		}
	}

	/** The same with another cost of errors. */
	public LogisticOptions withC(double given) {
		return new LogisticOptions(given, balance, tolerance, mostTurns, seed);
	}

	/** The same with another balance. */
	public LogisticOptions withBalance(Balance given) {
		return new LogisticOptions(c, given, tolerance, mostTurns, seed);
	}

	/** The same with another tolerance. */
	public LogisticOptions withTolerance(double given) {
		return new LogisticOptions(c, balance, given, mostTurns, seed);
	}

	/** The same with another seed. */
	public LogisticOptions withSeed(long given) {
		return new LogisticOptions(c, balance, tolerance, mostTurns, given);
	}

	/** What an error in a row of each class costs; 0 for a class without rows. */
	double[] costs(int[] labels, int classes) {
		double[] counts = new double[classes];
		int rows = 0;
		for (int label : labels) {
			if (label != Trainer.LEFT_OUT) {
				counts[label]++;
				rows++;
			}
		}
		double[] costs = new double[classes];
		for (int each = 0; each < classes; each++) {
			costs[each] = counts[each] == 0 ? 0 : c * switch (balance) {
			case Even even -> 1;
			case ByFrequency frequency -> rows / (classes * counts[each]);
			case Weights given -> given.weights()[each];
			};
		}
		return costs;
	}
}
