package org.brushwork.classify.linear;

import org.brushwork.classify.text.SparseMatrix;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/** Finds the weights of features. */
public interface Trainer {

	/** The label of a row that is not to be learned from. */
	int LEFT_OUT = -1;

	/**
	 * Learns from rows.
	 *
	 * @param matrix  one row a text
	 * @param labels  of each row, 0 to {@code classes - 1}, or {@link #LEFT_OUT}; not changed
	 * @param classes how many there are, 2 or more
	 * @throws CancelledException if the progress was cancelled
	 */
	LinearModel train(SparseMatrix matrix, int[] labels, int classes, Progress progress) throws CancelledException;
}
