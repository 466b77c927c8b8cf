package org.brushwork.train.data;

import java.util.Random;

/** In which order an epoch sees the rows. Exported programs do the same. */
public final class EpochOrder {

	private EpochOrder() {
		// a function only
	}

	/**
	 * The rows in the order of an epoch, by the shuffle of {@code Collections.shuffle} with
	 * {@code new Random(seed + epoch)}.
	 *
	 * @param rows  how many
	 * @param epoch 0 for the first
	 */
	public static int[] of(int rows, long seed, int epoch) {
		Random random = new Random(seed + epoch);
		int[] order = new int[rows];
		for (int i = 0; i < rows; i++) {
			order[i] = i;
		}
		for (int i = rows; i > 1; i--) {
			int other = random.nextInt(i);
			int last = order[i - 1];
			order[i - 1] = order[other];
			order[other] = last;
		}
		return order;
	}
}
