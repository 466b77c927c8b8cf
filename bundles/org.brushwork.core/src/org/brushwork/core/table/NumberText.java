package org.brushwork.core.table;

import java.util.OptionalDouble;

/**
 * Reads numbers as data files write them: decimal, with a sign or an exponent, and {@code inf}. What would lose digits
 * is no number but a name that looks like one: 007, or an identity of 19 digits.
 */
final class NumberText {

	/** All integers up to here are doubles. */
	private static final long EXACT = 1L << 53;

	private static final int SAFE_DIGITS = 15;
	private static final int GROUP = 3;

	/** What a cell is that is no number. */
	private static final OptionalDouble NONE = OptionalDouble.empty();

	private final boolean comma;

	/** @param comma whether decimals follow a comma, else a point */
	NumberText(boolean comma) {
		this.comma = comma;
	}

	/** The number that a cell is, blanks around it aside; empty if it is none. */
	OptionalDouble parse(String cell) {
		String text = cell.strip();
		if (text.isEmpty()) {
			return NONE;
		}
		if (comma && text.indexOf('.') >= 0) {
			if (!isGrouped(text)) {
				return NONE;
			}
			text = text.replace(".", "");
		}
		String point = comma ? text.replace(',', '.') : text;
		return isDecimal(point) ? OptionalDouble.of(Double.parseDouble(point)) : infinite(text);
	}

	private static OptionalDouble infinite(String text) {
		boolean negative = text.charAt(0) == '-';
		String word = negative || text.charAt(0) == '+' ? text.substring(1) : text;
		if (word.equalsIgnoreCase("inf") || word.equalsIgnoreCase("infinity")) {
			return OptionalDouble.of(negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
		}
		return NONE;
	}

	/** Whether its points stand before groups of three digits. */
	private static boolean isGrouped(String text) {
		int end = text.indexOf(',') < 0 ? text.length() : text.indexOf(',');
		int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
		String[] groups = text.substring(Math.min(start, end), end).split("\\.", -1);
		for (int i = 0; i < groups.length; i++) {
			int length = groups[i].length();
			if (i == 0 ? length < 1 || length > GROUP : length != GROUP) {
				return false;
			}
		}
		return text.indexOf('.', end) < 0;
	}

	/** Whether it is {@code [+-]digits[.digits][e[+-]digits]} and loses nothing as a double. */
	private static boolean isDecimal(String text) {
		int from = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
		int whole = digits(text, from);
		int at = whole;
		if (at < text.length() && text.charAt(at) == '.') {
			at = digits(text, at + 1);
			if (at == from + 1) {
				return false; // a point and nothing else
			}
		} else if (whole == from) {
			return false;
		}
		if (at == text.length()) {
			return at > whole || isExact(text, from, whole);
		}
		return isExponent(text, at);
	}

	private static boolean isExponent(String text, int at) {
		if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
			return false;
		}
		int from = at + 1;
		if (from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+')) {
			from++;
		}
		return from < text.length() && digits(text, from) == text.length();
	}

	/** Whether an integer is the same when it is written again. */
	private static boolean isExact(String text, int from, int to) {
		if (to - from > 1 && text.charAt(from) == '0') {
			return false;
		}
		if (to - from <= SAFE_DIGITS) {
			return true;
		}
		try {
			return Long.parseLong(text, from, to, 10) <= EXACT;
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private static int digits(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
			at++;
		}
		return at;
	}
}
