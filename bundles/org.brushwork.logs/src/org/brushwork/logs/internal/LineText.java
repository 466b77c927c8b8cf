package org.brushwork.logs.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads the characters of a line. */
public final class LineText {

	private static final char REPLACEMENT = '\uFFFD';

	private LineText() {
		// not needed
	}

	/** Decodes a line as UTF-8 or, when it is not, as Latin-1. */
	public static String decode(byte[] bytes, int from, int end) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, end - from)).toString();
		} catch (CharacterCodingException notUtf8) {
			return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
		}
	}

	/**
	 * The first characters of a line for a message, with U+FFFD for control characters.
	 *
	 * @param most how many characters at most
	 */
	public static String start(byte[] bytes, int from, int end, int most) {
		// A character has at most four bytes; one cut in two would make the whole part look like Latin-1.
		int last = Math.min(end, from + 4 * most);
		while (last < end && last > from && (bytes[last] & 0xC0) == 0x80) {
			last--;
		}
		StringBuilder text = new StringBuilder(decode(bytes, from, last));
		int length = Math.min(text.length(), most);
		if (length > 0 && length < text.length() && Character.isHighSurrogate(text.charAt(length - 1))) {
			length--;
		}
		text.setLength(length);
		for (int i = 0; i < text.length(); i++) {
			if (Character.isISOControl(text.charAt(i))) {
				text.setCharAt(i, REPLACEMENT);
			}
		}
		return text.toString();
	}
}
