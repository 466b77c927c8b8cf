package org.brushwork.logs.internal;

import java.util.List;
import java.util.Locale;

/**
 * Reads what servers add behind the fields of the combined format, such as a response time or cookies.
 * <p>
 * Fields are separated by blanks; one in quotes may hold blanks. A response time is a number with a decimal point, then
 * in seconds (nginx {@code $request_time}), or without one, then in microseconds (Apache {@code %D}); a name and {@code =}
 * may come before it. Not for several threads at once.
 */
final class TrailingFields {

	/** As many are looked at. */
	static final int MOST = 8;

	private static final long MICROS = 1_000_000;
	private static final int MOST_DIGITS = 12;
	private static final List<String> TIMES = List.of("time", "duration", "latency", "elapsed");
	/** As nginx users call its request time, and that of the server behind it. */
	private static final List<String> SHORT_TIMES = List.of("rt", "urt");

	private int from;
	private int end;

	/**
	 * Goes to the field at a place.
	 *
	 * @param at    index in the line behind the combined format
	 * @param end   index behind the line
	 * @param place of the field, 0 being the first
	 * @return whether it is there
	 */
	boolean moveTo(byte[] line, int at, int lineEnd, int place) {
		int next = at;
		for (int field = 0; field <= place; field++) {
			while (next < lineEnd && line[next] == ' ') {
				next++;
			}
			if (next >= lineEnd) {
				return false;
			}
			from = next;
			next = behind(line, next, lineEnd);
			end = next;
		}
		if (end - from >= 2 && line[from] == '"' && line[end - 1] == '"') {
			from++;
			end--;
		}
		return true;
	}

	private static int behind(byte[] line, int from, int lineEnd) {
		int at = from + 1;
		if (line[from] == '"') {
			while (at < lineEnd && line[at] != '"') {
				at += line[at] == '\\' ? 2 : 1;
			}
			return Math.min(at + 1, lineEnd);
		}
		while (at < lineEnd && line[at] != ' ') {
			at++;
		}
		return at;
	}

	/** The field as a response time in microseconds, whatever its name; -1 when it is none. */
	long micros(byte[] line) {
		return number(line, behindName(line), end);
	}

	/** Whether the field has a name before its number. */
	boolean isNamed(byte[] line) {
		return behindName(line) > from;
	}

	/** Whether the field has a name before its number that speaks of how long the answer took. */
	boolean isNamedTime(byte[] line) {
		if (!isNamed(line)) {
			return false;
		}
		String name = LineText.decode(line, from, behindName(line) - 1).toLowerCase(Locale.ROOT);
		if (name.contains("timestamp") || name.contains("timeout")) {
			return false;
		}
		return TIMES.stream().anyMatch(name::contains) || SHORT_TIMES.contains(name);
	}

	/** Whether the field's number has a decimal point. */
	boolean hasPoint(byte[] line) {
		for (int i = from; i < end; i++) {
			if (line[i] == '.') {
				return true;
			}
		}
		return false;
	}

	private int behindName(byte[] line) {
		for (int i = from; i < end; i++) {
			if (line[i] == '=') {
				return i + 1;
			}
			if (line[i] >= '0' && line[i] <= '9' || line[i] == '"' || line[i] == '.') {
				return from;
			}
		}
		return from;
	}

	private static long number(byte[] line, int from, int end) {
		long whole = 0;
		int at = from;
		while (at < end && line[at] >= '0' && line[at] <= '9') {
			whole = 10 * whole + line[at++] - '0';
		}
		if (at == from || at - from > MOST_DIGITS) {
			return -1;
		}
		if (at == end) {
			return whole;
		}
		if (line[at] != '.' || at + 1 == end) {
			return -1;
		}
		long micros = 0;
		long unit = MICROS;
		for (at++; at < end; at++) {
			if (line[at] < '0' || line[at] > '9') {
				return -1;
			}
			unit /= 10;
			micros += unit * (line[at] - '0');
		}
		return whole * MICROS + micros;
	}
}
