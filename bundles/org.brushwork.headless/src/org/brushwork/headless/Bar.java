package org.brushwork.headless;

/** Draws a count as a bar of characters. */
final class Bar {

	static final char FULL = '\u2588';

	private static final char[] EIGHTHS = { ' ', '\u258F', '\u258E', '\u258D', '\u258C', '\u258B', '\u258A', '\u2589' };
	private static final int PARTS = EIGHTHS.length;

	private Bar() {
		// not needed
	}

	/**
	 * A bar to the nearest eighth of a character, or to the nearest {@code #}; what is not 0 always shows.
	 *
	 * @param count  0 to {@code most}
	 * @param most   the count of the longest bar
	 * @param width  characters of the longest bar
	 * @param blocks whether block characters may be used
	 */
	static String of(long count, long most, int width, boolean blocks) {
		if (count == 0) {
			return "";
		}
		double length = (double) width * count / most;
		if (!blocks) {
			return "#".repeat((int) Math.max(1, Math.round(length)));
		}
		int eighths = (int) Math.max(1, Math.round(length * PARTS));
		String bar = String.valueOf(FULL).repeat(eighths / PARTS);
		return eighths % PARTS == 0 ? bar : bar + EIGHTHS[eighths % PARTS];
	}
}
