package org.brushwork.train.run;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.brushwork.train.network.Task;
import org.brushwork.train.run.RunException.Problem;

/** What is known of a run as JSON. */
final class RunInfoJson {

	private static final int VERSION = 1;
	private static final String FORMAT = "brushwork-run";
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
			.create();
	private static final Set<String> KNOWN = Set.of("format", "version", "name", "engine", "started", "task", "inputs",
			"outputs", "classes", "layers", "data", "network", "encoding");

	private RunInfoJson() {
		// functions only
	}

	/** @throws IllegalArgumentException if the network or the encoding is no JSON */
	static String write(RunInfo info) {
		JsonObject json = new JsonObject();
		json.addProperty("format", FORMAT);
		json.addProperty("version", VERSION);
		json.addProperty("name", info.name());
		json.addProperty("engine", info.engine());
		json.addProperty("started", info.started().toString());
		json.addProperty("task", info.task().name());
		json.add("inputs", strings(info.inputs()));
		json.add("outputs", strings(info.outputs()));
		json.add("classes", strings(info.classes()));
		json.add("layers", strings(info.layers()));
		json.addProperty("data", info.data());
		json.add("network", value("network", info.network()));
		json.add("encoding", value("encoding", info.encoding()));
		new TreeMap<>(info.others()).forEach((name, text) -> json.add(name, value(name, text)));
		return GSON.toJson(json) + "\n";
	}

	private static JsonArray strings(List<String> texts) {
		JsonArray json = new JsonArray();
		texts.forEach(json::add);
		return json;
	}

	private static JsonElement value(String name, String text) {
		try {
			return JsonParser.parseString(text);
		} catch (JsonParseException e) {
			throw new IllegalArgumentException(name + " must be JSON", e);
		}
	}

	static RunInfo read(String text, Path file) throws RunException {
		JsonObject json = object(text, file);
		try {
			Map<String, String> others = new TreeMap<>();
			json.entrySet().stream().filter(member -> !KNOWN.contains(member.getKey()))
					.forEach(member -> others.put(member.getKey(), member.getValue().toString()));
			return new RunInfo(json.get("name").getAsString(), json.get("engine").getAsString(),
					Instant.parse(json.get("started").getAsString()), Task.valueOf(json.get("task").getAsString()),
					strings(json, "inputs"), strings(json, "outputs"), strings(json, "classes"),
					strings(json, "layers"), json.get("network").toString(), json.get("encoding").toString(),
					json.get("data").getAsString(), others);
		} catch (RuntimeException e) {
			throw new RunException(Problem.DAMAGED, file, String.valueOf(e.getMessage()), e);
		}
	}

	private static JsonObject object(String text, Path file) throws RunException {
		int version;
		JsonObject json;
		try {
			json = JsonParser.parseString(text).getAsJsonObject();
			if (!json.get("format").getAsString().equals(FORMAT)) {
				throw new RunException(Problem.FOREIGN, file, "", null);
			}
			version = json.get("version").getAsInt();
		} catch (RuntimeException e) {
			throw new RunException(Problem.FOREIGN, file, "", e);
		}
		if (version > VERSION) {
			throw new RunException(Problem.NEWER, file, String.valueOf(version), null);
		}
		return json;
	}

	private static List<String> strings(JsonObject json, String name) {
		return StreamSupport.stream(json.getAsJsonArray(name).spliterator(), false).map(JsonElement::getAsString)
				.toList();
	}
}
