package org.brushwork.train.events;

import java.nio.ByteBuffer;
import java.util.OptionalDouble;

/** The numbers of a TensorProto, whichever of its fields they are in; other things are no numbers. */
final class Tensor {

	private static final int FLOAT = 1;
	private static final int DOUBLE = 2;
	private static final int INT = 3;
	private static final int LONG = 9;
	private static final int BRAIN_FLOAT = 14;
	private static final int HALF = 19;

	private int type;
	private final Numbers given = new Numbers();
	private ByteBuffer content = ByteBuffer.allocate(0);

	Tensor(WireReader message) {
		while (message.next()) {
			switch (message.field()) {
			case 1 -> type = (int) message.integer();
			case 4 -> content = message.bytes();
			case 5 -> message.addFloats(given);
			case 6 -> message.addDoubles(given);
			case 7, 10, 13 -> message.addIntegers(given);
			default -> {
				// shape and numbers of other kinds
			}
			}
		}
	}

	/** Its numbers, row by row. */
	double[] numbers() {
		Numbers numbers = new Numbers();
		if (content.hasRemaining()) {
			while (content.hasRemaining() && addContent(numbers)) {
				// all of them
			}
		} else {
			for (int i = 0; i < given.size(); i++) {
				numbers.add(fromBits(given.get(i)));
			}
		}
		return numbers.toArray();
	}

	private boolean addContent(Numbers numbers) {
		switch (type) {
		case FLOAT -> numbers.add(content.getFloat());
		case DOUBLE -> numbers.add(content.getDouble());
		case INT -> numbers.add(content.getInt());
		case LONG -> numbers.add(content.getLong());
		case HALF, BRAIN_FLOAT -> numbers.add(fromBits(content.getShort()));
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Numbers of 16 bits are written as integers. */
	private double fromBits(double value) {
		return switch (type) {
		case HALF -> Float.float16ToFloat((short) (int) value);
		case BRAIN_FLOAT -> Float.intBitsToFloat((int) value << Short.SIZE);
		default -> value;
		};
	}

	/** The one number that it is. */
	OptionalDouble scalar() {
		double[] numbers = numbers();
		return numbers.length == 1 ? OptionalDouble.of(numbers[0]) : OptionalDouble.empty();
	}
}
