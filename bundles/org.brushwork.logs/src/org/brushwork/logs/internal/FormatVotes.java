package org.brushwork.logs.internal;

import java.util.stream.IntStream;

/** Finds the format of a file from its first lines: what most of them have, the file has. */
final class FormatVotes {

	private final TrailingFields trailing = new TrailingFields();
	private final int[] times = new int[TrailingFields.MOST];
	private final int[] named = new int[TrailingFields.MOST];
	private final int[] fractions = new int[TrailingFields.MOST];
	private int virtualHosts;
	private int lines;

	/** Counts a line that {@code parser} has just read. */
	void add(LineParser parser, byte[] line, int end) {
		lines++;
		if (parser.fieldsBeforeTime > LineFormat.FIELDS_BEFORE_TIME
				&& looksLikeAddress(line, parser.secondFrom, parser.secondEnd)) {
			virtualHosts++;
		}
		parser.parseCombined(line, end);
		for (int place = 0; place < TrailingFields.MOST && trailing.moveTo(line, parser.rest, end, place); place++) {
			boolean namedTime = trailing.isNamedTime(line);
			// A number that is named after something else, such as a cookie, is no time.
			if (trailing.micros(line) >= 0 && (namedTime || !trailing.isNamed(line))) {
				times[place]++;
				named[place] += namedTime ? 1 : 0;
				fractions[place] += trailing.hasPoint(line) ? 1 : 0;
			}
		}
	}

	/** Digits and dots, or hexadecimal digits and colons. */
	private static boolean looksLikeAddress(byte[] line, int from, int end) {
		int marks = 0;
		for (int i = from; i < end; i++) {
			byte b = line[i];
			if (b == '.' || b == ':') {
				marks++;
			} else if ((b < '0' || b > '9') && (b < 'a' || b > 'f') && (b < 'A' || b > 'F')) {
				return false;
			}
		}
		return marks >= 2;
	}

	/**
	 * What was found: a field that is named after time, else one with a fraction, else a number that is the only one; of
	 * several, such as bytes received and sent, nobody could tell.
	 */
	LineFormat format() {
		int at = first(named);
		if (at < 0) {
			at = first(fractions);
		}
		if (at < 0 && IntStream.of(times).filter(this::isMajority).count() == 1) {
			at = first(times);
		}
		return new LineFormat(isMajority(virtualHosts), at);
	}

	private boolean isMajority(int votes) {
		return 2 * votes > lines;
	}

	private int first(int[] votes) {
		for (int place = 0; place < votes.length; place++) {
			if (isMajority(votes[place])) {
				return place;
			}
		}
		return -1;
	}
}
