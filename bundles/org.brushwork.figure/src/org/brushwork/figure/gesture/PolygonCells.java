package org.brushwork.figure.gesture;

import java.util.Arrays;

/**
 * Which pixels lie wholly in a polygon (even-odd rule), which wholly outside of it, and which are touched by an edge,
 * so that only points in those have to be computed. Time for the rows, the crossings and the pixels at the edges.
 */
final class PolygonCells {

	/** No part of the pixel is in the polygon. */
	static final byte OUTSIDE = 0;
	/** All of the pixel is in the polygon. */
	static final byte INSIDE = 1;
	/** An edge may pass through the pixel. */
	static final byte EDGE = 2;

	/** Further than any screen, so that casts to int are safe. */
	private static final double FAR = 1e6;
	/** Room for rounding at the borders of pixels, in pixels. */
	private static final double ROUNDING = 1e-6;

	private final double[] xs;
	private final double[] ys;
	private final int columns;
	private final int rows;
	private final byte[] sides;

	/**
	 * The pixels of a polygon.
	 *
	 * @param xs the corners, pixels from the left
	 * @param ys the corners, pixels from the top
	 */
	PolygonCells(double[] xs, double[] ys, int columns, int rows) {
		this.xs = xs;
		this.ys = ys;
		this.columns = columns;
		this.rows = rows;
		sides = new byte[columns * rows + 1];
		sides[columns * rows] = EDGE;
		fill();
		for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
			edge(xs[j], ys[j], xs[i], ys[i]);
		}
	}

	/** For each pixel, row by row, what it is; one more at the end is EDGE, for points that are not seen. */
	byte[] sides() {
		return sides;
	}

	/** Tells by the middle of each pixel; where no edge passes the rest of the pixel is the same. */
	private void fill() {
		double[] crossings = new double[xs.length];
		for (int row = 0; row < rows; row++) {
			int found = crossings(row + 0.5, crossings);
			Arrays.sort(crossings, 0, found);
			for (int i = 0; i + 1 < found; i += 2) {
				int from = column(Math.ceil(crossings[i] - 0.5));
				int to = column(Math.ceil(crossings[i + 1] - 0.5));
				Arrays.fill(sides, row * columns + from, row * columns + to, INSIDE);
			}
		}
	}

	private int column(double x) {
		return (int) Math.clamp(x, 0, columns);
	}

	private int crossings(double y, double[] crossings) {
		int found = 0;
		for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
			if (ys[i] > y != ys[j] > y) {
				crossings[found++] = (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i];
			}
		}
		return found;
	}

	/** Marks the pixels that an edge touches: in each row those between where it comes in and where it goes out. */
	private void edge(double x1, double y1, double x2, double y2) {
		double top = Math.min(y1, y2);
		double bottom = Math.max(y1, y2);
		int first = (int) Math.clamp(Math.floor(top - ROUNDING), 0, rows);
		int last = (int) Math.clamp(Math.floor(bottom + ROUNDING), -1, rows - 1);
		for (int row = first; row <= last; row++) {
			double in = at(Math.max(top, row), x1, y1, x2, y2);
			double out = at(Math.min(bottom, row + 1), x1, y1, x2, y2);
			int from = (int) Math.clamp(Math.floor(Math.min(in, out) - ROUNDING), 0, columns);
			int to = (int) Math.clamp(Math.floor(Math.max(in, out) + ROUNDING), -1, columns - 1);
			for (int column = from; column <= to; column++) {
				sides[row * columns + column] = EDGE;
			}
		}
		if (y1 == y2 && first <= last) {
			flat(Math.min(x1, x2), Math.max(x1, x2), first, last);
		}
	}

	private void flat(double left, double right, int first, int last) {
		int from = (int) Math.clamp(Math.floor(left - ROUNDING), 0, columns);
		int to = (int) Math.clamp(Math.floor(right + ROUNDING), -1, columns - 1);
		for (int row = first; row <= last; row++) {
			for (int column = from; column <= to; column++) {
				sides[row * columns + column] = EDGE;
			}
		}
	}

	private static double at(double y, double x1, double y1, double x2, double y2) {
		if (y1 == y2) {
			return Math.clamp(x1, -FAR, FAR);
		}
		double part = Math.clamp((y - y1) / (y2 - y1), 0, 1);
		return Math.clamp(x1 + part * (x2 - x1), -FAR, FAR);
	}
}
