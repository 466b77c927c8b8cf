package org.brushwork.classify.linear;

import org.brushwork.classify.text.SparseMatrix;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/**
 * One-vs-rest logistic regression with an L2 penalty on all weights, the bias among them, by our own solver. The same
 * input gives the same model to the last bit.
 */
public final class LogisticRegression implements Trainer {

	private final LogisticOptions options;

	public LogisticRegression(LogisticOptions options) {
		this.options = options;
	}

	/** How it trains. */
	public LogisticOptions options() {
		return options;
	}

	@Override
	public LinearModel train(SparseMatrix matrix, int[] labels, int classes, Progress progress)
			throws CancelledException {
		return fit(matrix, labels, classes, progress).model();
	}

	/** The same, and what {@link #refit} needs; progress is in turns through the rows. */
	public LogisticFit fit(SparseMatrix matrix, int[] labels, int classes, Progress progress) throws CancelledException {
		check(matrix, labels, classes);
		DualSolver solver = new DualSolver(matrix, labels.clone(), classes, options);
		solver.start();
		return solver.solve(progress);
	}

	/**
	 * Trains again from where another training of the same matrix ended, after some labels changed: it takes a fraction of
	 * the time, and the model is as exact.
	 */
	public LogisticFit refit(LogisticFit before, SparseMatrix matrix, int[] labels, Progress progress)
			throws CancelledException {
		check(matrix, labels, before.model().classes());
		if (before.state().labels.length != labels.length) {
			throw new IllegalArgumentException(
					"labels must be as many as before, " + before.state().labels.length + ", got: " + labels.length);
		}
		DualSolver solver = new DualSolver(matrix, labels.clone(), before.model().classes(), options);
		solver.start(before.state());
		return solver.solve(progress);
	}

	private void check(SparseMatrix matrix, int[] labels, int classes) {
		if (labels.length != matrix.rowCount()) {
			throw new IllegalArgumentException(
					"labels must be as many as rows, " + matrix.rowCount() + ", got: " + labels.length);
		}
		if (options.balance() instanceof LogisticOptions.Weights weights && weights.weights().length != classes) {
			throw new IllegalArgumentException(
					"weights must be one a class, " + classes + ", got: " + weights.weights().length);
		}
		for (int label : labels) {
			if (label < LEFT_OUT || label >= classes) {
				throw new IllegalArgumentException("labels must be -1 to " + (classes - 1) + ", got: " + label);
			}
		}
	}

	/** What the solver makes small, summed over the scores of a model. */
	public double objective(LinearModel model, SparseMatrix matrix, int[] labels) {
		double[] costs = options.costs(labels, model.classes());
		double sum = 0;
		for (double weight : model.weights()) {
			sum += weight * weight / 2;
		}
		for (double bias : model.biases()) {
			sum += bias * bias / 2;
		}
		for (int row = 0; row < labels.length; row++) {
			if (labels[row] != LEFT_OUT) {
				sum += costs[labels[row]] * loss(model.scores(matrix, row), labels[row]);
			}
		}
		return sum;
	}

	private static double loss(double[] scores, int label) {
		if (scores.length == 2) {
			return logOnePlusExp(-scores[label]);
		}
		double loss = 0;
		for (int each = 0; each < scores.length; each++) {
			loss += logOnePlusExp(each == label ? -scores[each] : scores[each]);
		}
		return loss;
	}

	private static double logOnePlusExp(double x) {
		return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
	}
}
