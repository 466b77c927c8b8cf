package org.brushwork.train.events;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes event files byte by byte, as the formats' descriptions have them, with nothing of what reads them. */
final class EventBytes {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	static EventBytes message() {
		return new EventBytes();
	}

	/** Bytes that are no message, perhaps. */
	static EventBytes raw(byte[] bytes) {
		EventBytes message = new EventBytes();
		message.out.writeBytes(bytes);
		return message;
	}

	private EventBytes varint(long value) {
		long rest = value;
		while (rest >= 128 || rest < 0) {
			out.write((int) (rest & 127) + 128);
			rest >>>= 7;
		}
		out.write((int) rest);
		return this;
	}

	EventBytes integer(int field, long value) {
		return varint(field * 8L).varint(value);
	}

	EventBytes real(int field, double value) {
		varint(field * 8L + 1);
		out.writeBytes(little(8).putDouble(value).array());
		return this;
	}

	EventBytes single(int field, float value) {
		varint(field * 8L + 5);
		out.writeBytes(little(4).putFloat(value).array());
		return this;
	}

	EventBytes bytes(int field, byte[] bytes) {
		varint(field * 8L + 2).varint(bytes.length);
		out.writeBytes(bytes);
		return this;
	}

	EventBytes text(int field, String text) {
		return bytes(field, text.getBytes(StandardCharsets.UTF_8));
	}

	EventBytes message(int field, EventBytes message) {
		return bytes(field, message.toBytes());
	}

	EventBytes reals(int field, double... values) {
		return bytes(field, doubles(values));
	}

	static byte[] doubles(double... values) {
		ByteBuffer buffer = little(values.length * 8);
		for (double value : values) {
			buffer.putDouble(value);
		}
		return buffer.array();
	}

	static ByteBuffer little(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}

	byte[] toBytes() {
		return out.toByteArray();
	}

	/** An event as a record of a file. */
	byte[] record() {
		byte[] data = toBytes();
		ByteBuffer record = little(data.length + 16);
		record.putLong(data.length).putInt(mask(record.array(), 0, 8)).put(data);
		return record.putInt(mask(record.array(), 12, data.length)).array();
	}

	/** The checksum bit by bit. */
	private static int mask(byte[] bytes, int from, int length) {
		int sum = -1;
		for (int i = from; i < from + length; i++) {
			sum ^= bytes[i] & 255;
			for (int bit = 0; bit < 8; bit++) {
				sum = sum >>> 1 ^ ((sum & 1) != 0 ? 0x82f63b78 : 0);
			}
		}
		sum = ~sum;
		return (sum >>> 15 | sum << 17) + 0xa282ead8;
	}

	static EventBytes event(double seconds, long step) {
		return message().real(1, seconds).integer(2, step);
	}

	/** The first event of files of today. */
	static byte[] version() {
		return message().real(1, 100).text(3, "brain.Event:2").record();
	}

	/** A scalar as PyTorch and TensorFlow 1 write it. */
	static byte[] simple(String tag, long step, float value) {
		return event(100 + step, step)
				.message(5, message().message(1, message().text(1, tag).single(2, value))).record();
	}

	/** Metadata of a value that a plugin shows. */
	static EventBytes plugin(String name) {
		return message().message(1, message().text(1, name).bytes(2, new byte[0]));
	}

	/** A tensor as TensorFlow 2 writes it. */
	static byte[] tensor(String tag, long step, String plugin, EventBytes tensor) {
		EventBytes value = message().text(1, tag).message(8, tensor);
		if (!plugin.isEmpty()) {
			value.message(9, plugin(plugin));
		}
		return event(100 + step, step).message(5, message().message(1, value)).record();
	}
}
