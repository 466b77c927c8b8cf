package org.brushwork.figure.xy;

import java.util.Arrays;
import org.brushwork.figure.scale.Projection;
import org.brushwork.figure.xy.LineLayer.Course;

/**
 * Turns values into the corners of a line that looks the same on the screen: of those in a column of pixels only the
 * first, the least, the greatest and the last count. In time for the values that can be seen.
 * <p>
 * A gap parts the line also within a column, but where a column has many the rest of it is drawn as one: nobody could
 * tell, and a million values with a million gaps are not a million strokes.
 */
final class Envelope {

	/** Takes a stretch without a gap. */
	interface Stretch {

		void draw(double[] xs, double[] ys, int count);
	}

	private static final int MOST_GAPS = 4;
	/** As far away as numbers are still exact to a pixel. */
	private static final double FAR = 1e12;

	private final Plot plot;
	private final double resolution;
	private final Course course;
	private double[] xs = new double[1 << 10];
	private double[] ys = new double[1 << 10];
	private int size;
	/** The column that is being gathered, and the values in it. */
	private long column = Long.MIN_VALUE;
	private double firstX;
	private double first;
	private double lastX;
	private double last;
	private double least;
	private double most;
	private boolean leastFirst;
	private int inColumn;
	private int gaps;
	private long gapColumn = Long.MIN_VALUE;

	Envelope(Plot plot, double resolution, Course course) {
		this.plot = plot;
		this.resolution = resolution;
		this.course = course;
	}

	/** Gives each stretch of the line without a gap; its arrays are used again for the next. */
	void trace(Values data, Stretch stretch) {
		int from = data.firstSeen(plot);
		trace(data.xs(), data.ys(), from, Math.max(from, data.endSeen(plot)), stretch);
	}

	/** The same for the values from one number up to before another. */
	void trace(double[] atXs, double[] atYs, int from, int to, Stretch stretch) {
		Projection x = Projection.of(plot.x(), plot.box().width() * resolution);
		Projection y = Projection.of(plot.y(), 1);
		boolean gap = false;
		for (int i = from; i < to; i++) {
			double value = atYs[i];
			double position = x.position(atXs[i]);
			if (!y.has(value) || !(Math.abs(position) < Double.MAX_VALUE)) {
				gap = true;
				continue;
			}
			long at = (long) Math.floor(position);
			if (gap) {
				gap = false;
				afterGap(at, stretch);
			}
			if (at != column) {
				flush();
				begin(at, position, value);
			} else if (value < least) {
				least = value;
				leastFirst = false;
			} else if (value > most) {
				most = value;
				leastFirst = true;
			}
			lastX = position;
			last = value;
			inColumn++;
		}
		finish(stretch);
	}

	private void begin(long at, double position, double value) {
		column = at;
		firstX = position;
		first = value;
		least = value;
		most = value;
	}

	private void afterGap(long at, Stretch stretch) {
		if (at == column) {
			gaps = at == gapColumn ? gaps + 1 : 1;
			gapColumn = at;
		}
		if (at != column || gaps <= MOST_GAPS) {
			finish(stretch);
		}
	}

	/** Writes the corners of a column. */
	private void flush() {
		if (inColumn > 0) {
			corner(firstX, first);
			if (inColumn > 2) {
				corner(firstX, leastFirst ? least : most);
				corner(firstX, leastFirst ? most : least);
			}
			if (inColumn > 1) {
				corner(lastX, last);
			}
		}
		inColumn = 0;
	}

	private void corner(double position, double value) {
		if (size + 2 > xs.length) {
			xs = Arrays.copyOf(xs, 2 * xs.length);
			ys = Arrays.copyOf(ys, 2 * ys.length);
		}
		double x = plot.box().x() + Math.clamp(position / resolution, -FAR, FAR);
		if (course == Course.STEP && size > 0) {
			xs[size] = x;
			ys[size] = ys[size - 1];
			size++;
		}
		xs[size] = x;
		ys[size] = Math.clamp(plot.py(value), -FAR, FAR);
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
