package org.brushwork.logs;

import java.io.IOException;
import java.io.InputStream;
import org.brushwork.logs.internal.FileStart;
import org.brushwork.logs.internal.LineBytes;
import org.brushwork.logs.internal.LineParser;

/** Tells an access log from other text by its first lines. */
public final class AccessLogDescriber {

	private static final int LOOKED_AT = 16 << 10;

	private AccessLogDescriber() {
		// not needed
	}

	/**
	 * Looks at the first 16 KiB of a stream, which stays open.
	 *
	 * @throws IOException if it cannot be read
	 */
	public static boolean looksLikeAccessLog(InputStream contents) throws IOException {
		return looksLikeAccessLog(contents.readNBytes(LOOKED_AT));
	}

	/**
	 * Whether more than half of the first lines are events of an access log.
	 *
	 * @param start first bytes of a file, any number; a last line without line end counts only when it is the only one
	 */
	public static boolean looksLikeAccessLog(byte[] start) {
		LineParser parser = new LineParser();
		int events = 0;
		int others = 0;
		int from = FileStart.of(start).textStart();
		while (from < start.length) {
			int newline = LineBytes.newline(start, from, start.length);
			boolean whole = newline < start.length || events + others == 0;
			if (whole && !LineBytes.isBlank(start, from, newline)) {
				if (parser.parse(start, from, LineBytes.withoutReturn(start, from, newline)) == null) {
					events++;
				} else {
					others++;
				}
			}
			from = newline + 1;
		}
		return events > others;
	}
}
