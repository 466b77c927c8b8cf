package org.brushwork.logs.internal.store;

import java.util.Arrays;

/** Finds the host in a referrer. */
final class ReferrerHost {

	private static final byte[] HTTPS = { 'h', 't', 't', 'p', 's', ':', '/', '/' };

	private ReferrerHost() {
		// functions only
	}

	/** Where it starts: behind {@code scheme://} and {@code user@} if they are there. */
	static int from(byte[] line, int from, int end) {
		int start = from;
		// Most begin so; the others are looked at byte by byte.
		int secure = from + HTTPS.length;
		if (secure < end && Arrays.equals(line, from, secure, HTTPS, 0, HTTPS.length)) {
			return behindUser(line, secure, end);
		}
		for (int i = from; i + 2 < end && line[i] != '/' && line[i] != '?'; i++) {
			if (line[i] == ':' && line[i + 1] == '/' && line[i + 2] == '/') {
				start = i + 3;
				break;
			}
		}
		return behindUser(line, start, end);
	}

	private static int behindUser(byte[] line, int start, int end) {
		for (int i = start; i < end && line[i] != '/' && line[i] != '?' && line[i] != '#'; i++) {
			if (line[i] == '@') {
				return i + 1;
			}
		}
		return start;
	}

	/** Where it ends: before a port, path, query or fragment; an IPv6 address in brackets keeps its colons. */
	static int end(byte[] line, int from, int end) {
		boolean bracket = from < end && line[from] == '[';
		int at = from;
		while (at < end && line[at] != '/' && line[at] != '?' && line[at] != '#' && (bracket || line[at] != ':')) {
			bracket &= line[at] != ']';
			at++;
		}
		return at;
	}

	/** A copy in which ASCII letters are small. */
	static byte[] inSmallLetters(byte[] line, int from, int end) {
		byte[] small = new byte[end - from];
		for (int i = 0; i < small.length; i++) {
			byte b = line[from + i];
			small[i] = b >= 'A' && b <= 'Z' ? (byte) (b | 0x20) : b;
		}
		return small;
	}
}
