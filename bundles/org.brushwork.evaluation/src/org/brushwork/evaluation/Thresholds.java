package org.brushwork.evaluation;

import java.util.function.ToDoubleFunction;

/** What comes of taking rows for a class from some probability on: for two classes, or for one against all others. */
public final class Thresholds {

	private final RankedScores scores;

	/** Of a class. */
	public Thresholds(RankedScores scores) {
		this.scores = scores;
	}

	/**
	 * A threshold and what comes of it.
	 *
	 * @param value          rows with at least that probability are taken for the class; infinite for none
	 * @param truePositives  rows of the class that are
	 * @param falsePositives rows of others that are
	 * @param falseNegatives rows of the class that are not
	 * @param trueNegatives  rows of others that are not
	 */
	public record Threshold(double value, long truePositives, long falsePositives, long falseNegatives,
			long trueNegatives) {

		/** 0 to 1; NaN if no row is taken for the class. */
		public double precision() {
			return (double) truePositives / (truePositives + falsePositives);
		}

		/** 0 to 1; NaN if no row is of the class. */
		public double recall() {
			return (double) truePositives / (truePositives + falseNegatives);
		}

		/** 0 to 1; NaN if the class is nowhere. */
		public double f1() {
			return 2.0 * truePositives / (2 * truePositives + falsePositives + falseNegatives);
		}

		/** What all errors cost. */
		public double cost(Costs costs) {
			return costs.falsePositive() * falsePositives + costs.falseNegative() * falseNegatives;
		}
	}

	/**
	 * What errors cost, in any unit.
	 *
	 * @param falsePositive a row of another class taken for this one, 0 or more
	 * @param falseNegative a row of this class taken for another, 0 or more
	 */
	public record Costs(double falsePositive, double falseNegative) {

		/** @throws IllegalArgumentException if one is below 0 or no number */
		public Costs {
			if (!(falsePositive >= 0) || !(falseNegative >= 0) || Double.isInfinite(falsePositive + falseNegative)) {
				throw new IllegalArgumentException(
						"costs must be 0 or more, got: " + falsePositive + ", " + falseNegative);
			}
		}

		/**
		 * The threshold that is cheapest if the probabilities are right (C. Elkan: The Foundations of Cost-Sensitive
		 * Learning, 2001), 0 to 1; NaN if nothing costs.
		 */
		public double ofTrueProbabilities() {
			return falsePositive / (falsePositive + falseNegative);
		}
	}

	/** How many there are that make a difference: each different probability, and none at all. */
	public int size() {
		return scores.size() + 1;
	}

	/** One of them, 0 being that which takes no row for the class; then falling. */
	public Threshold get(int index) {
		double value = index == 0 ? Double.POSITIVE_INFINITY : scores.score(index - 1);
		return threshold(value, index);
	}

	/** Any one. {@code O(log n)}. */
	public Threshold at(double value) {
		return threshold(value, scores.countFrom(value));
	}

	private Threshold threshold(double value, int steps) {
		long right = steps == 0 ? 0 : scores.truePositives(steps - 1);
		long wrong = steps == 0 ? 0 : scores.falsePositives(steps - 1);
		return new Threshold(value, right, wrong, scores.positives() - right, scores.negatives() - wrong);
	}

	/** The cheapest of all; of equals the highest. */
	public Threshold cheapest(Costs costs) {
		return least(threshold -> threshold.cost(costs));
	}

	/** The one with the greatest F1; of equals the highest. */
	public Threshold bestF1() {
		return least(threshold -> Double.isNaN(threshold.f1()) ? 0 : -threshold.f1());
	}

	private Threshold least(ToDoubleFunction<Threshold> cost) {
		Threshold best = get(0);
		double least = cost.applyAsDouble(best);
		for (int index = 1; index < size(); index++) {
			Threshold next = get(index);
			double value = cost.applyAsDouble(next);
			if (value < least) {
				best = next;
				least = value;
			}
		}
		return best;
	}
}
