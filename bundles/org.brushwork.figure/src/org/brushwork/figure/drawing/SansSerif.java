package org.brushwork.figure.drawing;

/**
 * About how wide letters of a usual sans-serif font are, for drawings that have no font: none is needed where a picture
 * is written, and the reader's may be another one anyway.
 */
final class SansSerif {

	private static final double BLANK = 0.32;
	private static final double NARROW = 0.32;
	private static final double SLIM = 0.42;
	private static final double USUAL = 0.60;
	private static final double CAPITAL = 0.69;
	private static final double WIDE = 0.95;
	private static final double BOLD = 1.1;

	private SansSerif() {
		// functions only
	}

	/** Width of a text in a font of size 1; rather too much than too little. */
	static double width(String text, boolean bold) {
		double width = text.codePoints().mapToDouble(SansSerif::width).sum();
		return bold ? width * BOLD : width;
	}

	private static double width(int character) {
		if (character == ' ') {
			return BLANK;
		}
		if ("ijl|!'.,:;".indexOf(character) >= 0) {
			return NARROW;
		}
		if ("frtI()[]{}-/\\\"\u00B7".indexOf(character) >= 0) {
			return SLIM;
		}
		if ("mwMW@%\u2026\u2014".indexOf(character) >= 0 || character > 0x2E80) {
			return WIDE;
		}
		return Character.isUpperCase(character) ? CAPITAL : USUAL;
	}
}
