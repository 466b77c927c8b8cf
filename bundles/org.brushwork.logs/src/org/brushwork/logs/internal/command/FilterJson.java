package org.brushwork.logs.internal.command;

import java.util.Collection;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.ValuePredicate;

/**
 * Predicates as the JSON of {@code --filter}: for each dimension's key an array of values, an object with {@code from} and
 * {@code to}, or one with {@code matching}. Every text can be said so; nothing in it is stripped or understood.
 */
public final class FilterJson {

	private FilterJson() {
		// functions only
	}

	/** One object, on one line. */
	public static String of(SortedMap<Dimension, ValuePredicate> predicates) {
		return predicates.entrySet().stream()
				.map(entry -> text(entry.getKey().key()) + ":" + of(entry.getValue()))
				.collect(Collectors.joining(",", "{", "}"));
	}

	private static String of(ValuePredicate predicate) {
		return switch (predicate) {
		case ValuePredicate.OneOf some -> texts(some.values());
		case ValuePredicate.Between range ->
			"{\"from\":" + text(range.from()) + ",\"to\":" + text(range.to()) + "}";
		case ValuePredicate.Matching pattern -> "{\"matching\":" + text(pattern.regex()) + "}";
		};
	}

	private static String texts(Collection<String> values) {
		return values.stream().map(FilterJson::text).collect(Collectors.joining(",", "[", "]"));
	}

	private static String text(String value) {
		StringBuilder text = new StringBuilder("\"");
		value.codePoints().forEach(point -> {
			if (point == '"' || point == '\\') {
				text.append('\\').append((char) point);
			} else if (isUnprintable(point)) {
				text.append("\\u").append("%04x".formatted(point));
			} else {
				text.appendCodePoint(point);
			}
		});
		return text.append('"').toString();
	}

	/** Whether a character cannot be a part of a word, or nobody would see it: controls, and half a surrogate pair. */
	static boolean isUnprintable(int point) {
		return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
	}
}
