package org.brushwork.logs.internal.store;

import java.util.Arrays;

/** Numbers distinct tuples of a fixed width, in the order in which they come. Not for several threads at once. */
final class TupleDictionary {

	private static final int FIRST = 1 << 6;
	private static final int MOST = 1 << 30;
	private static final int FACTOR = 0x9E37_79B9;

	private final int width;
	private int[] tuples;
	/** Number + 1, 0 for a free slot. */
	private int[] slots = new int[2 * FIRST];
	private int size;

	/** @param width numbers in a tuple, at least 1 */
	TupleDictionary(int width) {
		this.width = width;
		this.tuples = new int[FIRST * width];
	}

	/** How many tuples there are. */
	int size() {
		return size;
	}

	/** Bytes of memory on an average, as {@link ByteDictionary#memory()}: three slots and one and a half tuples each. */
	long memory() {
		return size * (6L * width + 12);
	}

	/**
	 * The number of a tuple, a new one when it is new; the array is not kept.
	 *
	 * @throws DictionaryFullException when all tuples together are too long for an array
	 */
	int number(int[] tuple) {
		int mask = slots.length - 1;
		int slot = hash(tuple, 0) & mask;
		while (slots[slot] != 0) {
			int at = (slots[slot] - 1) * width;
			if (Arrays.equals(tuples, at, at + width, tuple, 0, width)) {
				return slots[slot] - 1;
			}
			slot = slot + 1 & mask;
		}
		if ((size + 1) * width > tuples.length) {
			if (tuples.length > MOST / 2) {
				throw new DictionaryFullException();
			}
			tuples = Arrays.copyOf(tuples, 2 * tuples.length);
		}
		System.arraycopy(tuple, 0, tuples, size * width, width);
		slots[slot] = ++size;
		if (2 * size > slots.length) {
			grow();
		}
		return size - 1;
	}

	private void grow() {
		slots = new int[2 * slots.length];
		int mask = slots.length - 1;
		for (int number = 0; number < size; number++) {
			int slot = hash(tuples, number * width) & mask;
			while (slots[slot] != 0) {
				slot = slot + 1 & mask;
			}
			slots[slot] = number + 1;
		}
	}

	private int hash(int[] numbers, int from) {
		int hash = 1;
		for (int i = from; i < from + width; i++) {
			hash = (hash ^ numbers[i]) * FACTOR;
			hash ^= hash >>> 15;
		}
		return hash;
	}

	/** One of the numbers of a tuple, {@code place} being 0 to {@code width - 1}. */
	int get(int number, int place) {
		return tuples[number * width + place];
	}
}
