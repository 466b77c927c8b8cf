package org.brushwork.classify.smile;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.brushwork.classify.linear.LinearModel;
import org.brushwork.classify.linear.Trainer;
import org.brushwork.classify.text.SparseMatrix;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import smile.classification.SparseLogisticRegression;
import smile.data.SparseDataset;
import smile.util.SparseArray;

/**
 * Smile's sparse logistic regression, one class against the rest. Smile's own one-vs-rest cannot be used with it, as it
 * wants to scale what is a probability already. It cannot be cancelled inside a class.
 */
public final class SparseLogisticTrainer implements Trainer {

	private static final double TOLERANCE = 1e-5;
	private static final int MOST_TURNS = 500;

	private final double c;

	/** @param c what an error costs, above 0; Smile's lambda is 1 / c, and the bias costs nothing */
	public SparseLogisticTrainer(double c) {
		this.c = c;
	}

	@Override
	public LinearModel train(SparseMatrix matrix, int[] labels, int classes, Progress progress)
			throws CancelledException {
		int[] rows = SmileRows.counting(labels);
		SparseArray[] arrays = IntStream.of(rows).mapToObj(row -> SmileRows.row(matrix, row)).toArray(SparseArray[]::new);
		SparseDataset data = SparseDataset.of(Arrays.asList(arrays), matrix.columnCount());
		int[] counting = IntStream.of(rows).map(row -> labels[row]).toArray();
		progress.checkCancelled();
		return SmileRows.model(counting, classes, matrix.columnCount(), false,
				each -> SparseLogisticRegression.binomial(data, each, 1 / c, TOLERANCE, MOST_TURNS).coefficients());
	}
}
