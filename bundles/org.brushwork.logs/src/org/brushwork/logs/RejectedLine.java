package org.brushwork.logs;

/**
 * A line that is not an event.
 *
 * @param file   which of the log's files it is in, 0 being the first
 * @param line   its number in that file, the first line being 1
 * @param reason why it was not read
 * @param start  its first characters, at most 200, control characters replaced by U+FFFD
 */
public record RejectedLine(int file, long line, Reason reason, String start) {

	/** Why a line is not an event. */
	public enum Reason {

		/** No {@code [time]} after host, identity and user. */
		NO_TIME,

		/** The brackets do not hold a time like {@code 17/May/2015:10:05:03 +0000} that exists. */
		BAD_TIME,

		/** No quoted request after the time. */
		NO_REQUEST,

		/** The request's closing quote is missing in this line. */
		UNCLOSED_REQUEST,

		/** What follows the request is neither a number of three digits nor {@code -}. */
		BAD_STATUS,

		/** What follows the status is neither a number nor {@code -}. */
		BAD_BYTES,

		/** The line is longer than {@link AccessLogReader#LONGEST_LINE}. */
		TOO_LONG,

		/** The last line of the file has no line end and stops before it makes sense: it is still being written. */
		CUT_OFF
	}
}
