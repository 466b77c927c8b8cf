package org.brushwork.evaluation.issue;

import java.util.Arrays;
import java.util.Random;

/**
 * Keys under which similar sets meet (A. Broder: On the resemblance and containment of documents, 1997; bands after P.
 * Indyk and R. Motwani, 1998). 16 keys of 4 minima each: sets with a similarity of 0.8 meet under at least one of them
 * with a chance of 0.9998, of 0.5 with one of 0.64, of 0.2 with one of 0.03.
 */
final class MinHash {

	static final int BANDS = 16;
	private static final int ROWS = 4;
	private static final int SIZE = BANDS * ROWS;
	private static final int SPREAD = 0x9E3779B1;

	private final int[] masks = new int[SIZE];
	private final int[] factors = new int[SIZE];
	private final int[] least = new int[SIZE];

	MinHash() {
		Random random = new Random(42);
		for (int i = 0; i < SIZE; i++) {
			masks[i] = random.nextInt();
			factors[i] = random.nextInt() | 1;
		}
	}

	/** The keys of a set, into {@code keys} from an index on. */
	void keys(int[] shingles, int[] keys, int from) {
		Arrays.fill(least, Integer.MAX_VALUE);
		for (int shingle : shingles) {
			add(shingle);
		}
		for (int band = 0; band < BANDS; band++) {
			int key = band;
			for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
				key = Shingles.mixed(key * SPREAD + least[i]);
			}
			keys[from + band] = key;
		}
	}

	/** Of its own, so that it becomes a loop over vectors. */
	private void add(int shingle) {
		for (int i = 0; i < SIZE; i++) {
			least[i] = Math.min(least[i], (shingle ^ masks[i]) * factors[i]);
		}
	}
}
