package org.brushwork.train.dl4j.engine;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Copies between ND4J's arrays and Java's, in one go. The arrays are of floats and lie in one piece of memory. */
final class Floats {

	private Floats() {
		// functions only
	}

	/** Copies the first elements, as they lie in memory. */
	static void read(INDArray array, float[] into, int length) {
		if (length > 0) {
			memory(array).get(into, 0, length);
		}
	}

	/** A copy of all elements, as they lie in memory. */
	static float[] of(INDArray array) {
		float[] values = new float[(int) array.length()];
		read(array, values, values.length);
		return values;
	}

	/** Overwrites the first elements, as they lie in memory. */
	static void write(float[] values, INDArray into, int length) {
		if (length > 0) {
			memory(into).put(values, 0, length);
		}
	}

	/** A view of memory that is the array's: not to be closed. */
	private static FloatPointer memory(INDArray array) {
		return new FloatPointer(array.data().addressPointer());
	}
}
