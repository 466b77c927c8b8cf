package org.brushwork.evaluation.slice;

import java.util.Arrays;

/** A growing array. */
final class Ints {

	private int[] values = new int[64];
	private int size;

	void add(int value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, size + (size >> 1));
		}
		values[size++] = value;
	}

	/** Adds each value of another array once, ascending; the other one is sorted. */
	void addDifferent(Ints others) {
		Arrays.sort(others.values, 0, others.size);
		for (int i = 0; i < others.size; i++) {
			if (i == 0 || others.values[i] != others.values[i - 1]) {
				add(others.values[i]);
			}
		}
	}

	void clear() {
		size = 0;
	}

	int size() {
		return size;
	}

	int[] array() {
		return Arrays.copyOf(values, size);
	}
}
