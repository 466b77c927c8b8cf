package org.brushwork.classify.smile;

import java.util.Arrays;
import java.util.Comparator;
import org.brushwork.classify.linear.LinearModel;
import org.brushwork.classify.text.SparseMatrix;
import org.eclipse.jdt.annotation.Nullable;
import smile.classification.SoftClassifier;
import smile.util.SparseArray;

/** A model of ours, by whatever trainer, as a classifier of Smile's. */
public final class SmileClassifier implements SoftClassifier<SparseArray> {

	private static final long serialVersionUID = 1L;

	private final transient LinearModel model;

	/** @param model which is not kept when this is serialized */
	public SmileClassifier(LinearModel model) {
		this.model = model;
	}

	@Override
	public int predict(@Nullable SparseArray row) {
		return LinearModel.highest(probabilities(row));
	}

	/** @param posteriori where the probabilities go, one a class */
	@Override
	public int predict(@Nullable SparseArray row, double @Nullable [] posteriori) {
		double[] probabilities = probabilities(row);
		if (posteriori != null) {
			System.arraycopy(probabilities, 0, posteriori, 0, probabilities.length);
		}
		return LinearModel.highest(probabilities);
	}

	private double[] probabilities(@Nullable SparseArray row) {
		SparseArray.Entry[] entries = row == null ? new SparseArray.Entry[0]
				: row.stream().filter(entry -> entry.i < model.features())
						.sorted(Comparator.comparingInt(entry -> entry.i)).toArray(SparseArray.Entry[]::new);
		int[] columns = Arrays.stream(entries).mapToInt(entry -> entry.i).toArray();
		float[] values = new float[columns.length];
		for (int at = 0; at < values.length; at++) {
			values[at] = (float) entries[at].x;
		}
		return model.probabilities(new SparseMatrix(new int[] { columns.length }, columns, values, model.features()), 0);
	}
}
