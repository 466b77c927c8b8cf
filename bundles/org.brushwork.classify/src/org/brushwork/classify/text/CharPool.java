package org.brushwork.classify.text;

import java.util.Arrays;

/** Gives each different sequence of characters a number, in the order in which they come. Readable by many threads. */
final class CharPool {

	static final int NONE = -1;

	private char[] chars = new char[1 << 12];
	private int[] ends = new int[1 << 9];
	private int[] hashes = new int[1 << 9];
	private int[] table = new int[1 << 10];
	private int size;

	/** How many there are. */
	int size() {
		return size;
	}

	/** The sequence of a number. */
	String get(int id) {
		int start = start(id);
		return new String(chars, start, ends[id] - start);
	}

	private int start(int id) {
		return id == 0 ? 0 : ends[id - 1];
	}

	int find(String text) {
		return find(text.toCharArray(), 0, text.length());
	}

	int add(String text) {
		return add(text.toCharArray(), 0, text.length());
	}

	/** The number of a sequence, or {@link #NONE}. */
	int find(char[] from, int start, int end) {
		return table[slot(from, start, end, hash(from, start, end))] - 1;
	}

	/** The number of a sequence, a new one if it did not come before. */
	int add(char[] from, int start, int end) {
		int hash = hash(from, start, end);
		int slot = slot(from, start, end, hash);
		if (table[slot] > 0) {
			return table[slot] - 1;
		}
		append(from, start, end, hash);
		table[slot] = size;
		if (2 * size > table.length) {
			grow();
		}
		return size - 1;
	}

	/** Adds one of another pool. */
	int add(CharPool other, int id) {
		return add(other.chars, other.start(id), other.ends[id]);
	}

	private void append(char[] from, int start, int end, int hash) {
		int used = size == 0 ? 0 : ends[size - 1];
		int needed = used + end - start;
		if (needed > chars.length) {
			chars = Arrays.copyOf(chars, Math.max(needed, 2 * chars.length));
		}
		if (size == ends.length) {
			ends = Arrays.copyOf(ends, 2 * size);
			hashes = Arrays.copyOf(hashes, 2 * size);
		}
		System.arraycopy(from, start, chars, used, end - start);
		ends[size] = needed;
		hashes[size++] = hash;
	}

	private void grow() {
		int[] larger = new int[2 * table.length];
		for (int id = 0; id < size; id++) {
			int slot = hashes[id] & larger.length - 1;
			while (larger[slot] > 0) {
				slot = slot + 1 & larger.length - 1;
			}
			larger[slot] = id + 1;
		}
		table = larger;
	}

	/** Where a sequence is, or the empty slot where it would be. */
	private int slot(char[] from, int start, int end, int hash) {
		int slot = hash & table.length - 1;
		while (table[slot] > 0 && !isAt(table[slot] - 1, from, start, end, hash)) {
			slot = slot + 1 & table.length - 1;
		}
		return slot;
	}

	private boolean isAt(int id, char[] from, int start, int end, int hash) {
		return hashes[id] == hash && Arrays.equals(chars, start(id), ends[id], from, start, end);
	}

	private static int hash(char[] from, int start, int end) {
		int hash = end - start;
		for (int at = start; at < end; at++) {
			hash = hash * 0x01000193 ^ from[at];
		}
		hash *= 0x9E3779B9;
		return hash ^ hash >>> 15;
	}
}
