package org.brushwork.train.network;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way to a value within a network file, such as {@code architecture.hidden[0].dropout}. */
record JsonPath(List<String> steps) {

	private static final String INDEX = "\\[";

	/** The path of a text; indices are steps of their own. */
	static JsonPath of(String text) {
		List<String> steps = new ArrayList<>();
		for (String name : text.split("\\.")) {
			for (String step : name.split(INDEX)) {
				steps.add(step.endsWith("]") ? step.substring(0, step.length() - 1) : step);
			}
		}
		return new JsonPath(List.copyOf(steps));
	}

	/** The value there; empty if there is none. */
	Optional<JsonElement> find(JsonElement json) {
		JsonElement at = json;
		for (String step : steps) {
			if (at instanceof JsonObject object && object.has(step)) {
				at = object.get(step);
			} else if (at instanceof JsonArray array && index(step) < array.size()) {
				at = array.get(index(step));
			} else {
				return Optional.empty();
			}
		}
		return Optional.of(at);
	}

	/** Sets the value there, makes objects on the way; null removes it. */
	void set(JsonObject json, JsonElement value) {
		JsonElement at = json;
		for (String step : steps.subList(0, steps.size() - 1)) {
			if (at instanceof JsonArray array) {
				at = array.get(index(step));
			} else {
				JsonObject object = at.getAsJsonObject();
				if (!object.has(step)) {
					object.add(step, new JsonObject());
				}
				at = object.get(step);
			}
		}
		set(at, steps.getLast(), value);
	}

	private static void set(JsonElement at, String step, JsonElement value) {
		if (at instanceof JsonArray array) {
			array.set(index(step), value);
		} else if (value == JsonNull.INSTANCE) {
			at.getAsJsonObject().remove(step);
		} else {
			at.getAsJsonObject().add(step, value);
		}
	}

	private static int index(String step) {
		return step.chars().allMatch(Character::isDigit) ? Integer.parseInt(step) : Integer.MAX_VALUE;
	}
}
