package org.brushwork.core.record;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Bytes that frames are found in: filled at its limit, read at its position. Not safe for use by several threads. */
final class FrameBuffer {

	private static final int HEAD = 8;
	private static final int SUM = 4;

	private final CRC32C sum = new CRC32C();
	private ByteBuffer bytes;

	FrameBuffer(int capacity) {
		bytes = ByteBuffer.allocate(capacity).flip();
	}

	/** How many bytes are in it that no frame was found in yet. */
	int remaining() {
		return bytes.remaining();
	}

	/** Forgets everything. */
	void clear() {
		bytes.position(0).limit(0);
	}

	/**
	 * How many bytes the frame at the position has in all; 0 if its length is not there yet.
	 *
	 * @param offset of the position, for the exception
	 * @throws CorruptFrameException if no frame has such a length
	 */
	int length(long offset) throws CorruptFrameException {
		if (bytes.remaining() < Integer.BYTES) {
			return 0;
		}
		int payload = bytes.getInt(bytes.position());
		if (payload < 0 || payload > Frame.MOST) {
			throw new CorruptFrameException(offset, "it would have " + payload + " bytes");
		}
		return payload + Frame.OVERHEAD;
	}

	/**
	 * Where a channel is to write to for at least so many bytes to be there; {@link #filled} must follow.
	 *
	 * @param wanted bytes from the position on
	 */
	ByteBuffer room(int wanted) {
		if (wanted > bytes.capacity()) {
			bytes = ByteBuffer.allocate(wanted).put(bytes);
		} else {
			bytes.compact();
		}
		return bytes;
	}

	/** After a channel has written. */
	void filled() {
		bytes.flip();
	}

	/** The type of the frame at the position, which is there. */
	int type() {
		return bytes.getInt(bytes.position() + Integer.BYTES);
	}

	/**
	 * Goes on behind a frame that is there.
	 *
	 * @return its payload, a view of this buffer
	 * @throws CorruptFrameException if its checksum is another
	 */
	ByteBuffer take(int length, long offset) throws CorruptFrameException {
		int start = bytes.position();
		sum.reset();
		sum.update(bytes.array(), start, length - SUM);
		if ((int) sum.getValue() != bytes.getInt(start + length - SUM)) {
			throw new CorruptFrameException(offset, "another checksum");
		}
		bytes.position(start + length);
		return bytes.slice(start + HEAD, length - Frame.OVERHEAD);
	}
}
