package org.brushwork.figure.drawing;

/**
 * A rectangle, y growing downwards.
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  at least 0
 * @param height at least 0
 */
public record Box(double x, double y, double width, double height) {

	/** @throws IllegalArgumentException if width or height is negative or no number */
	public Box {
		if (!(width >= 0) || !(height >= 0)) {
			throw new IllegalArgumentException("width and height must be at least 0, got: " + width + " and " + height);
		}
	}

	/** The box between two corners, in any order. */
	public static Box between(double x1, double y1, double x2, double y2) {
		return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
	}

	/** Right edge. */
	public double right() {
		return x + width;
	}

	/** Lower edge. */
	public double bottom() {
		return y + height;
	}

	/** Horizontal middle. */
	public double centerX() {
		return x + width / 2;
	}

	/** Vertical middle. */
	public double centerY() {
		return y + height / 2;
	}

	/** Whether a point is inside; the left and upper edges are, the others are not. */
	public boolean contains(double px, double py) {
		return x <= px && px < right() && y <= py && py < bottom();
	}

	/** Whether some of this box lies in another, or a corner of the other one in this box. */
	public boolean touches(Box other) {
		return other.x < right() && other.right() >= x && other.y < bottom() && other.bottom() >= y;
	}

	/** This box less some room at each side; never less than nothing. */
	public Box inset(double left, double top, double right, double bottom) {
		return new Box(x + left, y + top, Math.max(0, width - left - right), Math.max(0, height - top - bottom));
	}
}
