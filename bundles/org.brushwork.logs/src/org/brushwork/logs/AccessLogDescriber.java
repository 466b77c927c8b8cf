package org.brushwork.logs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
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
	 * Looks at the text that the first 16 KiB of a gzip stream unpack to, 16 KiB of it at most. The stream stays open.
	 *
	 * @return false if it is not packed by gzip
	 * @throws IOException if it cannot be read
	 */
	public static boolean looksLikePackedAccessLog(InputStream contents) throws IOException {
		return looksLikeAccessLog(unpacked(contents.readNBytes(LOOKED_AT)));
	}

	/** The text at the start of a gzip file, as far as it can be unpacked: the bytes end in the middle of it. */
	private static byte[] unpacked(byte[] start) {
		byte[] text = new byte[LOOKED_AT];
		int length = 0;
		try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(start))) {
			for (int read; length < LOOKED_AT && (read = unpacking.read(text, length, LOOKED_AT - length)) > 0;) {
				length += read;
			}
		} catch (IOException e) {
			// It is cut off here, or damaged, or no gzip at all; what came before counts.
		}
		return Arrays.copyOf(text, length);
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
