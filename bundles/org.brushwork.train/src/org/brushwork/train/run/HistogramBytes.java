package org.brushwork.train.run;

/** Histograms as bytes: edges that lie evenly as the first and the last, whole counts as integers. */
final class HistogramBytes {

	private static final int EVEN = 1;
	private static final int WHOLE = 2;

	/** Up to here all whole numbers are doubles. */
	private static final double EXACT = 1L << 53;

	private HistogramBytes() {
		// functions only
	}

	static void write(Histogram histogram, RecordOutput out) {
		double[] edges = histogram.edges();
		double[] counts = histogram.counts();
		boolean even = isEven(edges);
		boolean whole = isWhole(counts);
		out.integer(counts.length).integer((even ? EVEN : 0) | (whole ? WHOLE : 0));
		if (even) {
			out.number(edges[0]).number(edges[edges.length - 1]);
		} else {
			out.numbers(edges);
		}
		if (whole) {
			for (double count : counts) {
				out.integer((long) count);
			}
		} else {
			out.numbers(counts);
		}
		out.number(histogram.mean()).number(histogram.deviation()).integer(histogram.notFinite());
	}

	static Histogram read(RecordInput in) {
		int bins = in.size(1);
		long kind = in.integer();
		double[] edges = (kind & EVEN) != 0 ? Histogram.evenEdges(in.number(), in.number(), bins)
				: in.numbers(bins + 1);
		double[] counts;
		if ((kind & WHOLE) != 0) {
			counts = new double[bins];
			for (int bin = 0; bin < bins; bin++) {
				counts[bin] = in.integer();
			}
		} else {
			counts = in.numbers(bins);
		}
		return new Histogram(edges, counts, in.number(), in.number(), in.integer());
	}

	private static boolean isEven(double[] edges) {
		int bins = edges.length - 1;
		for (int i = 0; i <= bins; i++) {
			if (Double.doubleToRawLongBits(edges[i]) != Double
					.doubleToRawLongBits(Histogram.evenEdge(edges[0], edges[bins], i, bins))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isWhole(double[] counts) {
		for (double count : counts) {
			if (!(count >= 0 && count <= EXACT && count == Math.rint(count)) || 1 / count < 0) {
				return false;
			}
		}
		return true;
	}
}
