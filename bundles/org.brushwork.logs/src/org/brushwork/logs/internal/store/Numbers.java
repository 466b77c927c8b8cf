package org.brushwork.logs.internal.store;

import java.util.Arrays;

/** Keeps numbers of 64 bits that may be absent in 32: those of 31 bits as they are, larger ones in a list beside. */
final class Numbers {

	/** Of an absent number. */
	static final int ABSENT = -1;

	private long[] large = new long[4];
	private int size;

	/** Encodes a number; a negative one is absent. */
	int encode(long number) {
		if (number <= Integer.MAX_VALUE) {
			return number < 0 ? ABSENT : (int) number;
		}
		if (size == large.length) {
			large = Arrays.copyOf(large, 2 * size);
		}
		large[size] = number;
		return -2 - size++;
	}

	/** Adds the large numbers of another one; its codes below {@link #ABSENT}, less what is returned, are then codes here. */
	int append(Numbers other) {
		int before = size;
		for (int i = 0; i < other.size; i++) {
			encode(other.large[i]);
		}
		return before;
	}

	/** The number, -1 when it is absent. */
	long decode(int code) {
		return code >= ABSENT ? code : large[-2 - code];
	}

	/** Bytes of memory. */
	long memory() {
		return 8L * large.length;
	}
}
