package org.brushwork.headless;

import java.util.Arrays;
import org.brushwork.train.run.Curve;

/**
 * A curve in columns as it is drawn: a loss that falls by powers of ten is seen on a logarithmic scale only.
 *
 * @param columns     heights, NaN where there is nothing
 * @param logarithmic whether they are logarithms
 */
record CurveHeights(double[] columns, boolean logarithmic) {

	/** A curve of positive values of which one is so many times another is drawn by logarithms. */
	private static final double TIMES = 100;

	/** @param width columns at most */
	static CurveHeights of(Curve curve, int width) {
		double[] columns = TextColumns.of(curve, width);
		double least = TextColumns.least(columns);
		boolean logarithmic = least > 0 && TextColumns.most(columns) >= TIMES * least;
		return new CurveHeights(logarithmic ? Arrays.stream(columns).map(Math::log).toArray() : columns, logarithmic);
	}

	/** The lowest height. */
	double least() {
		return TextColumns.least(columns);
	}

	/** The greatest height. */
	double most() {
		return TextColumns.most(columns);
	}

	/** The value of a height. */
	double value(double height) {
		return logarithmic ? Math.exp(height) : height;
	}
}
