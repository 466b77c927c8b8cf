package org.brushwork.evaluation.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.evaluation.Predictions;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Rows whose label is likely to be wrong, by confident learning (C. Northcutt, L. Jiang, I. Chuang: Confident Learning:
 * Estimating Uncertainty in Dataset Labels, 2021). The threshold of a class is the mean probability it has in the rows
 * labelled so. A row is counted for the likeliest of all classes whose thresholds its probabilities reach; where that
 * is not its label, and its label is not its likeliest class all the same, it is an issue. The latter happens where a
 * rare class has a low threshold; without it, on tweets with planted errors, a third to a half more rows were doubted
 * for 4 to 8 % more of the errors.
 * <p>
 * The probabilities have to be of models that did not see the row when they were trained, such as out of fold ones: a
 * model believes the labels it learned.
 *
 * @param thresholds of each class, 0 to 1; NaN of one that no row is labelled as, which none is suggested for
 * @param joint      how many rows labelled as one class are confidently of another, {@code [given][confident]}; a row
 *                   that reaches no threshold is in none
 * @param issues     the rows whose label may be wrong, the likeliest first; unmodifiable
 */
public record LabelIssues(double[] thresholds, long[][] joint, List<LabelIssue> issues) {

	/** Rows are looked at in blocks whose values stay in the cache while one class after the other is. */
	private static final int BLOCK = 1 << 11;

	private static final int NONE = -1;

	/** Copies the list. */
	public LabelIssues {
		issues = List.copyOf(issues);
	}

	/**
	 * Finds them; the actual classes are taken for the labels. {@code O(rows classes)}; progress is in rows.
	 *
	 * @throws IllegalStateException if there are no probabilities
	 * @throws CancelledException    if the progress was cancelled
	 */
	public static LabelIssues of(Predictions predictions, Progress progress) throws CancelledException {
		int classes = predictions.classCount();
		double[] thresholds = thresholds(predictions);
		long[][] joint = new long[classes][classes];
		List<LabelIssue> issues = new ArrayList<>();
		Block block = new Block(predictions, thresholds);
		for (int from = 0; from < predictions.rowCount(); from += BLOCK) {
			progress.checkCancelled();
			progress.report(from, predictions.rowCount());
			int count = Math.min(BLOCK, predictions.rowCount() - from);
			block.look(from, count);
			for (int i = 0; i < count; i++) {
				int given = predictions.actual(from + i);
				if (block.confident[i] != NONE) {
					joint[given][block.confident[i]]++;
					block.issue(from, i, given, issues);
				}
			}
		}
		issues.sort(Comparator.comparingDouble(LabelIssue::margin).thenComparingInt(LabelIssue::row));
		return new LabelIssues(thresholds, joint, issues);
	}

	private static double[] thresholds(Predictions predictions) {
		double[] sums = new double[predictions.classCount()];
		long[] counts = new long[predictions.classCount()];
		for (int row = 0; row < predictions.rowCount(); row++) {
			int given = predictions.actual(row);
			sums[given] += predictions.probability(row, given);
			counts[given]++;
		}
		for (int index = 0; index < sums.length; index++) {
			sums[index] /= counts[index];
		}
		return sums;
	}

	/** Some rows at a time. */
	private static final class Block {

		private final Predictions predictions;
		private final double[] thresholds;
		private final int[] confident = new int[BLOCK];
		private final double[] confidence = new double[BLOCK];
		private final double[] own = new double[BLOCK];
		private final double[] other = new double[BLOCK];

		Block(Predictions predictions, double[] thresholds) {
			this.predictions = predictions;
			this.thresholds = thresholds;
		}

		/** Finds what each row is confidently, and the likeliest class it is not labelled as. */
		void look(int from, int count) {
			Arrays.fill(confident, NONE);
			Arrays.fill(confidence, Double.NEGATIVE_INFINITY);
			Arrays.fill(other, Double.NEGATIVE_INFINITY);
			for (int index = 0; index < thresholds.length; index++) {
				double[] probabilities = predictions.probabilities(index);
				double threshold = thresholds[index];
				for (int i = 0; i < count; i++) {
					double probability = probabilities[from + i];
					if (probability >= threshold && probability > confidence[i]) {
						confidence[i] = probability;
						confident[i] = index;
					}
					if (predictions.actual(from + i) == index) {
						own[i] = probability;
					} else {
						other[i] = Math.max(other[i], probability);
					}
				}
			}
		}

		void issue(int from, int i, int given, List<LabelIssue> issues) {
			if (confident[i] != given && own[i] < other[i]) {
				issues.add(new LabelIssue(from + i, given, confident[i], confidence[i], own[i] - other[i]));
			}
		}
	}

	/** Equal only to itself: comparing arrays is nothing to be done by the way. */
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
		return "LabelIssues[" + issues.size() + "]";
	}
}
