package org.brushwork.train.dl4j.engine;

import org.brushwork.train.data.TrainingData;
import org.brushwork.train.data.TrainingData.Part;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Rows for a step, gathered from the training rows into arrays that are used again. */
final class Batch {

	private final Part part;
	private final int inputs;
	private final int width;
	private final float[] left;
	private final float[] right;
	private INDArray features;
	private INDArray labels;
	private int size;

	Batch(TrainingData data, int most) {
		part = data.training();
		inputs = data.inputs().size();
		width = data.width();
		left = new float[most * inputs];
		right = new float[most * width];
		features = array(0, 1);
		labels = array(0, 1);
	}

	/** Takes rows in an order, from a place in it on. */
	void gather(int[] order, int from, int count) {
		for (int i = 0; i < count; i++) {
			System.arraycopy(part.inputs(), order[from + i] * inputs, left, i * inputs, inputs);
			System.arraycopy(part.outputs(), order[from + i] * width, right, i * width, width);
		}
		if (count != size) {
			features = array(count, inputs);
			labels = array(count, width);
			size = count;
		}
		Floats.write(left, features, count * inputs);
		Floats.write(right, labels, count * width);
	}

	/** How many rows it can take. */
	int most() {
		return left.length / inputs;
	}

	/** What is wanted of the rows, row by row; the first elements count. */
	float[] actual() {
		return right;
	}

	/** How many rows it has. */
	int size() {
		return size;
	}

	INDArray features() {
		return features;
	}

	INDArray labels() {
		return labels;
	}

	private static INDArray array(int rows, int columns) {
		return Nd4j.createUninitialized(DataType.FLOAT, new long[] { Math.max(1, rows), columns }, 'c');
	}
}
