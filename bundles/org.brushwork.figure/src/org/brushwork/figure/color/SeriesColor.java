package org.brushwork.figure.color;

/** The colour of a series in any theme. */
@FunctionalInterface
public interface SeriesColor {

	/** The colour, {@code 0xRRGGBB}. */
	int of(ChartTheme theme);

	/** The colour of a role. */
	static SeriesColor of(ColorRole role) {
		return theme -> theme.color(role);
	}

	/** The colour of a part of the chart. */
	static SeriesColor of(ChartRole role) {
		return theme -> theme.color(role);
	}

	/**
	 * The colour of the class or series with a number, at least 0: eight that can be told apart, then the same lighter.
	 */
	static SeriesColor of(int number) {
		return theme -> theme.series(number);
	}
}
