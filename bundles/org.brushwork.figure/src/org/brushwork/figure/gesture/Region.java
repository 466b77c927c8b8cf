package org.brushwork.figure.gesture;

import org.brushwork.figure.scale.Range;

/**
 * A rectangle in data coordinates, its edges included.
 *
 * @param x on the horizontal axis
 * @param y on the vertical axis
 */
public record Region(Range x, Range y) {

	/** The region between two corners, in any order; all four are finite. */
	public static Region between(double x1, double y1, double x2, double y2) {
		return new Region(new Range(Math.min(x1, x2), Math.max(x1, x2)), new Range(Math.min(y1, y2), Math.max(y1, y2)));
	}

	/** Whether a point lies in it; one that is not a number does not. */
	public boolean contains(double px, double py) {
		return x.contains(px) && y.contains(py);
	}

	/** Whether it has an area. */
	public boolean hasArea() {
		return x.lower() < x.upper() && y.lower() < y.upper();
	}
}
