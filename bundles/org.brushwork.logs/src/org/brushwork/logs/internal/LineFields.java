package org.brushwork.logs.internal;

import java.nio.charset.StandardCharsets;

/**
 * What a line says that an event store does not keep whole.
 *
 * @param offset   the zone of its time, seconds east of Greenwich
 * @param target   what was asked for, with its parameters; empty for none
 * @param referrer the page that led to the request; empty for none
 * @param agent    the program that asked; empty for none
 */
public record LineFields(int offset, String target, String referrer, String agent) {

	private static final String NONE = "-";

	/**
	 * Reads the line of an event.
	 *
	 * @throws IllegalArgumentException if it is not one of an event
	 */
	public static LineFields of(String line) {
		// What a line is cut by is ASCII, so that any encoding that keeps all characters does.
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		LineParser parser = new LineParser();
		if (parser.parse(bytes, 0, bytes.length) != null) {
			throw new IllegalArgumentException("the line of an event wanted, got: " + line);
		}
		parser.parseCombined(bytes, bytes.length);
		RequestFields request = new RequestFields();
		request.parse(bytes, parser.requestFrom, parser.requestEnd);
		return new LineFields(parser.offset(), text(bytes, request.targetFrom, request.targetEnd),
				orNone(text(bytes, parser.referrerFrom, parser.referrerEnd)),
				orNone(text(bytes, parser.agentFrom, parser.agentEnd)));
	}

	private static String text(byte[] bytes, int from, int end) {
		return new String(bytes, from, end - from, StandardCharsets.UTF_8);
	}

	private static String orNone(String field) {
		return field.equals(NONE) ? "" : field;
	}
}
