package org.brushwork.classify.data;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How rows are divided into parts of which each class has about the same share.
 *
 * @param parts how many there are
 * @param part  of each row, 0 to {@code parts - 1}; not copied and not to be changed
 */
public record Division(int parts, int[] part) {

	/**
	 * Divides rows into parts of about the same size.
	 *
	 * @param labels of the rows; a negative one is a class like any other
	 * @param parts  how many, 2 or more
	 * @param seed   the same gives the same
	 */
	public static Division folds(int[] labels, int parts, long seed) {
		if (parts < 2) {
			throw new IllegalArgumentException("parts must be 2 or more, got: " + parts);
		}
		int[] part = new int[labels.length];
		int next = 0;
		for (int row : byClass(labels, seed)) {
			// The classes go on where the one before ended, so that no part is larger than another by more than one.
			part[row] = next++ % parts;
		}
		return new Division(parts, part);
	}

	/**
	 * Divides rows into those to train with, part 0, and those to test with, part 1.
	 *
	 * @param testShare of the rows of each class, above 0 and below 1; rounded, but of a class of two rows or more at least
	 *                  one goes to either side
	 */
	public static Division split(int[] labels, double testShare, long seed) {
		if (!(testShare > 0 && testShare < 1)) {
			throw new IllegalArgumentException("testShare must be above 0 and below 1, got: " + testShare);
		}
		int[] part = new int[labels.length];
		int[] rows = byClass(labels, seed);
		for (int start = 0; start < rows.length;) {
			int end = start;
			while (end < rows.length && labels[rows[end]] == labels[rows[start]]) {
				end++;
			}
			long rounded = Math.round((end - start) * testShare);
			long tests = end - start < 2 ? 0 : Math.min(Math.max(rounded, 1), end - start - 1L);
			for (int at = start; at < start + tests; at++) {
				part[rows[at]] = 1;
			}
			start = end;
		}
		return new Division(2, part);
	}

	/** The rows by class, shuffled in each. */
	private static int[] byClass(int[] labels, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		long[] keys = new long[labels.length];
		for (int row = 0; row < keys.length; row++) {
			keys[row] = (long) random.nextInt(Integer.MAX_VALUE) << Integer.SIZE | row;
		}
		Arrays.sort(keys);
		return Arrays.stream(keys).mapToObj(key -> (int) key).sorted((a, b) -> Integer.compare(labels[a], labels[b]))
				.mapToInt(Integer::intValue).toArray();
	}

	/** The rows of a part. */
	public int[] rows(int of) {
		return IntStream.range(0, part.length).filter(row -> part[row] == of).toArray();
	}

	/** The rows of all other parts. */
	public int[] others(int than) {
		return IntStream.range(0, part.length).filter(row -> part[row] != than).toArray();
	}
}
