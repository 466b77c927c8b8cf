package org.brushwork.logs.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds where lines end, eight bytes at a time. */
public final class LineBytes {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long NEWLINES = 0x0A0A_0A0A_0A0A_0A0AL;
	private static final long QUOTES = 0x2222_2222_2222_2222L;
	private static final long BACKSLASHES = 0x5C5C_5C5C_5C5C_5C5CL;
	private static final long ONES = 0x0101_0101_0101_0101L;
	private static final long HIGHS = 0x8080_8080_8080_8080L;

	/** Characters below are ASCII. */
	public static final int ASCII_END = 0x80;

	private LineBytes() {
		// not needed
	}

	/** Index of the first newline in {@code [from, end)}, or {@code end}. */
	public static int newline(byte[] bytes, int from, int end) {
		int at = from;
		while (at + Long.BYTES <= end) {
			// A byte of the difference is 0 where there is a newline; the classic test for a zero byte in a word.
			long difference = (long) LONG.get(bytes, at) ^ NEWLINES;
			long zeros = difference - ONES & ~difference & HIGHS;
			if (zeros != 0) {
				return at + (Long.numberOfTrailingZeros(zeros) >>> 3);
			}
			at += Long.BYTES;
		}
		while (at < end && bytes[at] != '\n') {
			at++;
		}
		return at;
	}

	/** Whether all bytes of {@code [from, end)} are ASCII. */
	public static boolean isAscii(byte[] bytes, int from, int end) {
		int at = from;
		while (at + Long.BYTES <= end) {
			if (((long) LONG.get(bytes, at) & HIGHS) != 0) {
				return false;
			}
			at += Long.BYTES;
		}
		while (at < end && bytes[at] >= 0) {
			at++;
		}
		return at == end;
	}

	/** Index of the first quote or backslash in {@code [from, end)}, or {@code end}. */
	static int quoteOrBackslash(byte[] bytes, int from, int end) {
		int at = from;
		while (at + Long.BYTES <= end) {
			long word = (long) LONG.get(bytes, at);
			long quotes = word ^ QUOTES;
			long backslashes = word ^ BACKSLASHES;
			long zeros = (quotes - ONES & ~quotes | backslashes - ONES & ~backslashes) & HIGHS;
			if (zeros != 0) {
				return at + (Long.numberOfTrailingZeros(zeros) >>> 3);
			}
			at += Long.BYTES;
		}
		while (at < end && bytes[at] != '"' && bytes[at] != '\\') {
			at++;
		}
		return at;
	}

	/** Index behind the last byte of the line {@code [from, newline)} when a carriage return at its end is left out. */
	public static int withoutReturn(byte[] bytes, int from, int newline) {
		return newline > from && bytes[newline - 1] == '\r' ? newline - 1 : newline;
	}

	/** Whether {@code [from, end)} holds nothing but blanks, tabs and carriage returns. */
	public static boolean isBlank(byte[] bytes, int from, int end) {
		int at = from;
		while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
			at++;
		}
		return at == end;
	}
}
