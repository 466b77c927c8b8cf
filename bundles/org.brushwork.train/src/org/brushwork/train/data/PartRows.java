package org.brushwork.train.data;

import java.util.Arrays;
import org.brushwork.train.data.DataException.Problem;
import org.brushwork.train.network.Split;

/**
 * Which rows are for what, by chance: the rows are shuffled as {@code Collections.shuffle} does with
 * {@code new Random(seed)}; of these the first are for the test, the next for validation, and the rest to learn from.
 * How many, is the part of all rows, rounded, halves up. Exported programs do the same.
 *
 * @param training   ascending, as the others
 * @param validation may be none
 * @param test       may be none
 */
record PartRows(int[] training, int[] validation, int[] test) {

	private static final int FEWEST = 2;

	/**
	 * Splits rows.
	 *
	 * @param rows that can be used, ascending
	 * @throws DataException            if fewer than two are left to learn from
	 * @throws IllegalArgumentException if a part is below 0 or no number
	 */
	static PartRows of(SourceTable source, int[] rows, Split split) throws DataException {
		if (!(split.validation() >= 0 && split.test() >= 0)) {
			throw new IllegalArgumentException("parts must be 0 or more, got: " + split);
		}
		long test = Math.round(split.test() * rows.length);
		long validation = Math.round(split.validation() * rows.length);
		if (rows.length - test - validation < FEWEST) {
			throw source.problem(Problem.TOO_FEW_ROWS, String.valueOf(rows.length));
		}
		int[] shuffled = EpochOrder.of(rows.length, split.seed(), 0);
		int firstTraining = (int) (test + validation);
		return new PartRows(part(rows, shuffled, firstTraining, rows.length),
				part(rows, shuffled, (int) test, firstTraining), part(rows, shuffled, 0, (int) test));
	}

	private static int[] part(int[] rows, int[] shuffled, int from, int to) {
		int[] part = new int[to - from];
		for (int i = from; i < to; i++) {
			part[i - from] = rows[shuffled[i]];
		}
		Arrays.sort(part);
		return part;
	}
}
