package org.brushwork.logs.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Gzip files for tests. */
final class Gzip {

	private Gzip() {
		// not needed
	}

	/** A member that holds a text. */
	static byte[] of(String text) throws IOException {
		return of(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** A member that holds bytes. */
	static byte[] of(byte[] bytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(bytes);
		}
		return packed.toByteArray();
	}

	/** Parts one behind the other, as {@code cat} does it. */
	static byte[] join(byte[]... parts) throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.write(part);
		}
		return all.toByteArray();
	}

	/** Lines that look like those of a log and pack about as well. */
	static String lines(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			int mixed = i * 0x9E3779B1;
			text.append("192.0.2.").append(mixed & 0xFF).append(" - - [17/May/2015:10:05:03 +0000] \"GET /")
					.append(mixed >>> 8).append(" HTTP/1.1\" 200 ").append(i).append('\n');
		}
		return text.toString();
	}
}
