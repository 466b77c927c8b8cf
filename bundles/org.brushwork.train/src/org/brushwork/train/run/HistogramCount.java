package org.brushwork.train.run;

/** Counts values in two passes: one for the limits and the mean, one for the bins and the deviation. */
final class HistogramCount {

	private final float[] values;
	private final int from;
	private final int to;
	private float least = Float.POSITIVE_INFINITY;
	private float greatest = Float.NEGATIVE_INFINITY;
	private double mean = Double.NaN;
	private int finite;

	HistogramCount(float[] values, int from, int to) {
		this.values = values;
		this.from = from;
		this.to = to;
		survey();
	}

	private void survey() {
		double sum = 0;
		int count = 0;
		float low = Float.POSITIVE_INFINITY;
		float high = Float.NEGATIVE_INFINITY;
		for (int i = from; i < to; i++) {
			float value = values[i];
			if (Math.abs(value) <= Float.MAX_VALUE) {
				count++;
				sum += value;
				low = Math.min(low, value);
				high = Math.max(high, value);
			}
		}
		finite = count;
		least = low;
		greatest = high;
		if (count > 0) {
			mean = sum / count;
		}
	}

	Histogram count(int bins) {
		if (finite == 0) {
			return new Histogram(Histogram.evenEdges(0, 1, bins), new double[bins], Double.NaN, Double.NaN, to - from);
		}
		if (least == greatest) {
			return constant();
		}
		double[] edges = Histogram.evenEdges(least, greatest, bins);
		int[] counts = new int[bins];
		double scale = bins / ((double) greatest - least);
		double squares = 0;
		double rest = 0;
		for (int i = from; i < to; i++) {
			float value = values[i];
			if (Math.abs(value) <= Float.MAX_VALUE) {
				counts[bin(value, edges, (int) ((value - (double) least) * scale))]++;
				double off = value - mean;
				squares += off * off;
				rest += off;
			}
		}
		// What rounding left in the mean is taken out of the squares again (Chan, Golub, LeVeque 1983).
		double variance = Math.max(0, (squares - rest * rest / finite) / finite);
		return new Histogram(edges, toDoubles(counts), mean, Math.sqrt(variance), to - from - finite);
	}

	/** The bin by the edges themselves: the quotient may be rounded to a neighbour. */
	private static int bin(float value, double[] edges, int guess) {
		int bin = Math.min(guess, edges.length - 2);
		if (value < edges[bin]) {
			return bin - 1;
		}
		return bin < edges.length - 2 && value >= edges[bin + 1] ? bin + 1 : bin;
	}

	/** One bin around the value, wide enough to tell its edges from it. */
	private Histogram constant() {
		double half = Math.max(1, Math.abs((double) least)) / 2;
		return new Histogram(new double[] { least - half, least + half }, new double[] { finite }, least, 0,
				to - from - finite);
	}

	private static double[] toDoubles(int[] counts) {
		double[] doubles = new double[counts.length];
		for (int bin = 0; bin < counts.length; bin++) {
			doubles[bin] = counts[bin];
		}
		return doubles;
	}
}
