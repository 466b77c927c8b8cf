package org.brushwork.logs.internal;

import org.brushwork.logs.internal.store.Reading;

/**
 * Cuts a request line into method and target: {@code METHOD target HTTP/1.1}, where all but the target may be missing.
 * Not for several threads at once.
 */
final class RequestFields {

	/** Behind the method; at the request's start when there is none. */
	int methodEnd;
	int targetFrom;
	int targetEnd;

	/** Cuts {@code [from, end)}. */
	void parse(byte[] line, int from, int end) {
		int blank = from;
		while (blank < end && line[blank] != ' ') {
			blank++;
		}
		boolean hasMethod = Reading.isMethod(line, from, blank);
		methodEnd = hasMethod ? blank : from;
		targetFrom = hasMethod || isWordBeforePath(line, from, blank, end) ? Math.min(blank + 1, end) : from;
		while (targetFrom < end && line[targetFrom] == ' ') {
			targetFrom++;
		}
		targetEnd = RequestTarget.end(line, targetFrom, end);
		if (targetEnd - targetFrom == 1 && line[targetFrom] == '-') {
			targetEnd = targetFrom;
		}
	}

	/** Whether a word that is no method, such as {@code get}, stands where one should: what follows is the target. */
	private static boolean isWordBeforePath(byte[] line, int from, int blank, int end) {
		for (int i = from; i < blank; i++) {
			if ((line[i] | 0x20) < 'a' || (line[i] | 0x20) > 'z') {
				return false;
			}
		}
		return from < blank && blank + 1 < end && line[blank + 1] == '/';
	}
}
