package org.brushwork.logs.internal.count;

import java.util.Arrays;
import java.util.PriorityQueue;

/** Picks the codes with the greatest counts: greater counts first, equal ones by code; none without any. */
final class TopCodes {

	private TopCodes() {
		// functions only
	}

	/**
	 * Picks at most {@code most}, in linear time but for those that are picked.
	 *
	 * @param counts   of each code, not negative
	 * @param positive how many of them are not 0
	 */
	static int[] of(int[] counts, int positive, int most) {
		return positive <= most || most > 1_000 ? sorted(counts, positive, most) : heaped(counts, most);
	}

	private static int[] sorted(int[] counts, int positive, int most) {
		long[] keys = new long[positive];
		int size = 0;
		for (int code = 0; code < counts.length; code++) {
			if (counts[code] > 0) {
				keys[size++] = key(counts[code], code);
			}
		}
		Arrays.parallelSort(keys);
		int[] top = new int[Math.min(most, positive)];
		Arrays.setAll(top, i -> code(keys[positive - 1 - i]));
		return top;
	}

	/** Keeps the best so far; nearly all others are refused by one comparison. */
	private static int[] heaped(int[] counts, int most) {
		PriorityQueue<Long> best = new PriorityQueue<>(most);
		int least = 0;
		for (int code = 0; code < counts.length; code++) {
			if (counts[code] > least) {
				if (best.size() == most) {
					best.remove();
				}
				best.add(key(counts[code], code));
				least = best.size() < most ? 0 : (int) (best.element() >>> 32);
			}
		}
		int[] top = new int[most];
		for (int i = most - 1; i >= 0; i--) {
			top[i] = code(best.remove());
		}
		return top;
	}

	/** Greater for a greater count, and then for a smaller code. */
	private static long key(int count, int code) {
		return (long) count << 32 | Integer.MAX_VALUE - code;
	}

	private static int code(long key) {
		return Integer.MAX_VALUE - (int) key;
	}
}
