package org.brushwork.logs.internal.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts the target of a request into its path and the values of some parameters (RFC 3986; {@code &} or {@code ;} between
 * parameters). Nothing is decoded. Not for several threads at once.
 */
final class UrlParser {

	private final byte[][] names;

	int pathFrom;
	int pathEnd;
	/** Where the value of each parameter is, {@code [from, end)}; empty when it has none. The first of its name counts. */
	final int[] valueFrom;
	final int[] valueEnd;

	/** @param names of the parameters that are wanted */
	UrlParser(List<String> names) {
		this.names = names.stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
		this.valueFrom = new int[names.size()];
		this.valueEnd = new int[names.size()];
	}

	/** Cuts {@code [from, end)}. */
	void parse(byte[] url, int from, int end) {
		pathFrom = behindHost(url, from, end);
		int at = pathFrom;
		while (at < end && url[at] != '?' && url[at] != '#') {
			at++;
		}
		pathEnd = at;
		for (int i = 0; i < names.length; i++) {
			valueFrom[i] = 0;
			valueEnd[i] = 0;
		}
		if (at < end && url[at] == '?') {
			parseQuery(url, at + 1, end);
		}
	}

	/** Where the path starts: behind {@code scheme://host} if the target has them. */
	private static int behindHost(byte[] url, int from, int end) {
		if (from == end || url[from] == '/') {
			return from;
		}
		int at = from;
		while (at < end && url[at] >= 'A' && url[at] != ':') {
			at++;
		}
		if (at == from || at + 2 >= end || url[at] != ':' || url[at + 1] != '/' || url[at + 2] != '/') {
			return from;
		}
		at += 3;
		while (at < end && url[at] != '/' && url[at] != '?' && url[at] != '#') {
			at++;
		}
		return at;
	}

	private void parseQuery(byte[] url, int from, int end) {
		int at = from;
		while (at < end && url[at] != '#') {
			int nameFrom = at;
			while (at < end && url[at] != '=' && !endsParameter(url[at])) {
				at++;
			}
			int nameEnd = at;
			if (at < end && url[at] == '=') {
				at++;
			}
			int valueStart = at;
			while (at < end && !endsParameter(url[at])) {
				at++;
			}
			keep(url, nameFrom, nameEnd, valueStart, at);
			if (at < end && url[at] != '#') {
				at++;
			}
		}
	}

	private static boolean endsParameter(byte b) {
		return b == '&' || b == ';' || b == '#';
	}

	private void keep(byte[] url, int nameFrom, int nameEnd, int from, int end) {
		for (int i = 0; i < names.length; i++) {
			byte[] name = names[i];
			if (valueEnd[i] == 0 && name.length == nameEnd - nameFrom
					&& Arrays.equals(url, nameFrom, nameEnd, name, 0, name.length)) {
				valueFrom[i] = from;
				valueEnd[i] = end;
			}
		}
	}
}
