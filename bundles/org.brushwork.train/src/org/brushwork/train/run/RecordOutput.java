package org.brushwork.train.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.brushwork.core.record.Varint;

/** Numbers and texts as the bytes of a record. */
final class RecordOutput {

	private static final int START = 256;
	private static final int LONGEST_VARINT = 10;

	private ByteBuffer bytes = ByteBuffer.allocate(START);

	private ByteBuffer room(int length) {
		if (bytes.remaining() < length) {
			bytes = ByteBuffer.allocate(Math.max(bytes.capacity() * 2, Math.addExact(bytes.position(), length)))
					.put(bytes.flip());
		}
		return bytes;
	}

	/** An integer, seven bits a byte, the lowest first; short if it is small and not negative. */
	RecordOutput integer(long value) {
		room(LONGEST_VARINT);
		long rest = value;
		while ((rest & -Varint.MORE) != 0) {
			bytes.put((byte) (rest & Varint.MORE - 1 | Varint.MORE));
			rest >>>= Varint.BITS;
		}
		bytes.put((byte) rest);
		return this;
	}

	/** An integer; short if it is near 0. */
	RecordOutput signed(long value) {
		return integer(value << 1 ^ value >> Long.SIZE - 1);
	}

	RecordOutput number(double value) {
		room(Double.BYTES).putDouble(value);
		return this;
	}

	/** How many there are must be known otherwise. */
	RecordOutput numbers(double[] values) {
		int length = Math.multiplyExact(values.length, Double.BYTES);
		room(length).asDoubleBuffer().put(values);
		bytes.position(bytes.position() + length);
		return this;
	}

	/** How many there are must be known otherwise. */
	RecordOutput numbers(float[] values) {
		int length = Math.multiplyExact(values.length, Float.BYTES);
		room(length).asFloatBuffer().put(values);
		bytes.position(bytes.position() + length);
		return this;
	}

	RecordOutput text(String text) {
		byte[] utf = text.getBytes(StandardCharsets.UTF_8);
		integer(utf.length);
		room(utf.length).put(utf);
		return this;
	}

	RecordOutput texts(List<String> texts) {
		integer(texts.size());
		texts.forEach(this::text);
		return this;
	}

	/** Everything. */
	byte[] toBytes() {
		byte[] all = new byte[bytes.position()];
		bytes.get(0, all);
		return all;
	}
}
