package org.brushwork.classify.smile;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.brushwork.classify.linear.LinearModel;
import org.brushwork.classify.linear.Trainer;
import org.brushwork.classify.text.SparseMatrix;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import smile.classification.Maxent;

/** Smile's maximum entropy classifier, one class against the rest. It cannot be cancelled inside a class. */
public final class MaxentTrainer implements Trainer {

	private static final double TOLERANCE = 1e-5;
	private static final int MOST_TURNS = 500;

	private final double c;

	/** @param c what an error costs, above 0; Smile's lambda is 1 / c */
	public MaxentTrainer(double c) {
		this.c = c;
	}

	@Override
	public LinearModel train(SparseMatrix matrix, int[] labels, int classes, Progress progress)
			throws CancelledException {
		int[] rows = SmileRows.counting(labels);
		int[][] features = IntStream.of(rows)
				.mapToObj(row -> Arrays.copyOfRange(matrix.columns(), matrix.start(row), matrix.end(row)))
				.toArray(int[][]::new);
		int[] counting = IntStream.of(rows).map(row -> labels[row]).toArray();
		progress.checkCancelled();
		return SmileRows.model(counting, classes, matrix.columnCount(), true,
				each -> Maxent.binomial(matrix.columnCount(), features, each, 1 / c, TOLERANCE, MOST_TURNS).coefficients());
	}
}
