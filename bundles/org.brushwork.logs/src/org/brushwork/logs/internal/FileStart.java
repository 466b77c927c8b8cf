package org.brushwork.logs.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;

/** What the first bytes of a file tell about it. */
public final class FileStart {

	private static final int LENGTH = 8 << 10;
	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	/** The first bytes of files that must be unpacked (RFC 1952 and the formats' own descriptions). */
	private enum Packing {
		GZIP("gzip", 0x1F, 0x8B), BZIP2("bzip2", 'B', 'Z', 'h'), XZ("xz", 0xFD, '7', 'z', 'X', 'Z', 0),
		ZSTD("zstd", 0x28, 0xB5, 0x2F, 0xFD), ZIP("zip", 'P', 'K', 3, 4);

		private final String format;
		private final byte[] magic;

		Packing(String format, int... magic) {
			this.format = format;
			this.magic = new byte[magic.length];
			for (int i = 0; i < magic.length; i++) {
				this.magic[i] = (byte) magic[i];
			}
		}
	}

	private final byte[] bytes;

	private FileStart(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Reads the start of a file by position. */
	public static FileStart of(FileChannel channel) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
		while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) > 0) {
			// until it is full or the file ends
		}
		return new FileStart(Arrays.copyOf(buffer.array(), buffer.position()));
	}

	/** The first bytes themselves. */
	public static FileStart of(byte[] bytes) {
		return new FileStart(bytes);
	}

	/** The name of the format the file is packed in; empty when it is none of the usual ones. */
	public Optional<String> packing() {
		for (Packing packing : Packing.values()) {
			if (startsWith(packing.magic)) {
				return Optional.of(packing.format);
			}
		}
		return Optional.empty();
	}

	/** Where the text starts: behind the byte order mark of UTF-8 if there is one. */
	public int textStart() {
		return startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
	}

	/** Whether a zero byte is among the first ones, as text has none. */
	public boolean isBinary() {
		for (byte b : bytes) {
			if (b == 0) {
				return true;
			}
		}
		return false;
	}

	private boolean startsWith(byte[] magic) {
		return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
	}
}
