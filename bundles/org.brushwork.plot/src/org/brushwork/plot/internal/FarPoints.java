package org.brushwork.plot.internal;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

/**
 * Makes paths of points, some of which may lie far outside of any screen, as where a line was zoomed into: the systems
 * count in small numbers, so what is far away is cut off where it leaves a large square. The cut is by Liang and Barsky, <i>A New Concept
 * and Method for Line Clipping</i> (1984).
 */
final class FarPoints {

	/** Half the square; less than the 2^23 of Cairo even at several pixels in a unit, and exact enough as a float. */
	private static final double FAR = 100_000;

	private FarPoints() {
		// functions only
	}

	/** A line through points, moved by a distance in both directions; the path is the caller's to dispose. */
	static Path line(Device device, double[] xs, double[] ys, int count, double shift) {
		Path path = new Path(device);
		boolean far = anyFar(xs, ys, count);
		if (!far) {
			path.moveTo((float) (xs[0] + shift), (float) (ys[0] + shift));
		}
		for (int i = 1; i < count; i++) {
			if (far) {
				segment(path, xs[i - 1] + shift, ys[i - 1] + shift, xs[i] + shift, ys[i] + shift);
			} else {
				path.lineTo((float) (xs[i] + shift), (float) (ys[i] + shift));
			}
		}
		return path;
	}

	/** A closed polygon; corners that are far are moved to the edge of the square. */
	static Path polygon(Device device, double[] xs, double[] ys, int count) {
		Path path = new Path(device);
		path.moveTo(near(xs[0]), near(ys[0]));
		for (int i = 1; i < count; i++) {
			path.lineTo(near(xs[i]), near(ys[i]));
		}
		path.close();
		return path;
	}

	private static float near(double value) {
		return (float) Math.clamp(value, -FAR, FAR);
	}

	private static boolean anyFar(double[] xs, double[] ys, int count) {
		for (int i = 0; i < count; i++) {
			if (!(Math.abs(xs[i]) <= FAR && Math.abs(ys[i]) <= FAR)) {
				return true;
			}
		}
		return false;
	}

	private static void segment(Path path, double x1, double y1, double x2, double y2) {
		double[] part = { 0, 1 };
		if (inside(x1, x2 - x1, part) && inside(y1, y2 - y1, part)) {
			path.moveTo((float) (x1 + part[0] * (x2 - x1)), (float) (y1 + part[0] * (y2 - y1)));
			path.lineTo((float) (x1 + part[1] * (x2 - x1)), (float) (y1 + part[1] * (y2 - y1)));
		}
	}

	/** Narrows the part of a segment that is seen in one direction; false when none is. */
	static boolean inside(double from, double length, double[] part) {
		if (length == 0) {
			return Math.abs(from) <= FAR;
		}
		double one = (-FAR - from) / length;
		double other = (FAR - from) / length;
		part[0] = Math.max(part[0], Math.min(one, other));
		part[1] = Math.min(part[1], Math.max(one, other));
		return part[0] <= part[1];
	}
}
