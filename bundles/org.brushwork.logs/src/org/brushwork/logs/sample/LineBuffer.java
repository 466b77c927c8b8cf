package org.brushwork.logs.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Collects the bytes of lines and writes them a megabyte at a time. */
final class LineBuffer {

	private static final int SIZE = 1 << 20;
	private static final int LONGEST_LINE = 4 << 10;
	private static final byte[] HEX = ascii("0123456789abcdef");

	private final OutputStream out;
	private final byte[] bytes = new byte[SIZE];
	private int used;

	LineBuffer(OutputStream out) {
		this.out = out;
	}

	/** The bytes of a text that has only ASCII characters. */
	static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	LineBuffer put(byte[] text) {
		System.arraycopy(text, 0, bytes, used, text.length);
		used += text.length;
		return this;
	}

	LineBuffer put(char c) {
		bytes[used++] = (byte) c;
		return this;
	}

	/** Appends a number that is not negative. */
	LineBuffer putNumber(int number) {
		int digits = 1;
		for (long power = 10; power <= number; power *= 10) {
			digits++;
		}
		return putDigits(number, digits);
	}

	/** Appends the last {@code digits} decimal digits. */
	LineBuffer putDigits(int number, int digits) {
		int rest = number;
		for (int i = used + digits - 1; i >= used; i--) {
			bytes[i] = (byte) ('0' + rest % 10);
			rest /= 10;
		}
		used += digits;
		return this;
	}

	/** Appends the last 16 bits as hexadecimal digits, as an IPv6 group without leading zeros. */
	LineBuffer putGroup(int group) {
		boolean started = false;
		for (int shift = 12; shift >= 0; shift -= 4) {
			int digit = group >> shift & 0xF;
			started |= digit != 0 || shift == 0;
			if (started) {
				bytes[used++] = HEX[digit];
			}
		}
		return this;
	}

	/** Ends a line. */
	void endLine() throws IOException {
		bytes[used++] = '\n';
		if (used > SIZE - LONGEST_LINE) {
			flush();
		}
	}

	/** Hands on what is left. */
	void flush() throws IOException {
		out.write(bytes, 0, used);
		used = 0;
	}
}
