package org.brushwork.logs.internal.count;

import java.util.List;

/** Adds up what is in cells, by the values of each dimension. Not for several threads at once. */
final class CellCounts {

	private final List<CellDimension> dimensions;
	/** {@code [dimension][code]} */
	final int[][] counts;
	/** How many events pass all predicates. */
	int matched;

	CellCounts(List<CellDimension> dimensions) {
		this.dimensions = dimensions;
		this.counts = new int[dimensions.size()][];
		for (int i = 0; i < counts.length; i++) {
			counts[i] = new int[dimensions.get(i).size()];
		}
	}

	/**
	 * Adds events of a cell.
	 *
	 * @param fails the only dimension whose predicate the cell fails, which is the only one it counts in, or what
	 *              {@link Fails} has instead
	 */
	void add(int cell, int fails, int events) {
		if (fails == Fails.NOTHING) {
			matched += events;
			for (int i = 0; i < counts.length; i++) {
				counts[i][dimensions.get(i).codeOf()[cell]] += events;
			}
		} else if (fails != Fails.SEVERAL) {
			counts[fails][dimensions.get(fails).codeOf()[cell]] += events;
		}
	}

	/** Adds what is between two bins, given what is before each, {@code [dimension][bin][code]}, and in each. */
	void add(int[][][] prefixes, int from, int to, int[] totals) {
		for (int i = 0; i < counts.length; i++) {
			int[] high = prefixes[i][to];
			int[] low = prefixes[i][from];
			for (int code = 0; code < counts[i].length; code++) {
				counts[i][code] += high[code] - low[code];
			}
		}
		for (int bin = from; bin < to; bin++) {
			matched += totals[bin];
		}
	}

	/** Copies what there is so far as what is before a bin. */
	void copyTo(int[][][] prefixes, int bin) {
		for (int i = 0; i < counts.length; i++) {
			prefixes[i][bin] = counts[i].clone();
		}
	}
}
