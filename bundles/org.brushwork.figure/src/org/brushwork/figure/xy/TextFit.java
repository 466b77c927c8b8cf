package org.brushwork.figure.xy;

import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.TextStyle;

/** Shortens texts to the room they have. */
final class TextFit {

	private static final String ELLIPSIS = "\u2026";

	private TextFit() {
		// functions only
	}

	/** The text, or as much of its beginning as has room with an ellipsis behind; empty when not even that has. */
	static String shortened(Drawing drawing, String text, TextStyle style, double room) {
		if (drawing.width(text, style) <= room) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (drawing.width(beginning(text, middle) + ELLIPSIS, style) <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low == 0 ? "" : beginning(text, low) + ELLIPSIS;
	}

	private static String beginning(String text, int length) {
		boolean cutsPair = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
		return text.substring(0, cutsPair ? length - 1 : length).stripTrailing();
	}
}
