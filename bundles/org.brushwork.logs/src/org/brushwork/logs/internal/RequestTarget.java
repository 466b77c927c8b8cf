package org.brushwork.logs.internal;

/** Finds the end of the target in a request line. */
final class RequestTarget {

	/** Of {@code " HTTP/1.1"}, with which most requests end. */
	private static final int USUAL_LENGTH = 9;
	private static final byte[] PROTOCOL = { 'H', 'T', 'T', 'P' };

	private RequestTarget() {
		// functions only
	}

	/**
	 * Index behind the target: where {@code " HTTP"} follows, be it {@code HTTP/1.1} or {@code HTTP 1.1}, or else the end of
	 * the request. A target may hold blanks, as careless clients send them.
	 */
	static int end(byte[] line, int from, int end) {
		int usual = end - USUAL_LENGTH;
		if (usual > from && line[usual] == ' ' && line[usual - 1] != ' ' && isProtocol(line, usual + 1, end)) {
			return usual;
		}
		int protocol = -1;
		for (int i = from; i < end; i++) {
			if (line[i] == ' ' && isProtocol(line, i + 1, end)) {
				protocol = i;
			}
		}
		if (protocol < 0 && isProtocol(line, from, end)) {
			return from;
		}
		int last = protocol < 0 ? end : protocol;
		while (last > from && line[last - 1] == ' ') {
			last--;
		}
		return last;
	}

	private static boolean isProtocol(byte[] line, int from, int end) {
		return from + PROTOCOL.length < end && line[from] == PROTOCOL[0] && line[from + 1] == PROTOCOL[1]
				&& line[from + 2] == PROTOCOL[2] && line[from + 3] == PROTOCOL[3]
				&& (line[from + 4] == '/' || line[from + 4] == ' ');
	}
}
