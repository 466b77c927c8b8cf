package org.brushwork.classify.smile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.classify.linear.LinearModel;
import org.brushwork.classify.linear.Trainer;
import org.brushwork.classify.text.SparseMatrix;
import smile.util.SparseArray;

/** What both trainers have in common: rows that count, and one model for each class against the rest. */
final class SmileRows {

	/** Trains one class against the rest. */
	interface Binomial {

		/**
		 * The weights of the features, and last the bias.
		 *
		 * @param labels 1 for the class, 0 for the rest
		 */
		double[] coefficients(int[] labels);
	}

	private SmileRows() {
		// functions only
	}

	/** The rows that are learned from. */
	static int[] counting(int[] labels) {
		return IntStream.range(0, labels.length).filter(row -> labels[row] != Trainer.LEFT_OUT).toArray();
	}

	/** A row with the bias's place for one more column at the end, so that Smile knows how many there are. */
	static SparseArray row(SparseMatrix matrix, int row) {
		List<SparseArray.Entry> entries = new ArrayList<>();
		SparseArray array = new SparseArray(entries);
		for (int at = matrix.start(row); at < matrix.end(row); at++) {
			array.append(matrix.columns()[at], matrix.values()[at]);
		}
		return array;
	}

	/** One model for each score. */
	static LinearModel model(int[] labels, int classes, int features, boolean presence, Binomial binomial) {
		int scores = classes == 2 ? 1 : classes;
		double[] weights = new double[features * scores];
		double[] biases = new double[scores];
		for (int score = 0; score < scores; score++) {
			int positive = classes == 2 ? 1 : score;
			double[] coefficients = binomial
					.coefficients(IntStream.of(labels).map(label -> label == positive ? 1 : 0).toArray());
			for (int feature = 0; feature < features; feature++) {
				weights[feature * scores + score] = coefficients[feature];
			}
			biases[score] = coefficients[features];
		}
		return new LinearModel(classes, weights, biases, presence);
	}
}
