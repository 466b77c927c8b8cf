package org.brushwork.core.record;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * A record as bytes: length of the payload, type, payload, CRC-32C of all that; the numbers are of 32 bits, the highest
 * byte first. The payload's array is not copied and not to be changed.
 *
 * @param type    what the payload is; who writes and reads it agree about that
 * @param payload at most {@link #MOST} bytes
 */
public record Frame(int type, byte[] payload) {

	/** The longest payload, bytes. */
	public static final int MOST = 1 << 28;

	/** Bytes that a frame has beside its payload. */
	public static final int OVERHEAD = 12;

	/** @throws IllegalArgumentException if the payload is too long */
	public Frame {
		if (payload.length > MOST) {
			throw new IllegalArgumentException("a payload has at most " + MOST + " bytes, got: " + payload.length);
		}
	}

	/** All of its bytes, ready to be read from the buffer. */
	public ByteBuffer encode() {
		ByteBuffer buffer = ByteBuffer.allocate(payload.length + OVERHEAD);
		buffer.putInt(payload.length).putInt(type).put(payload);
		CRC32C sum = new CRC32C();
		sum.update(buffer.array(), 0, buffer.position());
		return buffer.putInt((int) sum.getValue()).flip();
	}
}
