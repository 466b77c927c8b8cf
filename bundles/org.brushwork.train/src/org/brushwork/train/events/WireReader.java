package org.brushwork.train.events;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.brushwork.core.record.Varint;

/**
 * Goes through the fields of a message in the wire format of Protocol Buffers. Throws a runtime exception of whatever
 * kind if the bytes are none. Not safe for use by several threads.
 */
final class WireReader {

	private static final int VARINT = 0;
	private static final int EIGHT_BYTES = 1;
	private static final int LENGTH = 2;
	private static final int FOUR_BYTES = 5;
	private static final int TYPE_BITS = 3;

	private final ByteBuffer bytes;
	private int field;
	private int type;
	private long number;
	private ByteBuffer part = ByteBuffer.allocate(0);

	/** @param bytes the message, read from its position to its limit */
	WireReader(ByteBuffer bytes) {
		this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Goes to the next field; false at the end. */
	boolean next() {
		if (!bytes.hasRemaining()) {
			return false;
		}
		long key = Varint.read(bytes);
		field = (int) (key >>> TYPE_BITS);
		type = (int) key & (1 << TYPE_BITS) - 1;
		switch (type) {
		case VARINT -> number = Varint.read(bytes);
		case EIGHT_BYTES -> number = bytes.getLong();
		case FOUR_BYTES -> number = bytes.getInt();
		case LENGTH -> part = slice(Varint.read(bytes));
		default -> throw new IllegalArgumentException("no such wire type: " + type);
		}
		return true;
	}

	private ByteBuffer slice(long length) {
		if (length < 0 || length > bytes.remaining()) {
			throw new IllegalArgumentException("a field of " + length + " bytes in " + bytes.remaining());
		}
		ByteBuffer slice = bytes.slice(bytes.position(), (int) length).order(ByteOrder.LITTLE_ENDIAN);
		bytes.position(bytes.position() + (int) length);
		return slice;
	}

	/** The number of the field. */
	int field() {
		return field;
	}

	/** Its value as an integer. */
	long integer() {
		return number;
	}

	/** Its value as a double or a float, whichever it has the bytes of. */
	double real() {
		return type == FOUR_BYTES ? Float.intBitsToFloat((int) number) : Double.longBitsToDouble(number);
	}

	/** Its bytes: a message, or packed numbers; the lowest byte first. */
	ByteBuffer bytes() {
		if (type != LENGTH) {
			throw new IllegalArgumentException("field " + field + " has no bytes");
		}
		return part;
	}

	/** Its bytes as a message. */
	WireReader message() {
		return new WireReader(bytes());
	}

	/** Its bytes as a text. */
	String text() {
		return StandardCharsets.UTF_8.decode(bytes()).toString();
	}

	/** Adds the doubles of a repeated field, packed or one by one. */
	void addDoubles(Numbers to) {
		if (type == LENGTH) {
			while (part.hasRemaining()) {
				to.add(part.getDouble());
			}
		} else {
			to.add(real());
		}
	}

	/** Adds the floats of a repeated field, packed or one by one. */
	void addFloats(Numbers to) {
		if (type == LENGTH) {
			while (part.hasRemaining()) {
				to.add(part.getFloat());
			}
		} else {
			to.add(real());
		}
	}

	/** Adds the integers of a repeated field, packed or one by one. */
	void addIntegers(Numbers to) {
		if (type == LENGTH) {
			WireReader packed = new WireReader(part);
			while (part.hasRemaining()) {
				to.add(Varint.read(packed.bytes));
			}
		} else {
			to.add(number);
		}
	}
}
