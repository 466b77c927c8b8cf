package org.brushwork.logs.internal.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds a text of ASCII characters in bytes, by Horspool's algorithm: most bytes are leapt over. In UTF-8 as in Latin-1
 * such a byte is always that character. Immutable.
 *
 * @see <a href="https://doi.org/10.1002/spe.4380100608">Horspool, Practical fast searching in strings (1980)</a>
 */
final class AsciiText {

	private static final int BYTES = 256;
	private static final int BYTE = 0xFF;

	private final byte[] text;
	/** What each byte is compared as: itself, or its small letter. */
	private final byte[] folded = new byte[BYTES];
	/** How far to go on when a byte stands under the last one of the text. */
	private final int[] leaps = new int[BYTES];

	/** @param text at least one character, all of them ASCII */
	AsciiText(String text, boolean matchCase) {
		for (int i = 0; i < BYTES; i++) {
			folded[i] = (byte) (!matchCase && i >= 'A' && i <= 'Z' ? i | 0x20 : i);
		}
		this.text = text.getBytes(StandardCharsets.US_ASCII);
		for (int i = 0; i < this.text.length; i++) {
			this.text[i] = folded[this.text[i]];
		}
		int last = this.text.length - 1;
		Arrays.fill(leaps, last + 1);
		for (int i = 0; i < BYTES; i++) {
			for (int at = 0; at < last; at++) {
				if (this.text[at] == folded[i]) {
					leaps[i] = last - at;
				}
			}
		}
	}

	/** Whether it is in {@code [from, end)}. */
	boolean isIn(byte[] line, int from, int end) {
		int last = text.length - 1;
		int at = from + last;
		while (at < end) {
			if (folded[line[at] & BYTE] == text[last] && matches(line, at - last)) {
				return true;
			}
			at += leaps[line[at] & BYTE];
		}
		return false;
	}

	private boolean matches(byte[] line, int start) {
		int at = 0;
		while (at < text.length && folded[line[start + at] & BYTE] == text[at]) {
			at++;
		}
		return at == text.length;
	}
}
