package org.brushwork.figure.xy;

import java.util.Arrays;

/**
 * How many values lie in each of some bins: from an edge, included, to the next, which only the last bin includes.
 * Arrays are not copied and not to be changed.
 *
 * @param edges   ascending, one more than there are counts
 * @param counts  of the bins
 * @param leftOut how many values were not finite, or in no bin
 */
public record Histogram(double[] edges, long[] counts, long leftOut) {

	private static final int MOST_BINS = 1_000;

	/** @throws IllegalArgumentException if there is not one edge more than counts */
	public Histogram {
		if (edges.length != counts.length + 1) {
			throw new IllegalArgumentException(
					"one edge more than counts wanted, got: " + edges.length + " and " + counts.length);
		}
	}

	/** Counts that are known already. */
	public static Histogram of(double[] edges, long... counts) {
		return new Histogram(edges, counts, 0);
	}

	/**
	 * Counts values in bins as wide as Freedman and Diaconis, <i>On the histogram as a density estimator</i> (1981),
	 * advise: twice the distance of the quartiles by the cube root of the number. Where the quartiles are alike the
	 * number of bins is the square root of the number of values. At most 1,000 bins.
	 */
	public static Histogram of(double... values) {
		double[] sorted = finite(values);
		Arrays.sort(sorted);
		if (sorted.length == 0) {
			return of(values, 1);
		}
		double spread = quantile(sorted, 0.75) - quantile(sorted, 0.25);
		double width = 2 * spread / Math.cbrt(sorted.length);
		double range = sorted[sorted.length - 1] - sorted[0];
		double bins = width > 0 ? Math.ceil(range / width) : Math.ceil(Math.sqrt(sorted.length));
		return of(values, (int) Math.clamp(bins, 1, MOST_BINS));
	}

	/**
	 * Counts values in even bins from the least to the greatest; values that are all alike in bins of a width of 1
	 * together.
	 *
	 * @param bins how many, at least 1
	 */
	public static Histogram of(double[] values, int bins) {
		double[] finite = finite(values);
		double least = Arrays.stream(finite).min().orElse(0);
		double most = Arrays.stream(finite).max().orElse(1);
		if (!(most > least)) {
			double half = Math.max(0.5, 4 * bins * Math.ulp(least));
			least -= half;
			most += half;
		}
		double[] edges = new double[bins + 1];
		for (int i = 0; i <= bins; i++) {
			double part = (double) i / bins;
			edges[i] = least * (1 - part) + most * part;
		}
		long[] counts = new long[bins];
		for (double value : finite) {
			counts[bin(edges, value)]++;
		}
		return new Histogram(edges, counts, values.length - (long) finite.length);
	}

	/**
	 * Counts other values in the same bins, so that a part can be seen in front of its whole. Values below the first edge
	 * or above the last one are left out, as are those that are not finite.
	 */
	public Histogram again(double... values) {
		long[] some = new long[counts.length];
		long counted = 0;
		for (double value : values) {
			if (value >= edges[0] && value <= edges[counts.length]) {
				some[bin(edges, value)]++;
				counted++;
			}
		}
		return new Histogram(edges, some, values.length - counted);
	}

	/** By the edges and not by a quotient, which may be rounded to the neighbour. */
	private static int bin(double[] edges, double value) {
		int bins = edges.length - 1;
		double part = (value / 2 - edges[0] / 2) / (edges[bins] / 2 - edges[0] / 2);
		int bin = (int) Math.clamp(part * bins, 0, bins - 1.0);
		while (bin > 0 && value < edges[bin]) {
			bin--;
		}
		while (bin < bins - 1 && value >= edges[bin + 1]) {
			bin++;
		}
		return bin;
	}

	private static double[] finite(double[] values) {
		return Arrays.stream(values).filter(Double::isFinite).toArray();
	}

	/** Between two values evenly, as Hyndman and Fan (1996) define type 7. */
	private static double quantile(double[] sorted, double share) {
		double at = share * (sorted.length - 1);
		int left = (int) at;
		int right = Math.min(left + 1, sorted.length - 1);
		return sorted[left] + (at - left) * (sorted[right] - sorted[left]);
	}

	/** Its bars. */
	public Bars bars() {
		return Bars.between(edges, Arrays.stream(counts).asDoubleStream().toArray());
	}
}
