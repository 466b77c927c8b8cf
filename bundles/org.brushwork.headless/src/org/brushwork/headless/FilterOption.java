package org.brushwork.headless;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.ValuePredicate;

/**
 * Understands {@code --filter}, the form of filters that takes every value as it is: for each dimension's key an array of
 * values, an object with {@code from} and {@code to}, or one with {@code matching}.
 */
final class FilterOption {

	private static final String FROM = "from";
	private static final String TO = "to";
	private static final String MATCHING = "matching";

	private FilterOption() {
		// not needed
	}

	/**
	 * The predicates of a text; none without one.
	 *
	 * @param known the dimensions of the log
	 */
	static SortedMap<Dimension, ValuePredicate> parse(Optional<String> text, List<Dimension> known)
			throws CommandException {
		SortedMap<Dimension, ValuePredicate> predicates = new TreeMap<>();
		if (text.isPresent()) {
			for (Map.Entry<String, JsonElement> entry : object(text.get()).entrySet()) {
				Dimension dimension = FilterOptions.dimension(Message.FILTER_DIMENSION, entry.getKey(), known);
				predicates.put(dimension, predicate(dimension, entry.getValue()));
			}
		}
		return predicates;
	}

	private static JsonObject object(String text) throws CommandException {
		try {
			if (JsonParser.parseString(text) instanceof JsonObject object) {
				return object;
			}
		} catch (JsonParseException e) {
			// Said below.
		}
		throw new CommandException(Message.FILTER_BAD, text);
	}

	private static ValuePredicate predicate(Dimension dimension, JsonElement element) throws CommandException {
		if (element instanceof JsonArray array && !array.isEmpty()) {
			Set<String> values = new TreeSet<>();
			for (JsonElement value : array) {
				values.add(text(dimension, value));
			}
			return new ValuePredicate.OneOf(values);
		}
		if (element instanceof JsonObject object && object.keySet().equals(Set.of(FROM, TO))) {
			return new ValuePredicate.Between(text(dimension, object.get(FROM)), text(dimension, object.get(TO)));
		}
		if (element instanceof JsonObject object && object.keySet().equals(Set.of(MATCHING))) {
			return matching(dimension, text(dimension, object.get(MATCHING)));
		}
		throw new CommandException(Message.FILTER_PREDICATE, dimension.key());
	}

	private static ValuePredicate matching(Dimension dimension, String regex) throws CommandException {
		try {
			return new ValuePredicate.Matching(regex);
		} catch (PatternSyntaxException e) {
			throw new CommandException(Message.FILTER_PATTERN, dimension.key(), e.getDescription(),
					Math.max(e.getIndex(), 0) + 1);
		}
	}

	private static String text(Dimension dimension, JsonElement value) throws CommandException {
		if (value instanceof JsonPrimitive primitive && primitive.isString()) {
			return primitive.getAsString();
		}
		throw new CommandException(Message.FILTER_PREDICATE, dimension.key());
	}
}
