package org.brushwork.classify.text;

import java.util.Arrays;

/** Gives each different number of 64 bits one of 32, in the order in which they come. Readable by many threads. */
final class LongPool {

	static final int NONE = -1;

	private long[] keys = new long[1 << 10];
	private int[] table = new int[1 << 11];
	private int size;

	/** How many there are. */
	int size() {
		return size;
	}

	long get(int id) {
		return keys[id];
	}

	/** The number of a key, or {@link #NONE}. */
	int find(long key) {
		return table[slot(key)] - 1;
	}

	/** The number of a key, a new one if it did not come before. */
	int add(long key) {
		int slot = slot(key);
		if (table[slot] > 0) {
			return table[slot] - 1;
		}
		if (size == keys.length) {
			keys = Arrays.copyOf(keys, size + (size >> 1));
		}
		keys[size++] = key;
		table[slot] = size;
		if (size > table.length / 3 * 2) {
			grow();
		}
		return size - 1;
	}

	private void grow() {
		table = new int[2 * table.length];
		for (int id = 0; id < size; id++) {
			int slot = hash(keys[id]) & table.length - 1;
			while (table[slot] > 0) {
				slot = slot + 1 & table.length - 1;
			}
			table[slot] = id + 1;
		}
	}

	private int slot(long key) {
		int slot = hash(key) & table.length - 1;
		while (table[slot] > 0 && keys[table[slot] - 1] != key) {
			slot = slot + 1 & table.length - 1;
		}
		return slot;
	}

	private static int hash(long key) {
		long mixed = key * 0x9E3779B97F4A7C15L;
		return (int) (mixed ^ mixed >>> 32);
	}
}
