package org.brushwork.figure.ridge;

import java.util.stream.IntStream;

/** Chooses some of many, evenly. */
final class EvenChoice {

	private EvenChoice() {
		// functions only
	}

	/**
	 * The numbers of those that are chosen, ascending: all where there are no more than wanted, else the first, the last and
	 * between them as even as whole numbers allow. When only one is wanted it is the last.
	 *
	 * @param count at least 0
	 * @param most  at least 1
	 */
	static int[] of(int count, int most) {
		if (count <= most) {
			return IntStream.range(0, count).toArray();
		}
		return most == 1 ? new int[] { count - 1 }
				: IntStream.range(0, most).map(i -> (int) Math.round((double) i * (count - 1) / (most - 1))).toArray();
	}
}
