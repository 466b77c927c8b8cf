package org.brushwork.logs.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException;

/**
 * Unpacks a gzip file (RFC 1952) with all of its members, as {@code cat a.gz b.gz} makes them; zero bytes behind the
 * last one are padding.
 * <p>
 * Checks what gzip checks: each member's text and length, and its header where that has a checksum. Buffers lie outside
 * the heap, so that zlib, the checksum and the system work in them and nothing is copied. An object unpacks one file.
 */
final class GzipUnpacker {

	/** Where the text goes. */
	@FunctionalInterface
	interface Output {

		/** Takes all that remains in the buffer; {@code read} bytes of the packed file gave the text up to its end. */
		void write(ByteBuffer text, long read) throws IOException, LogException;
	}

	/** Unpacking so much takes a few milliseconds. */
	private static final int TEXT = 1 << 20;
	private static final int PACKED = 1 << 18;

	private static final int MAGIC_1 = 0x1F;
	private static final int MAGIC_2 = 0x8B;
	private static final int DEFLATED = 8;
	private static final int HEADER_CHECKSUM = 1 << 1;
	private static final int EXTRA_FIELD = 1 << 2;
	private static final int NAME = 1 << 3;
	private static final int COMMENT = 1 << 4;
	private static final int RESERVED = 7 << 5;
	/** Time, extra flags and operating system. */
	private static final int TIME_TO_SYSTEM = 6;
	private static final int BYTE = 0xFF;

	private final FileChannel channel;
	private final long size;
	private final Progress progress;
	private final Output output;

	private final ByteBuffer packed = ByteBuffer.allocateDirect(PACKED).limit(0);
	private final ByteBuffer text = ByteBuffer.allocateDirect(TEXT);
	private final CRC32 checksum = new CRC32();
	/** Place in the file behind the bytes in {@code packed}. */
	private long position;

	/**
	 * @param channel  the file; read by position
	 * @param size     its bytes
	 * @param progress hears of packed bytes, and is asked after each quarter of a mebibyte of them or mebibyte of text
	 */
	GzipUnpacker(FileChannel channel, long size, Progress progress, Output output) {
		this.channel = channel;
		this.size = size;
		this.progress = progress;
		this.output = output;
	}

	/**
	 * Unpacks the whole file.
	 *
	 * @throws DamagedException   if the file ends too early, is corrupt, or other bytes follow the last member
	 * @throws IOException        if the file cannot be read, or by the output
	 * @throws LogException       by the output
	 * @throws CancelledException if {@code progress} is cancelled
	 */
	void unpack() throws IOException, LogException, CancelledException {
		Inflater inflater = new Inflater(true);
		try {
			do {
				readHeader();
				checksum.reset();
				inflater.reset();
				readText(inflater);
				readTrailer(inflater.getBytesWritten());
			} while (anotherMember());
			flush();
		} finally {
			inflater.end();
		}
	}

	private void readHeader() throws IOException, CancelledException {
		checksum.reset();
		if (next() != MAGIC_1 || next() != MAGIC_2) {
			throw new DamagedException("other bytes behind the packed text");
		}
		if (next() != DEFLATED) {
			throw new DamagedException("unknown method of packing");
		}
		int flags = next();
		if ((flags & RESERVED) != 0) {
			throw new DamagedException("unknown flags");
		}
		skip(TIME_TO_SYSTEM);
		if ((flags & EXTRA_FIELD) != 0) {
			skip(nextShort());
		}
		if ((flags & NAME) != 0) {
			skipText();
		}
		if ((flags & COMMENT) != 0) {
			skipText();
		}
		if ((flags & HEADER_CHECKSUM) != 0) {
			int expected = (short) checksum.getValue();
			if ((short) nextShort() != expected) {
				throw new DamagedException("bad checksum of its header");
			}
		}
	}

	private void readText(Inflater inflater) throws IOException, LogException, CancelledException {
		try {
			inflater.setInput(packed);
			while (!inflater.finished()) {
				if (!packed.hasRemaining() && inflater.needsInput()) {
					fill();
					inflater.setInput(packed);
				}
				int start = text.position();
				int length = inflater.inflate(text);
				checksum.update(text.slice(start, length));
				if (inflater.needsDictionary()) {
					throw new DamagedException("needs a dictionary");
				}
				if (!text.hasRemaining()) {
					flush();
				}
			}
		} catch (DataFormatException e) {
			throw new DamagedException(String.valueOf(e.getMessage()));
		}
	}

	private void readTrailer(long length) throws IOException, CancelledException {
		int expected = (int) checksum.getValue();
		if (nextInt() != expected) {
			throw new DamagedException("bad checksum");
		}
		// Modulo 2^32, as the format has it.
		if (nextInt() != (int) length) {
			throw new DamagedException("bad length");
		}
	}

	/** Whether anything but zeros follows; where nothing but zeros does, they are read. */
	private boolean anotherMember() throws IOException, CancelledException {
		boolean padded = false;
		while (packed.hasRemaining() || position < size) {
			if (!packed.hasRemaining()) {
				fill();
			}
			if (packed.get(packed.position()) != 0) {
				if (padded) {
					throw new DamagedException("other bytes behind the packed text");
				}
				return true;
			}
			packed.get();
			padded = true;
		}
		return false;
	}

	private int nextInt() throws IOException, CancelledException {
		return nextShort() | nextShort() << 2 * Byte.SIZE;
	}

	private int nextShort() throws IOException, CancelledException {
		return next() | next() << Byte.SIZE;
	}

	private int next() throws IOException, CancelledException {
		if (!packed.hasRemaining()) {
			fill();
		}
		int next = packed.get() & BYTE;
		checksum.update(next);
		return next;
	}

	private void skip(int bytes) throws IOException, CancelledException {
		for (int i = 0; i < bytes; i++) {
			next();
		}
	}

	/** Skips text and the zero byte behind it. */
	private void skipText() throws IOException, CancelledException {
		while (next() != 0) {
			// until it ends
		}
	}

	private void fill() throws IOException, CancelledException {
		progress.report(position, size);
		progress.checkCancelled();
		packed.clear().limit((int) Math.min(PACKED, size - position));
		int read = packed.hasRemaining() ? channel.read(packed, position) : -1;
		packed.flip();
		if (read < 0) {
			throw new DamagedException("ends too early");
		}
		position += read;
	}

	private void flush() throws IOException, LogException, CancelledException {
		progress.report(position - packed.remaining(), size);
		progress.checkCancelled();
		output.write(text.flip(), position - packed.remaining());
		text.clear();
	}
}
