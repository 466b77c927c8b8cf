package org.brushwork.train.network;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings a change of a network into the JSON that it was read from: what did not change stays as it was written, or
 * absent, and so do members that mean nothing here.
 */
final class JsonMerge {

	/** Of members that mean something to some kinds. */
	private static final Set<String> NAMES = Stream.concat(
			Stream.of(OptimizerKind.values()).flatMap(kind -> kind.parameters().stream()).map(Parameter::name),
			Stream.of("factor", "every", "warmup", "threshold")).collect(Collectors.toSet());

	private JsonMerge() {
		// functions only
	}

	/**
	 * JSON that is read as the changed network.
	 *
	 * @param original what was read; not changed
	 * @param before   the network that it was read as
	 * @param after    the changed network
	 */
	static JsonObject merge(JsonObject original, JsonObject before, JsonObject after) {
		JsonObject merged = original.deepCopy();
		if (!Objects.equals(before.get("kind"), after.get("kind"))) {
			// Usual values are of the kind, and what meant nothing to the old kind may mean something to the new one.
			NAMES.forEach(merged::remove);
			after.entrySet().forEach(each -> merged.add(each.getKey(), each.getValue().deepCopy()));
			return merged;
		}
		before.keySet().stream().filter(name -> !after.has(name)).forEach(merged::remove);
		for (Map.Entry<String, JsonElement> each : after.entrySet()) {
			JsonElement old = before.has(each.getKey()) ? before.get(each.getKey()) : new JsonObject();
			if (!old.equals(each.getValue()) || !before.has(each.getKey())) {
				JsonElement written = original.has(each.getKey()) ? original.get(each.getKey()) : new JsonObject();
				merged.add(each.getKey(), merge(written, old, each.getValue()));
			}
		}
		return merged;
	}

	private static JsonElement merge(JsonElement original, JsonElement before, JsonElement after) {
		if (after instanceof JsonObject now) {
			return merge(original instanceof JsonObject written ? written : new JsonObject(),
					before instanceof JsonObject old ? old : new JsonObject(), now);
		}
		if (original instanceof JsonArray written && before instanceof JsonArray old && after instanceof JsonArray now
				&& written.size() == old.size()) {
			return merge(written, old, now);
		}
		return after.deepCopy();
	}

	/** Elements that are alike at both ends keep theirs; those in between are taken in order. */
	private static JsonArray merge(JsonArray original, JsonArray before, JsonArray after) {
		int most = Math.min(before.size(), after.size());
		int head = 0;
		while (head < most && before.get(head).equals(after.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < most - head
				&& before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
			tail++;
		}
		JsonArray merged = new JsonArray();
		for (int i = 0; i < after.size(); i++) {
			int from = i < after.size() - tail ? i : i - after.size() + before.size();
			boolean has = from < before.size() && (i >= after.size() - tail || from < before.size() - tail);
			JsonElement element = after.get(i);
			merged.add(!has ? element.deepCopy()
					: element.equals(before.get(from)) ? original.get(from).deepCopy()
							: merge(original.get(from), before.get(from), element));
		}
		return merged;
	}
}
