package org.brushwork.evaluation.slice;

/**
 * Which slices are looked for.
 *
 * @param fewestRows a slice has at least so many rows, 1 or more
 * @param bins       a column of numbers is cut into so many ranges with about equally many rows, 2 to 100
 * @param mostChance a slice is told if its corrected chance is at most so large, above 0 to 1
 */
public record SliceOptions(int fewestRows, int bins, double mostChance) {

	private static final int FEWEST = 20;
	private static final int SHARE = 1_000;
	private static final int MOST_BINS = 100;

	/** @throws IllegalArgumentException if one is out of range */
	public SliceOptions {
		if (fewestRows < 1 || bins < 2 || bins > MOST_BINS || !(mostChance > 0 && mostChance <= 1)) {
			throw new IllegalArgumentException("rows from 1, bins 2 to 100, chance above 0 to 1, got: " + fewestRows
					+ ", " + bins + ", " + mostChance);
		}
	}

	/** At least 20 rows and a thousandth of all, 5 ranges, and a chance of 0.05. */
	public static SliceOptions usual(int rows) {
		return new SliceOptions(Math.max(FEWEST, rows / SHARE), 5, 0.05);
	}
}
