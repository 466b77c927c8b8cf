package org.brushwork.figure.geometry;

/**
 * The opacity of counts: grows with their logarithm, from what a single point needs to be seen to opaque for the most.
 */
final class DensityAlpha {

	private static final double LEAST = 0.45;
	private static final int LARGEST_TABLE = 1 << 12;

	private final double scale;
	private final int[] table;

	private DensityAlpha(int most) {
		scale = most > 1 ? (1 - LEAST) / Math.log(most) : 0;
		table = new int[Math.min(most + 1, LARGEST_TABLE)];
		for (int count = 1; count < table.length; count++) {
			table[count] = most > 1 ? compute(count) : 0xFF << 24;
		}
	}

	private int compute(int count) {
		return (int) Math.round(255 * Math.min(1, LEAST + scale * Math.log(count))) << 24;
	}

	private int of(int count) {
		return count < table.length ? table[count] : compute(count);
	}

	/** Adds the opacity to the colours of the pixels that have a count. */
	static void apply(int[] counts, int[] rgb) {
		int most = 0;
		for (int count : counts) {
			most = Math.max(most, count);
		}
		DensityAlpha alpha = new DensityAlpha(most);
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] > 0) {
				rgb[i] |= alpha.of(counts[i]);
			}
		}
	}
}
