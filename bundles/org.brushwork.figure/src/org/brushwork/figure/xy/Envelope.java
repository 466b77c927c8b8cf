package org.brushwork.figure.xy;

import java.util.Arrays;
import org.brushwork.figure.xy.LineLayer.Course;

/**
 * Turns values into the corners of a line that looks the same on the screen: of those in a column of pixels only the
 * first, the least, the greatest and the last count. In time for the values that can be seen.
 */
final class Envelope {

	/** Takes a stretch without a gap. */
	interface Stretch {

		void draw(double[] xs, double[] ys, int count);
	}

	private final Plot plot;
	private final double resolution;
	private final Course course;
	private double[] xs = new double[1 << 10];
	private double[] ys = new double[1 << 10];
	private int size;
	/** The column that is being gathered, and what is in it. */
	private long column = Long.MIN_VALUE;
	private double firstX;
	private double firstY;
	private double lastX;
	private double lastY;
	private double leastY;
	private double mostY;
	private boolean leastFirst;
	private int inColumn;

	Envelope(Plot plot, double resolution, Course course) {
		this.plot = plot;
		this.resolution = resolution;
		this.course = course;
	}

	/** Gives each stretch of the line without a gap; its arrays are used again for the next. */
	void trace(Values data, Stretch stretch) {
		// One more on each side, so that the line reaches the edges.
		int from = Math.max(0, data.firstFrom(plot.x().lower()) - 1);
		int to = Math.min(data.size(), data.firstFrom(Math.nextUp(plot.x().upper())) + 1);
		for (int i = from; i < to; i++) {
			double x = plot.px(data.x(i));
			double y = plot.py(data.y(i));
			if (Double.isFinite(x) && Double.isFinite(y)) {
				add(x, y);
			} else {
				finish(stretch);
			}
		}
		finish(stretch);
	}

	private void add(double x, double y) {
		long at = (long) Math.floor(x * resolution);
		if (at != column) {
			flush();
			column = at;
			firstX = x;
			firstY = y;
			leastY = y;
			mostY = y;
		} else if (y < leastY) {
			leastY = y;
			leastFirst = false;
		} else if (y > mostY) {
			mostY = y;
			leastFirst = true;
		}
		lastX = x;
		lastY = y;
		inColumn++;
	}

	/** Writes the corners of a column. */
	private void flush() {
		if (inColumn > 0) {
			corner(firstX, firstY);
			if (inColumn > 2) {
				corner(firstX, leastFirst ? leastY : mostY);
				corner(firstX, leastFirst ? mostY : leastY);
			}
			if (inColumn > 1) {
				corner(lastX, lastY);
			}
		}
		inColumn = 0;
	}

	private void corner(double x, double y) {
		if (size + 2 > xs.length) {
			xs = Arrays.copyOf(xs, 2 * xs.length);
			ys = Arrays.copyOf(ys, 2 * ys.length);
		}
		if (course == Course.STEP && size > 0) {
			xs[size] = x;
			ys[size] = ys[size - 1];
			size++;
		}
		xs[size] = x;
		ys[size] = y;
		size++;
	}

	private void finish(Stretch stretch) {
		flush();
		column = Long.MIN_VALUE;
		if (size > 0) {
			stretch.draw(xs, ys, size);
		}
		size = 0;
	}
}
