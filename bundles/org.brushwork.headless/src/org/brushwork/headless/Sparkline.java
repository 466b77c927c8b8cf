package org.brushwork.headless;

import java.util.Arrays;

/** Numbers as a row of small columns. */
final class Sparkline {

	private static final String BLOCKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
	private static final String CHARACTERS = "_.-:=+*#";
	private static final char NOTHING = ' ';

	private Sparkline() {
		// functions only
	}

	/**
	 * One character a number, from the least to the greatest; NaN is a gap.
	 *
	 * @param blocks whether block characters may be used
	 */
	static String of(double[] heights, double least, double most, boolean blocks) {
		String levels = blocks ? BLOCKS : CHARACTERS;
		StringBuilder line = new StringBuilder();
		for (double height : heights) {
			if (Double.isNaN(height)) {
				line.append(NOTHING);
			} else {
				double part = most > least ? (height - least) / (most - least) : 0;
				int level = (int) (part * levels.length());
				line.append(levels.charAt(Math.min(Math.max(level, 0), levels.length() - 1)));
			}
		}
		return line.toString();
	}

	/** Counts from 0 on; what is 0 is a gap, and what is not shows. */
	static String ofCounts(double[] counts, boolean blocks) {
		double most = Arrays.stream(counts).max().orElse(0);
		double[] heights = Arrays.stream(counts).map(count -> count > 0 ? count : Double.NaN).toArray();
		return of(heights, 0, most, blocks);
	}
}
