package org.brushwork.train.events;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Goes through the records of a TFRecord file that may be growing: length (64 bits, the lowest byte first), its masked
 * CRC-32C, data, their masked CRC-32C. Not safe for use by several threads.
 */
final class RecordFile implements Closeable {

	static final int HEAD = 12;

	private static final int SUM = 4;
	private static final int LENGTH = 8;
	private static final int CAPACITY = 1 << 20;
	private static final long MOST = 1L << 30;
	private static final int ROTATION = 15;
	private static final int MASK = 0xa282ead8;

	/** What comes of looking for a record. */
	enum Found {
		RECORD,
		/** It is not there yet. */
		NOT_YET,
		/** Something else is there. */
		DAMAGE,
		/** Something else is at the start of the file. */
		FOREIGN
	}

	private final FileChannel channel;
	private ByteBuffer buffer = ByteBuffer.allocate(CAPACITY).order(ByteOrder.LITTLE_ENDIAN).flip();
	private long position;
	private Optional<ByteBuffer> data = Optional.empty();

	RecordFile(Path file) throws IOException {
		channel = FileChannel.open(file, StandardOpenOption.READ);
	}

	/** Goes to the next record; when there is none it stays and reads anew the next time. */
	Found next() throws IOException {
		Found found = advance();
		if (found != Found.RECORD) {
			buffer.position(0).limit(0);
		}
		return found;
	}

	private Found advance() throws IOException {
		if (!has(HEAD)) {
			return Found.NOT_YET;
		}
		int start = buffer.position();
		long length = buffer.getLong(start);
		if (masked(start, LENGTH) != buffer.getInt(start + LENGTH) || length < 0 || length > MOST) {
			return position == 0 ? Found.FOREIGN : Found.DAMAGE;
		}
		int whole = (int) length + HEAD + SUM;
		if (!has(whole)) {
			return Found.NOT_YET;
		}
		start = buffer.position();
		if (masked(start + HEAD, (int) length) != buffer.getInt(start + HEAD + (int) length)) {
			return Found.DAMAGE;
		}
		data = Optional.of(buffer.slice(start + HEAD, (int) length));
		buffer.position(start + whole);
		position += whole;
		return Found.RECORD;
	}

	/** Whether so many bytes are there, after reading what is needed. */
	private boolean has(int wanted) throws IOException {
		while (buffer.remaining() < wanted) {
			if (wanted > buffer.capacity()) {
				buffer = ByteBuffer.allocate(wanted).order(ByteOrder.LITTLE_ENDIAN).put(buffer);
			} else {
				buffer.compact();
			}
			int read = channel.read(buffer, position + buffer.position());
			buffer.flip();
			if (read <= 0) {
				return false;
			}
		}
		return true;
	}

	private int masked(int from, int length) {
		return masked(buffer.array(), from, length);
	}

	/** The checksum as these files have it. */
	static int masked(byte[] bytes, int from, int length) {
		CRC32C sum = new CRC32C();
		sum.update(bytes, from, length);
		return Integer.rotateRight((int) sum.getValue(), ROTATION) + MASK;
	}

	/** The record, to be read before the next one is asked for. */
	ByteBuffer data() {
		return data.orElseThrow();
	}

	/** Where the next record begins or will begin. */
	long position() {
		return position;
	}

	/** How long the file is now, bytes. */
	long size() throws IOException {
		return channel.size();
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
