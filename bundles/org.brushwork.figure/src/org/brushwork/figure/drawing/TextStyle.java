package org.brushwork.figure.drawing;

/**
 * How a text looks and where it lies at its point.
 *
 * @param color {@code 0xRRGGBB}
 * @param size  relative to the drawing's usual size, 1 being that
 * @param bold  whether it is bold
 * @param h     which of its points lies at the given x
 * @param v     which of its points lies at the given y
 * @param up    whether it runs upwards, turned to the left by a right angle; {@code h} and {@code v} turn with it
 */
public record TextStyle(int color, double size, boolean bold, Horizontal h, Vertical v, boolean up) {

	/** A point along the text. */
	public enum Horizontal {
		/** Where it begins. */
		START,
		/** Its middle. */
		MIDDLE,
		/** Where it ends. */
		END
	}

	/** A point across the text. */
	public enum Vertical {
		/** The upper edge of its line. */
		TOP,
		/** The middle of its line. */
		MIDDLE,
		/** The lower edge of its line. */
		BOTTOM
	}

	/** Usual text that begins at its point, which is its upper left corner. */
	public static TextStyle of(int color) {
		return new TextStyle(color, 1, false, Horizontal.START, Vertical.TOP, false);
	}

	/** This style at another place of its point. */
	public TextStyle at(Horizontal horizontal, Vertical vertical) {
		return new TextStyle(color, size, bold, horizontal, vertical, up);
	}

	/** This style in another size. */
	public TextStyle sized(double other) {
		return new TextStyle(color, other, bold, h, v, up);
	}

	/** This style in another colour, {@code 0xRRGGBB}. */
	public TextStyle in(int other) {
		return new TextStyle(other, size, bold, h, v, up);
	}

	/** This style in bold. */
	public TextStyle inBold() {
		return new TextStyle(color, size, true, h, v, up);
	}

	/** This style running upwards. */
	public TextStyle upwards() {
		return new TextStyle(color, size, bold, h, v, true);
	}
}
