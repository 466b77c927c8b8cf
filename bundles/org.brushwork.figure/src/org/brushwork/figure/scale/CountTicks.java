package org.brushwork.figure.scale;

import java.util.stream.LongStream;

/** Chooses the ticks of an axis of counts: whole numbers at steps of 1, 2, 2.5 or 5 times a power of ten. */
public final class CountTicks {

	private CountTicks() {
	}

	/**
	 * Tells the ticks from 0 up to a count, in order.
	 *
	 * @param max  the largest count, at least 0
	 * @param most how many ticks there may be, at least 2; with 4 or more there are at least three when the count
	 *             is at least 2
	 */
	public static long[] upTo(long max, int most) {
		long step = LongStream.iterate(1, CountTicks::next).filter(s -> max / s < most).findFirst().orElseThrow();
		return LongStream.rangeClosed(0, max / step).map(i -> i * step).toArray();
	}

	/** 1, 2, 5, 10, 20, 25, 50, 100, 200, 250, ... */
	private static long next(long step) {
		long power = 1;
		while (step / power >= 10) {
			power *= 10;
		}
		return switch ((int) (step * 2 / power)) {
		case 2 -> 2 * power;
		case 4 -> power == 1 ? 5 : power / 10 * 25;
		case 5 -> 5 * power;
		default -> 10 * power;
		};
	}
}
