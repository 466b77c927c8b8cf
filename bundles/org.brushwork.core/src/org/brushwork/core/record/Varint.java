package org.brushwork.core.record;

import java.nio.ByteBuffer;

/** Integers that are short if they are small: seven bits a byte, the lowest first, the eighth bit set if more follow. */
public final class Varint {

	/** Bits of the integer in a byte. */
	public static final int BITS = 7;

	/** Set in a byte that others follow. */
	public static final int MORE = 1 << BITS;

	private Varint() {
		// a function only
	}

	/**
	 * Reads one.
	 *
	 * @throws java.nio.BufferUnderflowException if it is cut off
	 */
	public static long read(ByteBuffer bytes) {
		long value = 0;
		int shift = 0;
		byte next;
		do {
			next = bytes.get();
			value |= (long) (next & MORE - 1) << shift;
			shift += BITS;
		} while (next < 0 && shift < Long.SIZE);
		return value;
	}
}
