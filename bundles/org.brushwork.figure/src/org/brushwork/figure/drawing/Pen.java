package org.brushwork.figure.drawing;

/**
 * How a line looks.
 *
 * @param color  {@code 0xRRGGBB}
 * @param width  in units of the drawing, greater than 0
 * @param alpha  0 (invisible) to 1
 * @param dashed whether it is dashed
 */
public record Pen(int color, double width, double alpha, boolean dashed) {

	/** A solid line of width 1. */
	public static Pen of(int color) {
		return new Pen(color, 1, 1, false);
	}

	/** This pen with another width. */
	public Pen withWidth(double other) {
		return new Pen(color, other, alpha, dashed);
	}

	/** This pen, more or less transparent. */
	public Pen withAlpha(double other) {
		return new Pen(color, width, other, dashed);
	}

	/** This pen, dashed. */
	public Pen inDashes() {
		return new Pen(color, width, alpha, true);
	}
}
