package org.brushwork.logs.internal.store;

import java.util.Arrays;

/**
 * Puts events in the order of time, those of the same second in the order of the files. Logs are nearly so already: a
 * server writes a line when the answer is done and the time when the request came.
 */
final class TimeOrder {

	private static final int HALF = 16;
	private static final int BUCKETS = 1 << HALF;

	private TimeOrder() {
		// functions only
	}

	/** Whether times (unsigned) never fall. */
	static boolean isSorted(int[] times) {
		for (int i = 1; i < times.length; i++) {
			if (Integer.compareUnsigned(times[i - 1], times[i]) > 0) {
				return false;
			}
		}
		return true;
	}

	/** The events by time: radix sort by the low and the high half of the seconds since the first one. */
	static int[] of(int[] times) {
		int least = times[0];
		int most = times[0];
		for (int time : times) {
			least = Integer.compareUnsigned(time, least) < 0 ? time : least;
			most = Integer.compareUnsigned(time, most) > 0 ? time : most;
		}
		int[] order = new int[times.length];
		Arrays.setAll(order, i -> i);
		order = pass(times, least, 0, order);
		return Integer.compareUnsigned(most - least, BUCKETS) < 0 ? order : pass(times, least, HALF, order);
	}

	private static int[] pass(int[] times, int least, int shift, int[] order) {
		int[] next = new int[BUCKETS + 1];
		for (int time : times) {
			next[bucket(time, least, shift) + 1]++;
		}
		for (int i = 0; i < BUCKETS; i++) {
			next[i + 1] += next[i];
		}
		int[] sorted = new int[order.length];
		for (int event : order) {
			sorted[next[bucket(times[event], least, shift)]++] = event;
		}
		return sorted;
	}

	private static int bucket(int time, int least, int shift) {
		return time - least >>> shift & BUCKETS - 1;
	}
}
