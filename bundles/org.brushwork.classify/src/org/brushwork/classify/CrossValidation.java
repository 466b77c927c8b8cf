package org.brushwork.classify;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.classify.data.Division;
import org.brushwork.classify.text.Texts;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/** Predictions of texts by classifiers that did not learn from them. */
public final class CrossValidation {

	private CrossValidation() {
		// functions only
	}

	/**
	 * The probabilities of each text by a classifier that learned from all other parts, features included; progress is in
	 * parts.
	 *
	 * @param labels the place of each text's class in {@code classes}; negative for texts to learn nothing from, which are
	 *               predicted nevertheless
	 * @return {@code [classes][texts]}; of each text they add up to 1
	 * @throws CancelledException if the progress was cancelled
	 */
	public static double[][] probabilities(Texts texts, int[] labels, List<String> classes, ClassifierOptions options,
			Division division, Progress progress) throws CancelledException {
		double[][] all = new double[classes.size()][texts.size()];
		for (int part = 0; part < division.parts(); part++) {
			progress.report(part, division.parts());
			int[] training = division.others(part);
			int[] tested = division.rows(part);
			TextClassifier classifier = TextClassifier.train(texts.at(training),
					IntStream.of(training).map(row -> labels[row]).toArray(), classes, options, "", quiet(progress));
			double[][] some = classifier.probabilities(texts.at(tested), quiet(progress));
			for (int index = 0; index < all.length; index++) {
				for (int at = 0; at < tested.length; at++) {
					all[index][tested[at]] = some[index][at];
				}
			}
		}
		progress.report(division.parts(), division.parts());
		return all;
	}

	/** Whether to go on, and nothing of how far it is. */
	private static Progress quiet(Progress progress) {
		return new Progress() {
			@Override
			public void report(long done, long total) {
				// the parts are told
			}

			@Override
			public boolean isCancelled() {
				return progress.isCancelled();
			}
		};
	}

	/**
	 * The cost of errors that gives the highest probabilities to the labels of texts that were not learned from.
	 *
	 * @param costs to try, at least one
	 * @throws CancelledException if the progress was cancelled
	 */
	public static double bestC(Texts texts, int[] labels, List<String> classes, ClassifierOptions options,
			Division division, double[] costs, Progress progress) throws CancelledException {
		double best = costs[0];
		double least = Double.POSITIVE_INFINITY;
		for (int at = 0; at < costs.length; at++) {
			progress.report(at, costs.length);
			double[][] all = probabilities(texts, labels, classes,
					options.withLogistic(options.logistic().withC(costs[at])), division, quiet(progress));
			double loss = logLoss(all, labels);
			if (loss < least) {
				least = loss;
				best = costs[at];
			}
		}
		return best;
	}

	private static double logLoss(double[][] probabilities, int[] labels) {
		int[] rows = IntStream.range(0, labels.length).filter(row -> labels[row] >= 0).toArray();
		return Arrays.stream(rows).mapToDouble(row -> -Math.log(Math.max(probabilities[labels[row]][row], 1e-15))).average()
				.orElse(0);
	}
}
