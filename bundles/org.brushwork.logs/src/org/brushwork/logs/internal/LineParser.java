package org.brushwork.logs.internal;

import org.brushwork.logs.RejectedLine.Reason;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads one line of the NCSA common or combined format: {@code host ident user [time] "request" status bytes}, then
 * {@code "referrer" "agent"} if they are there, and whatever follows.
 * <p>
 * The user may hold blanks, quoted fields escaped quotes; the time may lack its zone, status and bytes may be {@code -}.
 * What follows the bytes is free, so that a quote left open there costs nothing. After {@link #parse} the fields are
 * ranges {@code [from, end)} of the line's bytes, empty when they are not there. Not for several threads at once.
 */
public final class LineParser {

	private static final int FIELDS_BEFORE_TIME = 3;

	private final TimeParser time = new TimeParser();

	int status;
	/** Bytes sent, or -1. */
	long bytes;
	int hostFrom;
	int hostEnd;
	int requestFrom;
	int requestEnd;
	int referrerFrom;
	int referrerEnd;
	int agentFrom;
	int agentEnd;
	/** Behind the last field that was read. */
	int rest;
	/** How many fields stand before the time; 3 unless a virtual host comes first or the user has blanks. */
	int fieldsBeforeTime;
	/** The second field, which is the host where a virtual host comes first. */
	int secondFrom;
	int secondEnd;

	/**
	 * Reads a line up to the bytes sent. On success {@link #seconds}, {@link #offset} and {@link #status} hold its values.
	 *
	 * @param from index of its first byte
	 * @param end  index behind its last byte, without the line end
	 * @return why it is no event, or null when it is one
	 */
	public @Nullable Reason parse(byte[] line, int from, int end) {
		int blanks = 0;
		Reason reason = Reason.NO_TIME;
		hostFrom = from;
		hostEnd = from;
		for (int i = from; i < end; i++) {
			byte b = line[i];
			if (b == ' ') {
				if (blanks == 0) {
					hostEnd = i;
				} else if (blanks == 1) {
					secondEnd = i;
				}
				if (++blanks == 1) {
					secondFrom = i + 1;
				}
			} else if (b == '[' && blanks >= FIELDS_BEFORE_TIME && line[i - 1] == ' ') {
				int behind = time.parse(line, i + 1, end);
				if (behind >= 0) {
					fieldsBeforeTime = blanks;
					return parseRequest(line, behind, end);
				}
				reason = Reason.BAD_TIME;
			} else if (b == '"') {
				return reason;
			}
		}
		return reason;
	}

	private @Nullable Reason parseRequest(byte[] line, int from, int end) {
		int open = skipBlanks(line, from, end);
		if (open == from || open == end || line[open] != '"') {
			return Reason.NO_REQUEST;
		}
		int close = closingQuote(line, open + 1, end);
		if (close >= end) {
			return Reason.UNCLOSED_REQUEST;
		}
		requestFrom = open + 1;
		requestEnd = close;
		return parseStatus(line, close + 1, end);
	}

	/** Index of the quote that closes a field, or at least {@code end}. */
	private static int closingQuote(byte[] line, int from, int end) {
		int close = LineBytes.quoteOrBackslash(line, from, end);
		while (close < end && line[close] != '"') {
			close = LineBytes.quoteOrBackslash(line, Math.min(close + 2, end), end);
		}
		return close;
	}

	private @Nullable Reason parseStatus(byte[] line, int from, int end) {
		int at = skipBlanks(line, from, end);
		int behind = endOfNumber(line, at, end);
		if (at == from || behind < 0) {
			return Reason.BAD_STATUS;
		}
		if (line[at] == '-') {
			status = 0;
		} else if (behind - at == 3) {
			status = 100 * (line[at] - '0') + 10 * (line[at + 1] - '0') + line[at + 2] - '0';
		} else {
			return Reason.BAD_STATUS;
		}
		return parseBytes(line, skipBlanks(line, behind, end), end);
	}

	private @Nullable Reason parseBytes(byte[] line, int from, int end) {
		int behind = endOfNumber(line, from, end);
		if (behind < 0 || behind - from > 18) {
			return Reason.BAD_BYTES;
		}
		if (line[from] == '-') {
			bytes = -1;
		} else {
			long number = 0;
			for (int i = from; i < behind; i++) {
				number = 10 * number + line[i] - '0';
			}
			bytes = number;
		}
		rest = behind;
		return null;
	}

	/** Reads referrer and agent of the line that was parsed last; they are empty when they are not there. */
	void parseCombined(byte[] line, int end) {
		referrerFrom = 0;
		referrerEnd = 0;
		agentFrom = 0;
		agentEnd = 0;
		int open = skipBlanks(line, rest, end);
		if (open >= end || line[open] != '"') {
			return;
		}
		int close = closingQuote(line, open + 1, end);
		referrerFrom = open + 1;
		referrerEnd = Math.min(close, end);
		rest = Math.min(close + 1, end);
		open = skipBlanks(line, rest, end);
		if (open >= end || line[open] != '"') {
			return;
		}
		close = closingQuote(line, open + 1, end);
		agentFrom = open + 1;
		agentEnd = Math.min(close, end);
		rest = Math.min(close + 1, end);
	}

	private static int skipBlanks(byte[] line, int from, int end) {
		int at = from;
		while (at < end && line[at] == ' ') {
			at++;
		}
		return at;
	}

	/** Index behind a number or a hyphen that a blank or the line's end follows, or -1. */
	private static int endOfNumber(byte[] line, int from, int end) {
		int at = from;
		if (at < end && line[at] == '-') {
			at++;
		} else {
			while (at < end && line[at] >= '0' && line[at] <= '9') {
				at++;
			}
		}
		return at > from && (at == end || line[at] == ' ') ? at : -1;
	}

	/** The event's time, seconds since 1970-01-01T00:00Z, from 1960 to 2095. */
	public long seconds() {
		return time.seconds();
	}

	/** The event's zone, seconds east of Greenwich. */
	public int offset() {
		return time.offset();
	}

	/** The event's status, 0 to 999; 0 for {@code -}. */
	public int status() {
		return status;
	}
}
