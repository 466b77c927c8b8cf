package org.brushwork.classify.text;

/** Makes letters small, one by one, so that no character moves; ’ becomes ', and one of two halves stays as it is. */
final class SmallLetters {

	private static final char CURLY = '\u2019';

	private SmallLetters() {
		// functions only
	}

	static char[] of(String text) {
		char[] chars = text.toCharArray();
		for (int at = 0; at < chars.length; at++) {
			char c = chars[at];
			if (c < 0x80) {
				if (c >= 'A' && c <= 'Z') {
					chars[at] = (char) (c + 'a' - 'A');
				}
			} else {
				chars[at] = c == CURLY ? '\'' : Character.toLowerCase(c);
			}
		}
		return chars;
	}
}
