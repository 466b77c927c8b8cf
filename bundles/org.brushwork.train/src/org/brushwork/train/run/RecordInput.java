package org.brushwork.train.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.brushwork.core.record.Varint;

/**
 * Reads what {@link RecordOutput} wrote. Throws a runtime exception of whatever kind if there is less, or something
 * else; no memory is taken for what is not there.
 */
final class RecordInput {

	private final ByteBuffer bytes;

	/** @param bytes read from its position on, the highest byte of numbers first */
	RecordInput(ByteBuffer bytes) {
		this.bytes = bytes;
	}

	long integer() {
		return Varint.read(bytes);
	}

	/** An integer from 0 on. */
	int size() {
		int size = Math.toIntExact(integer());
		if (size < 0) {
			throw new IllegalArgumentException("a size is 0 or more, got: " + size);
		}
		return size;
	}

	/** How many things follow that take at least so many bytes each. */
	int size(int each) {
		int size = size();
		if ((long) size * each > bytes.remaining()) {
			throw new IllegalArgumentException(size + " of " + each + " bytes do not fit in " + bytes.remaining());
		}
		return size;
	}

	long signed() {
		long value = integer();
		return value >>> 1 ^ -(value & 1);
	}

	double number() {
		return bytes.getDouble();
	}

	double[] numbers(int count) {
		double[] values = new double[count];
		bytes.asDoubleBuffer().get(values);
		bytes.position(bytes.position() + count * Double.BYTES);
		return values;
	}

	float[] floats(int count) {
		float[] values = new float[count];
		bytes.asFloatBuffer().get(values);
		bytes.position(bytes.position() + count * Float.BYTES);
		return values;
	}

	String text() {
		byte[] utf = new byte[size(1)];
		bytes.get(utf);
		return new String(utf, StandardCharsets.UTF_8);
	}

	List<String> texts() {
		int count = size(1);
		List<String> texts = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			texts.add(text());
		}
		return texts;
	}
}
