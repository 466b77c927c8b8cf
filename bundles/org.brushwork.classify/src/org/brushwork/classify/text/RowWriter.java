package org.brushwork.classify.text;

import java.util.Arrays;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/** Writes counts into the rows of a matrix, weighed and of length 1. */
final class RowWriter {

	private static final int CHECK_EVERY = 1 << 12;
	private static final int COUNT_BITS = 16;
	private static final int COUNT = (1 << COUNT_BITS) - 1;

	private final SparseMatrix matrix;
	private final double[] weights;
	private final boolean sublinear;
	private final int[] featureOfNode;

	/** @param weights of each feature */
	RowWriter(SparseMatrix matrix, double[] weights, boolean sublinear, int[] featureOfNode) {
		this.matrix = matrix;
		this.weights = weights;
		this.sublinear = sublinear;
		this.featureOfNode = featureOfNode;
	}

	/** Writes some rows, the first of them {@code row}. */
	void write(TermCounts counts, int row, Progress progress) throws CancelledException {
		long[] cells = new long[64];
		for (int text = 0; text < counts.texts(); text++) {
			if (text % CHECK_EVERY == 0) {
				progress.checkCancelled();
			}
			cells = cells.length < counts.end(text) - counts.start(text)
					? new long[2 * (counts.end(text) - counts.start(text))]
					: cells;
			int size = 0;
			for (int place = counts.start(text); place < counts.end(text); place++) {
				int feature = featureOfNode[counts.node(place)];
				if (feature >= 0) {
					cells[size++] = (long) feature << COUNT_BITS | counts.count(place);
				}
			}
			Arrays.sort(cells, 0, size);
			write(cells, size, matrix.start(row + text));
		}
	}

	private void write(long[] cells, int size, int start) {
		double squares = 0;
		for (int at = 0; at < size; at++) {
			int feature = (int) (cells[at] >>> COUNT_BITS);
			int count = (int) (cells[at] & COUNT);
			double value = (sublinear ? 1 + Math.log(count) : count) * weights[feature];
			matrix.columns()[start + at] = feature;
			matrix.values()[start + at] = (float) value;
			squares += value * value;
		}
		double scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
		for (int at = start; at < start + size; at++) {
			matrix.values()[at] = (float) (matrix.values()[at] * scale);
		}
	}
}
