package org.brushwork.train.run;

/**
 * How many values of an array lie where. Arrays are not copied and not to be changed.
 *
 * @param edges     ascending, one more than counts; a value on an edge counts above it, on the last below
 * @param counts    values between two edges; whole numbers, except from some event files
 * @param mean      of the finite values; NaN when there are none or it is not known
 * @param deviation standard deviation of the finite values (divided by their number), NaN likewise
 * @param notFinite how many values were NaN or infinite, and are in no count
 */
public record Histogram(double[] edges, double[] counts, double mean, double deviation, long notFinite) {

	/**
	 * Checks them.
	 *
	 * @throws IllegalArgumentException if edges do not ascend, are not finite or not one more than counts, or a count
	 *                                  is below 0
	 */
	public Histogram {
		if (counts.length == 0 || edges.length != counts.length + 1) {
			throw new IllegalArgumentException(
					"edges must be one more than counts, got: " + edges.length + " and " + counts.length);
		}
		if (Double.isInfinite(edges[0]) || Double.isInfinite(edges[counts.length])) {
			throw new IllegalArgumentException("edges must be finite, got: " + edges[0] + ", " + edges[counts.length]);
		}
		for (int bin = 0; bin < counts.length; bin++) {
			if (!(edges[bin] < edges[bin + 1])) {
				throw new IllegalArgumentException("edges must ascend, got: " + edges[bin] + ", " + edges[bin + 1]);
			}
			if (!(counts[bin] >= 0)) {
				throw new IllegalArgumentException("a count must be 0 or more, got: " + counts[bin]);
			}
		}
		if (notFinite < 0) {
			throw new IllegalArgumentException("values not finite must be 0 or more, got: " + notFinite);
		}
	}

	/**
	 * Counts values in bins of one width between the least and the greatest; around a value that all have, one of width
	 * 1 or wider. Without a finite value the bins lie between 0 and 1.
	 *
	 * @param from index of the first value
	 * @param to   index after the last
	 * @param bins 1 or more
	 */
	public static Histogram of(float[] values, int from, int to, int bins) {
		if (bins < 1) {
			throw new IllegalArgumentException("bins must be 1 or more, got: " + bins);
		}
		return new HistogramCount(values, from, to).count(bins);
	}

	/** The smallest value that may have been counted. */
	public double min() {
		return edges[0];
	}

	/** The greatest value that may have been counted. */
	public double max() {
		return edges[edges.length - 1];
	}

	/** How many values were counted. */
	public double total() {
		double total = 0;
		for (double count : counts) {
			total += count;
		}
		return total;
	}

	/** An edge of bins of one width. */
	static double evenEdge(double min, double max, int edge, int bins) {
		return edge == bins ? max : min + (max - min) * edge / bins;
	}

	/** The edges of bins of one width. */
	static double[] evenEdges(double min, double max, int bins) {
		double[] edges = new double[bins + 1];
		for (int edge = 0; edge <= bins; edge++) {
			edges[edge] = evenEdge(min, max, edge, bins);
		}
		return edges;
	}
}
