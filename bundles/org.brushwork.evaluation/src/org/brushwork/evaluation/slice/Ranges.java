package org.brushwork.evaluation.slice;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.brushwork.evaluation.Quantiles;

/**
 * Numbers cut into ranges with about equally many of them, or into each different number where there are few.
 *
 * @param edges the ends of the ranges, ascending, one more than there are ranges; without any where no range makes
 *              sense
 */
record Ranges(double[] edges) {

	static Ranges of(double[] values, int bins) {
		double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
		double[] different = Arrays.stream(sorted).distinct().limit(2L * bins + 1).toArray();
		if (different.length < 2) {
			return new Ranges(new double[0]);
		}
		if (different.length <= 2 * bins) {
			double[] edges = Arrays.copyOf(different, different.length + 1);
			edges[different.length] = different[different.length - 1];
			return new Ranges(edges);
		}
		double[] edges = IntStream.rangeClosed(0, bins).mapToDouble(i -> Quantiles.of(sorted, (double) i / bins))
				.distinct().toArray();
		return new Ranges(edges);
	}

	/** The upper end of a range; equal to the lower one if the range is one number. */
	double upper(int range) {
		boolean single = edges[edges.length - 1] == edges[edges.length - 2];
		return edges[single ? range : range + 1];
	}

	int count() {
		return Math.max(0, edges.length - 1);
	}

	/** The range of a number, or -1; the last one has its upper end too. */
	int of(double value) {
		if (edges.length == 0 || !(value >= edges[0] && value <= edges[edges.length - 1])) {
			return -1;
		}
		int low = 0;
		int high = count() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (edges[middle] <= value) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
