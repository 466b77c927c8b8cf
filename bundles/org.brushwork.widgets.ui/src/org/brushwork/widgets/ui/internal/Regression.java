package org.brushwork.widgets.ui.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.Values;
import org.brushwork.ui.interact.Readings;
import org.eclipse.osgi.util.NLS;

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

		/** The vertical distances of points from the line, from left to right, with gaps between them. */
		Values residuals(Points points) {
			int[] order = IntStream.range(0, points.size()).boxed()
					.sorted(Comparator.comparingDouble(point -> points.xs()[point])).mapToInt(Integer::intValue).toArray();
			double[] xs = new double[3 * order.length];
			double[] ys = new double[3 * order.length];
			for (int i = 0; i < order.length; i++) {
				double x = points.xs()[order[i]];
				Arrays.fill(xs, 3 * i, 3 * i + 3, x);
				ys[3 * i] = at(x);
				ys[3 * i + 1] = points.ys()[order[i]];
				ys[3 * i + 2] = Double.NaN;
			}
			return new Values(xs, ys);
		}

		/** As people write it: y = a + b x, or with a minus. */
		String equation() {
			return NLS.bind(slope < 0 ? Messages.Regression_Falling : Messages.Regression_Rising,
					Readings.rounded(intercept), Readings.rounded(Math.abs(slope)));
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
		if (xx == 0) { // they differ by less than what can be squared
			return None.VERTICAL;
		}
		if (!Double.isFinite(xx) || !Double.isFinite(yy) || !Double.isFinite(slope)) {
			return None.TOO_LARGE;
		}
		return new Line(slope, meanY - slope * meanX, Math.min(1, slope * xy / yy));
	}
}
