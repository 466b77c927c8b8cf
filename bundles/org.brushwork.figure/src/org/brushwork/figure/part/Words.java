package org.brushwork.figure.part;

import java.util.List;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.TextStyle;

/**
 * Measures words in a style and makes them fit.
 *
 * @param drawing what they are measured on
 * @param style   how they look
 */
public record Words(Drawing drawing, TextStyle style) {

	private static final String MORE = "\u2026";
	/** No measuring of longer ones: they fit nowhere. */
	private static final int LONGEST = 200;

	/** How long they are. */
	public double width(String text) {
		return drawing.width(text, style);
	}

	/** How long the longest is; 0 for none. */
	public double widest(List<String> texts) {
		return texts.stream().mapToDouble(this::width).max().orElse(0);
	}

	/** As much of a text as has room, with an ellipsis where something is left out; empty where nothing has room. */
	public String fit(String text, double room) {
		if (text.length() <= LONGEST && width(text) <= room) {
			return text;
		}
		int low = 0;
		int high = Math.min(LONGEST, text.length());
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (width(head(text, middle)) <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low == 0 ? "" : head(text, low);
	}

	private static String head(String text, int length) {
		// Half a character of two is none.
		int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
		return text.substring(0, end).stripTrailing() + MORE;
	}
}
