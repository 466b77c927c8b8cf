package org.brushwork.logs.internal;

import org.brushwork.logs.RejectedLine.Reason;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads one line of the NCSA common or combined format: {@code host ident user [time] "request" status bytes}, and
 * whatever follows.
 * <p>
 * The user may hold blanks, the request escaped quotes; the time may lack its zone, status and bytes may be {@code -}.
 * What follows the bytes (referrer, agent, response time, cookies) is free, so that a quote left open there costs
 * nothing. Not for several threads at once.
 */
public final class LineParser {

	private static final int FIELDS_BEFORE_TIME = 3;

	private final TimeParser time = new TimeParser();
	private int status;

	/**
	 * Reads a line. On success {@link #time}, {@link #localHour}, {@link #offset} and {@link #status} hold its values.
	 *
	 * @param from index of its first byte
	 * @param end  index behind its last byte, without the line end
	 * @return why it is no event, or null when it is one
	 */
	public @Nullable Reason parse(byte[] line, int from, int end) {
		int blanks = 0;
		Reason reason = Reason.NO_TIME;
		for (int i = from; i < end && line[i] != '"'; i++) {
			if (line[i] == ' ') {
				blanks++;
			} else if (line[i] == '[' && blanks >= FIELDS_BEFORE_TIME && line[i - 1] == ' ') {
				int behind = time.parse(line, i + 1, end);
				if (behind >= 0) {
					return parseRequest(line, behind, end);
				}
				reason = Reason.BAD_TIME;
			}
		}
		return reason;
	}

	private @Nullable Reason parseRequest(byte[] line, int from, int end) {
		int open = skipBlanks(line, from, end);
		if (open == from || open == end || line[open] != '"') {
			return Reason.NO_REQUEST;
		}
		int close = open + 1;
		while (close < end && line[close] != '"') {
			close += line[close] == '\\' ? 2 : 1;
		}
		return close < end ? parseStatus(line, close + 1, end) : Reason.UNCLOSED_REQUEST;
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
		return endOfNumber(line, skipBlanks(line, behind, end), end) < 0 ? Reason.BAD_BYTES : null;
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

	/** The event's time, ms since 1970-01-01T00:00Z. */
	public long time() {
		return time.time();
	}

	/** The event's hour, hours since 1970-01-01T00:00 on the clock of the log. */
	public int localHour() {
		return time.localHour();
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
