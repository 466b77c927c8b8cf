package org.brushwork.headless;

import java.util.List;

/** A number of bytes as people read it. */
final class ByteText {

	private static final List<Message> UNITS = List.of(Message.BYTES_KIB, Message.BYTES_MIB, Message.BYTES_GIB,
			Message.BYTES_TIB);
	private static final double KIBI = 1_024;

	private ByteText() {
		// functions only
	}

	/** With the greatest binary unit (IEC 80000-13) of which there is one or more. */
	static String of(long bytes) {
		if (bytes < KIBI) {
			return Message.BYTES_B.with(bytes);
		}
		double number = bytes / KIBI;
		int unit = 0;
		while (number >= KIBI && unit < UNITS.size() - 1) {
			number /= KIBI;
			unit++;
		}
		return UNITS.get(unit).with(number);
	}
}
