package org.brushwork.widgets.ui.internal;

import org.brushwork.figure.xy.Points;
import org.brushwork.ui.interact.Labelled;

/**
 * Four sets of points with the same line and the same share of explained variance, which look quite different: Anscombe,
 * <i>Graphs in statistical analysis</i>, The American Statistician 27 (1973).
 */
enum Quartet implements Labelled {

	/** Scattered about a line. */
	SCATTERED(Messages.Quartet_Scattered, Usual.XS, 8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68),
	/** On a curve. */
	CURVED(Messages.Quartet_Curved, Usual.XS, 9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74),
	/** On a line but for one of them. */
	OUTLIER(Messages.Quartet_Outlier, Usual.XS, 7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73),
	/** Above each other but for one of them, which alone makes the line. */
	LEVER(Messages.Quartet_Lever, new double[] { 8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8 }, 6.58, 5.76, 7.71, 8.84, 8.47,
			7.04, 5.25, 12.50, 5.56, 7.91, 6.89);

	private final String label;
	private final double[] xs;
	private final double[] ys;

	Quartet(String label, double[] xs, double... ys) {
		this.label = label;
		this.xs = xs;
		this.ys = ys;
	}

	/** The points. */
	Points points() {
		return Points.of("", xs, ys); //$NON-NLS-1$
	}

	@Override
	public String label() {
		return label;
	}

	/** Made before the constants, which share it. */
	private static final class Usual {

		static final double[] XS = { 10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5 };
	}
}
