package org.brushwork.logs.series;

/**
 * How surprising it is that something occurs so much more, or less, often in one of two collections: the signed root of
 * the log-likelihood ratio {@code G = 2 (a ln(a / E(a)) + b ln(b / E(b)))}, where {@code E} shares out the {@code a + b}
 * occurrences by the sizes of the collections (P. Rayson, R. Garside: Comparing Corpora using Frequency Profiling, 2000,
 * after T. Dunning: Accurate Methods for the Statistics of Surprise and Coincidence, 1993).
 * <p>
 * As it is the sizes that the expectation follows, a collection that is greater as a whole surprises by nothing. Unlike a
 * difference or a ratio it stands up to rare things: one occurrence more is nothing much, even where there was none. For
 * independent occurrences it is distributed like a standard normal deviation; those of a log come in visits, so it ranks
 * rather than tests.
 */
public final class LogLikelihood {

	private LogLikelihood() {
		// functions only
	}

	/**
	 * The signed root: positive where the second collection has more than its share, 0 where there is nothing to share.
	 *
	 * @param before      occurrences in the first collection, at least 0
	 * @param totalBefore size of the first collection, at least {@code before}
	 * @param after       occurrences in the second collection, at least 0
	 * @param totalAfter  size of the second collection, at least {@code after}
	 */
	public static double signedRoot(long before, long totalBefore, long after, long totalAfter) {
		if (totalBefore == 0 || totalAfter == 0) {
			return 0;
		}
		double part = (double) (before + after) / (totalBefore + totalAfter);
		double expectedBefore = totalBefore * part;
		double expectedAfter = totalAfter * part;
		double g = 2 * (term(before, expectedBefore) + term(after, expectedAfter));
		// Rounding may leave a little less than nothing.
		double root = Math.sqrt(Math.max(0, g));
		return after < expectedAfter ? -root : root;
	}

	private static double term(long count, double expected) {
		// The same on every machine, as values are ranked by it.
		return count == 0 ? 0 : count * StrictMath.log(count / expected);
	}

	/**
	 * What {@code G} is at most for each occurrence, however they are spread.
	 *
	 * @return infinite where one of the collections is empty
	 */
	public static double mostPerOccurrence(long totalBefore, long totalAfter) {
		return 2 * StrictMath.log((totalBefore + totalAfter) / (double) Math.min(totalBefore, totalAfter));
	}
}
