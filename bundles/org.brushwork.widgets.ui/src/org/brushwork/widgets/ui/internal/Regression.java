package org.brushwork.widgets.ui.internal;

import java.util.Arrays;
import org.brushwork.figure.xy.Points;

/** What a straight line through some points is, by least squares of the vertical distances. */
sealed interface Regression {

	/**
	 * The line.
	 *
	 * @param rSquared the part of the variance that it explains, 0 to 1; not a number where all points are as high
	 */
	record Line(double slope, double intercept, double rSquared) implements Regression {

		/** How high the line is at a place. */
		double at(double x) {
			return intercept + slope * x;
		}
	}

	/** Why there is no line. */
	enum None implements Regression {
		/** There are fewer than two points. */
		TOO_FEW,
		/** All points lie above each other, so that any slope would do. */
		VERTICAL,
		/** The numbers are so large that their squares are not finite. */
		TOO_LARGE
	}

	/** The line through some points; sums are taken about their centre, so that large numbers keep their digits. */
	static Regression of(Points points) {
		double[] xs = points.xs();
		double[] ys = points.ys();
		if (xs.length < 2) {
			return None.TOO_FEW;
		}
		if (Arrays.stream(xs).allMatch(x -> x == xs[0])) {
			return None.VERTICAL;
		}
		double meanX = Arrays.stream(xs).average().orElseThrow();
		double meanY = Arrays.stream(ys).average().orElseThrow();
		double xx = 0;
		double xy = 0;
		double yy = 0;
		for (int i = 0; i < xs.length; i++) {
			xx += (xs[i] - meanX) * (xs[i] - meanX);
			xy += (xs[i] - meanX) * (ys[i] - meanY);
			yy += (ys[i] - meanY) * (ys[i] - meanY);
		}
		double slope = xy / xx;
		if (!Double.isFinite(slope) || !Double.isFinite(yy)) {
			return xx == 0 ? None.VERTICAL : None.TOO_LARGE;
		}
		return new Line(slope, meanY - slope * meanX, Math.min(1, slope * xy / yy));
	}
}
