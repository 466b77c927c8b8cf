package org.brushwork.headless;

/** Makes text of any kind fit into a line. */
final class Shortened {

	private Shortened() {
		// not needed
	}

	/** A text without control characters, which could do anything to a terminal. */
	static String printable(String text) {
		return text.replaceAll("\\p{Cntrl}", "\uFFFD");
	}

	/**
	 * The same, with its middle left out when it is too long: both ends tell more.
	 *
	 * @param most characters
	 * @param gap  what stands for the middle
	 */
	static String middle(String text, int most, String gap) {
		String clean = printable(text);
		int length = clean.codePointCount(0, clean.length());
		if (length <= most) {
			return clean;
		}
		int kept = most - gap.length();
		int end = kept / 2;
		return clean.substring(0, clean.offsetByCodePoints(0, kept - end)) + gap
				+ clean.substring(clean.offsetByCodePoints(clean.length(), -end));
	}
}
