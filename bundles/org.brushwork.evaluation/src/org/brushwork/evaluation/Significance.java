package org.brushwork.evaluation;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/** How likely chance alone makes a difference as large as one that is seen. */
public final class Significance {

	private Significance() {
		// functions only
	}

	/**
	 * The chance of a value of the chi-square distribution with one degree of freedom that is at least so large.
	 *
	 * @param statistic 0 or more
	 */
	public static double chiSquare(double statistic) {
		return Erfc.value(Math.sqrt(statistic / 2));
	}

	/**
	 * The chance that of fair coins heads and tails differ at least so much, 0 to 1; both sides.
	 *
	 * @param heads 0 or more
	 * @param tails 0 or more
	 */
	public static double fairCoins(long heads, long tails) {
		long less = Math.min(heads, tails);
		long all = heads + tails;
		return all == 0 ? 1 : Math.min(1, 2 * RegularizedBeta.value(0.5, (double) all - less, less + 1.0));
	}

	/**
	 * How surprising it is that something is so much more, or less, frequent in one group than in another: the signed
	 * root of the log-likelihood ratio G of the table of two rows and two columns (T. Dunning: Accurate Methods for
	 * the Statistics of Surprise and Coincidence, 1993). Its square is about distributed as chi-square with one degree
	 * of freedom.
	 *
	 * @param hits      of the first group, 0 to {@code size}
	 * @param size      of the first group
	 * @param otherHits of the other group, 0 to {@code otherSize}
	 * @param otherSize of the other group
	 * @return above 0 where the first group has more than its share; 0 where there is nothing to compare
	 */
	public static double signedRoot(long hits, long size, long otherHits, long otherSize) {
		double all = (double) size + otherSize;
		if (size == 0 || otherSize == 0) {
			return 0;
		}
		double share = (hits + otherHits) / all;
		double g = 2 * (term(hits, size * share) + term(otherHits, otherSize * share)
				+ term(size - hits, size * (1 - share)) + term(otherSize - otherHits, otherSize * (1 - share)));
		double root = Math.sqrt(Math.max(0, g)); // rounding may leave a little less than nothing
		return hits < size * share ? -root : root;
	}

	private static double term(long count, double expected) {
		// The same on every machine, as values are ranked by it.
		return count == 0 ? 0 : count * StrictMath.log(count / expected);
	}

	/**
	 * Chances corrected for how many there are (Y. Benjamini, Y. Hochberg: Controlling the False Discovery Rate,
	 * 1995): of all whose corrected one is at most 0.05, one in twenty is expected to be by chance.
	 *
	 * @param chances 0 to 1; not changed
	 */
	public static double[] corrected(double[] chances) {
		Integer[] order = IntStream.range(0, chances.length).boxed()
				.sorted(Comparator.comparingDouble((Integer index) -> chances[index])).toArray(Integer[]::new);
		double[] corrected = new double[chances.length];
		double least = 1;
		for (int rank = order.length; rank >= 1; rank--) {
			int index = order[rank - 1];
			least = Math.min(least, chances[index] * order.length / rank);
			corrected[index] = least;
		}
		return corrected;
	}
}
