package org.brushwork.figure.xy;

import java.util.Arrays;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.xy.Envelope.Stretch;

/**
 * Cuts lines and areas to somewhat more than a box: what lies 1e300 pixels away would come out wrong in any drawing,
 * which has less exact numbers.
 */
final class Clip {

	/** So much more that no end or edge is seen. */
	private static final double MARGIN = 16;

	private final double left;
	private final double top;
	private final double right;
	private final double bottom;
	private double[] xs = new double[64];
	private double[] ys = new double[64];
	private int size;

	Clip(Box box) {
		left = box.x() - MARGIN;
		top = box.y() - MARGIN;
		right = box.right() + MARGIN;
		bottom = box.bottom() + MARGIN;
	}

	private boolean allInside(double[] x, double[] y, int count) {
		for (int i = 0; i < count; i++) {
			if (!(x[i] >= left && x[i] <= right && y[i] >= top && y[i] <= bottom)) {
				return false;
			}
		}
		return true;
	}

	private void add(double x, double y) {
		if (size == xs.length) {
			xs = Arrays.copyOf(xs, 2 * size);
			ys = Arrays.copyOf(ys, 2 * size);
		}
		xs[size] = x;
		ys[size++] = y;
	}

	/** Gives the parts of a line that are inside, by the method of Liang and Barsky (1984). */
	void line(double[] x, double[] y, int count, Stretch part) {
		if (allInside(x, y, count)) {
			part.draw(x, y, count);
			return;
		}
		size = 0;
		for (int i = 1; i < count; i++) {
			segment(x[i - 1], y[i - 1], x[i], y[i], part);
		}
		flush(part);
	}

	private void segment(double x0, double y0, double x1, double y1, Stretch part) {
		double[] share = { 0, 1 };
		boolean seen = cut(x0, x1, left, right, share) && cut(y0, y1, top, bottom, share);
		if (!seen) {
			flush(part);
			return;
		}
		if (size == 0 || share[0] > 0) {
			flush(part);
			add(between(x0, x1, share[0]), between(y0, y1, share[0]));
		}
		add(between(x0, x1, share[1]), between(y0, y1, share[1]));
		if (share[1] < 1) {
			flush(part);
		}
	}

	/** Leaves of a stretch what lies between two bounds; false for nothing. */
	private static boolean cut(double from, double to, double lower, double upper, double[] share) {
		if (from == to) {
			return from >= lower && from <= upper;
		}
		double enter = ((from < to ? lower : upper) - from) / (to - from);
		double leave = ((from < to ? upper : lower) - from) / (to - from);
		share[0] = Math.max(share[0], enter);
		share[1] = Math.min(share[1], leave);
		return share[0] <= share[1];
	}

	private static double between(double from, double to, double share) {
		return share == 0 ? from : share == 1 ? to : from + (to - from) * share;
	}

	private void flush(Stretch part) {
		if (size > 1) {
			part.draw(xs, ys, size);
		}
		size = 0;
	}

	/** Gives what of an area is inside, by the method of Sutherland and Hodgman (1974). */
	void area(double[] x, double[] y, int count, Stretch part) {
		if (allInside(x, y, count)) {
			part.draw(x, y, count);
			return;
		}
		double[] us = Arrays.copyOf(x, count);
		double[] vs = Arrays.copyOf(y, count);
		int corners = count;
		for (int side = 0; side < 4; side++) {
			// Turned by a right angle after each side, so that each is the lower bound of the first coordinate.
			size = 0;
			above(us, vs, corners, side == 0 ? left : side == 1 ? top : side == 2 ? -right : -bottom);
			corners = size;
			us = Arrays.copyOf(ys, corners);
			vs = new double[corners];
			for (int i = 0; i < corners; i++) {
				vs[i] = -xs[i];
			}
		}
		if (corners > 2) {
			part.draw(us, vs, corners);
		}
	}

	private void above(double[] u, double[] v, int count, double bound) {
		for (int i = 0, j = count - 1; i < count; j = i++) {
			if (u[i] >= bound != u[j] >= bound) {
				add(bound, between(v[j], v[i], (bound - u[j]) / (u[i] - u[j])));
			}
			if (u[i] >= bound) {
				add(u[i], v[i]);
			}
		}
	}
}
