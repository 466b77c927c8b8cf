package org.brushwork.train.network;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.brushwork.train.network.NetworkException.Allowed;

/** The members of a JSON object, read as what they are to be; null is as good as not there. */
final class JsonMembers {

	private static final int LONGEST = 100;

	private final JsonObject json;
	private final String path;
	private final List<String> unknown;
	private final Set<String> asked = new TreeSet<>();

	/**
	 * Members of an object.
	 *
	 * @param path    of the object, empty for the whole
	 * @param unknown where the paths of members that nobody asked for are noted by {@link #done}
	 */
	JsonMembers(JsonObject json, String path, List<String> unknown) {
		this.json = json;
		this.path = path;
		this.unknown = unknown;
	}

	/** Notes the members that nobody asked for. */
	void done() {
		json.keySet().stream().filter(Predicate.not(asked::contains)).map(this::path).forEach(unknown::add);
	}

	String text(String name, String usual) throws NetworkException {
		Optional<JsonElement> element = find(name);
		return element.isPresent() ? text(element.get(), path(name)) : usual;
	}

	List<String> texts(String name) throws NetworkException {
		List<String> texts = new ArrayList<>();
		int index = 0;
		for (JsonElement each : array(name)) {
			texts.add(text(each, path(name) + "[" + index++ + "]"));
		}
		return texts;
	}

	boolean flag(String name, boolean usual) throws NetworkException {
		Optional<JsonElement> element = find(name);
		if (element.isEmpty()) {
			return usual;
		}
		if (element.get() instanceof JsonPrimitive primitive && primitive.isBoolean()) {
			return primitive.getAsBoolean();
		}
		throw bad(name, Allowed.of(Allowed.Kind.FLAG));
	}

	double number(String name, double usual) throws NetworkException {
		Optional<JsonElement> element = find(name);
		if (element.isEmpty()) {
			return usual;
		}
		if (element.get() instanceof JsonPrimitive primitive && primitive.isNumber()) {
			return primitive.getAsDouble();
		}
		throw bad(name, Allowed.of(Allowed.Kind.NUMBER));
	}

	int whole(String name, int usual) throws NetworkException {
		return (int) whole(name, usual, Integer.MIN_VALUE, Integer.MAX_VALUE);
	}

	long whole(String name, long usual, long least, long most) throws NetworkException {
		Optional<JsonElement> element = find(name);
		if (element.isEmpty()) {
			return usual;
		}
		if (element.get() instanceof JsonPrimitive primitive && primitive.isNumber()) {
			try {
				long value = new BigDecimal(primitive.getAsString()).longValueExact();
				if (value >= least && value <= most) {
					return value;
				}
			} catch (ArithmeticException | NumberFormatException e) {
				throw bad(name, Allowed.whole(least, most));
			}
		}
		throw bad(name, Allowed.whole(least, most));
	}

	<E extends Enum<E>> Optional<E> word(String name, Class<E> type) throws NetworkException {
		Optional<JsonElement> element = find(name);
		if (element.isEmpty()) {
			return Optional.empty();
		}
		Optional<E> found = element.get() instanceof JsonPrimitive primitive && primitive.isString()
				? Spelling.find(type, primitive.getAsString())
				: Optional.empty();
		if (found.isEmpty()) {
			throw bad(name, Allowed.oneOf(Spelling.all(type)));
		}
		return found;
	}

	/** The object of a name; one without members where there is none. */
	JsonMembers object(String name) throws NetworkException {
		Optional<JsonElement> element = find(name);
		return element.isPresent() ? object(element.get(), path(name))
				: new JsonMembers(new JsonObject(), path(name), unknown);
	}

	List<JsonMembers> objects(String name) throws NetworkException {
		List<JsonMembers> objects = new ArrayList<>();
		int index = 0;
		for (JsonElement each : array(name)) {
			objects.add(object(each, path(name) + "[" + index++ + "]"));
		}
		return objects;
	}

	boolean has(String name) {
		return find(name).isPresent();
	}

	NetworkException bad(String name, Allowed allowed) {
		return bad(json.get(name), path(name), allowed);
	}

	private Optional<JsonElement> find(String name) {
		asked.add(name);
		return json.has(name) && !json.get(name).isJsonNull() ? Optional.of(json.get(name)) : Optional.empty();
	}

	private JsonArray array(String name) throws NetworkException {
		Optional<JsonElement> element = find(name);
		if (element.isEmpty()) {
			return new JsonArray();
		}
		if (element.get() instanceof JsonArray array) {
			return array;
		}
		throw bad(name, Allowed.of(Allowed.Kind.LIST));
	}

	private JsonMembers object(JsonElement element, String itsPath) throws NetworkException {
		if (element instanceof JsonObject object) {
			return new JsonMembers(object, itsPath, unknown);
		}
		throw bad(element, itsPath, Allowed.of(Allowed.Kind.OBJECT));
	}

	private static String text(JsonElement element, String itsPath) throws NetworkException {
		if (element instanceof JsonPrimitive primitive && primitive.isString()) {
			return primitive.getAsString();
		}
		throw bad(element, itsPath, Allowed.of(Allowed.Kind.TEXT));
	}

	private static NetworkException bad(JsonElement element, String itsPath, Allowed allowed) {
		String value = element.toString();
		return NetworkException.badValue(itsPath,
				value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "\u2026", allowed);
	}

	private String path(String name) {
		return path.isEmpty() ? name : path + "." + name;
	}
}
