package org.brushwork.evaluation;

/**
 * McNemar's test of whether one of two classifiers is right more often on the same rows (Q. McNemar, 1947): only rows
 * on which one is right and the other wrong tell anything.
 *
 * @param broken  rows on which the first one alone is right
 * @param mended  rows on which the second one alone is right
 * @param method  how the chance was found
 * @param chance  the chance of such a difference, or a larger one, if both are equally good, 0 to 1
 */
public record McNemar(long broken, long mended, Method method, double chance) {

	/** From so many rows on, chi-square is near enough. */
	static final int FEW = 25;

	/** How the chance was found. */
	public enum Method {
		/** Exactly, by the binomial distribution: of fewer than 25 rows. */
		EXACT,
		/** By chi-square with one degree of freedom and Edwards' correction for continuity: of 25 rows or more. */
		CHI_SQUARE
	}

	/**
	 * Tests.
	 *
	 * @param broken 0 or more
	 * @param mended 0 or more
	 */
	public static McNemar of(long broken, long mended) {
		if (broken < 0 || mended < 0) {
			throw new IllegalArgumentException("rows must be 0 or more, got: " + broken + ", " + mended);
		}
		if (broken + mended < FEW) {
			return new McNemar(broken, mended, Method.EXACT, Significance.fairCoins(broken, mended));
		}
		return new McNemar(broken, mended, Method.CHI_SQUARE, Significance.chiSquare(statistic(broken, mended)));
	}

	private static double statistic(double broken, double mended) {
		double difference = Math.max(0, Math.abs(broken - mended) - 1);
		return difference * difference / (broken + mended);
	}

	/** The statistic of chi-square, 0 or more; NaN where nothing differs. */
	public double statistic() {
		return statistic(broken, mended);
	}
}
