package org.brushwork.logs.internal.count;

import java.util.List;

/** Adds up what is in cells, by the values of each dimension. Not for several threads at once. */
final class CellCounts {

	/** {@code [dimension][cell]} */
	private final char[][] codes;
	/** {@code [dimension][code]} */
	final int[][] counts;
	/** How many events pass all predicates. */
	int matched;

	CellCounts(List<CellDimension> dimensions) {
		this.codes = dimensions.stream().map(CellDimension::codeOf).toArray(char[][]::new);
		this.counts = dimensions.stream().map(dimension -> new int[dimension.size()]).toArray(int[][]::new);
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
				counts[i][codes[i][cell]] += events;
			}
		} else if (fails != Fails.SEVERAL) {
			counts[fails][codes[fails][cell]] += events;
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

	/** Adds what was counted elsewhere. */
	void add(CellCounts other) {
		matched += other.matched;
		for (int i = 0; i < counts.length; i++) {
			add(other.counts[i], counts[i]);
		}
	}

	/** Adds what there is to what is before a bin. */
	void addTo(int[][][] prefixes, int bin) {
		for (int i = 0; i < counts.length; i++) {
			add(counts[i], prefixes[i][bin]);
		}
	}

	private static void add(int[] source, int[] target) {
		for (int code = 0; code < target.length; code++) {
			target[code] += source[code];
		}
	}
}
