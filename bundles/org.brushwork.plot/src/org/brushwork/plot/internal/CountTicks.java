package org.brushwork.plot.internal;

import java.util.stream.LongStream;

/** Chooses the ticks of an axis of counts: whole numbers at steps of 1, 2 or 5 times a power of ten. */
public final class CountTicks {

	private CountTicks() {
	}

	/**
	 * Tells the ticks from 0 up to a count, in order.
	 *
	 * @param max  the largest count, at least 0
	 * @param most how many ticks there may be, at least 2; with 5 there are three to five when the count is at least 2
	 */
	public static long[] upTo(long max, int most) {
		long step = 1;
		for (int next = 1; max / step > most - 1; next++) {
			step = step(next);
		}
		long distance = step;
		return LongStream.rangeClosed(0, max / step).map(i -> i * distance).toArray();
	}

	private static long step(int index) {
		long power = 1;
		for (int i = 0; i < index / 3; i++) {
			power *= 10;
		}
		return power * new int[] { 1, 2, 5 }[index % 3];
	}
}
