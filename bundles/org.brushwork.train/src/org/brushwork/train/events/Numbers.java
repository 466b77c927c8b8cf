package org.brushwork.train.events;

import java.util.Arrays;

/** Doubles one after another. */
final class Numbers {

	private static final int START = 64;

	private double[] values = new double[START];
	private int size;

	void add(double value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, size * 2);
		}
		values[size++] = value;
	}

	int size() {
		return size;
	}

	double get(int index) {
		return values[index];
	}

	double[] toArray() {
		return Arrays.copyOf(values, size);
	}
}
