package org.brushwork.train.network;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.brushwork.train.network.Parameter.Kind;

/** Networks as JSON objects: every member is there, except those that are left open. */
final class NetworkJson {

	static final String KIND = "brushwork";
	static final String NETWORK = "network";
	static final String VERSION = "version";

	private NetworkJson() {
		// functions only
	}

	/** A network; numbers that JSON cannot have stay what they are, and can be read but not written as text. */
	static JsonObject of(Network network) {
		JsonObject json = new JsonObject();
		json.addProperty(KIND, NETWORK);
		json.addProperty(VERSION, NetworkFile.VERSION);
		json.add("data", of(network.data()));
		json.add("architecture", of(network.architecture()));
		json.add("training", of(network.training()));
		return json;
	}

	private static JsonObject of(DataSource data) {
		JsonObject json = new JsonObject();
		json.addProperty("file", data.file());
		data.separator().ifPresent(given -> json.addProperty("separator", given == '\t' ? "tab" : given.toString()));
		json.add("header", word(data.header()));
		json.add("inputs", texts(data.inputs()));
		json.add("outputs", texts(data.outputs()));
		data.task().ifPresent(task -> json.add("task", word(task)));
		json.add("missing", word(data.missing()));
		json.addProperty("standardize_inputs", data.standardizeInputs());
		json.addProperty("standardize_outputs", data.standardizeOutputs());
		JsonObject split = new JsonObject();
		split.add("validation", number(data.split().validation()));
		split.add("test", number(data.split().test()));
		split.addProperty("seed", data.split().seed());
		json.add("split", split);
		return json;
	}

	private static JsonObject of(Architecture architecture) {
		JsonObject json = new JsonObject();
		JsonArray hidden = new JsonArray();
		architecture.hidden().stream().map(NetworkJson::of).forEach(hidden::add);
		json.add("hidden", hidden);
		architecture.output().ifPresent(activation -> json.add("output", word(activation)));
		json.add("initialization", word(architecture.initialization()));
		return json;
	}

	private static JsonObject of(HiddenLayer layer) {
		JsonObject json = new JsonObject();
		json.addProperty("nodes", layer.nodes());
		json.add("activation", word(layer.activation()));
		json.addProperty("batch_norm", layer.batchNorm());
		json.add("dropout", number(layer.dropout()));
		return json;
	}

	private static JsonObject of(TrainingParameters training) {
		JsonObject json = new JsonObject();
		json.addProperty("epochs", training.epochs());
		json.addProperty("batch_size", training.batchSize());
		training.loss().ifPresent(loss -> json.add("loss", word(loss)));
		json.add("optimizer", of(training.optimizer()));
		json.add("schedule", of(training.schedule()));
		training.earlyStopping().ifPresent(stopping -> json.add("early_stopping", of(stopping)));
		json.add("clipping", of(training.clipping()));
		json.add("l1", number(training.l1()));
		json.add("l2", number(training.l2()));
		json.addProperty("seed", training.seed());
		return json;
	}

	private static JsonObject of(Optimizer optimizer) {
		JsonObject json = new JsonObject();
		json.add("kind", word(optimizer.kind()));
		for (Parameter each : optimizer.kind().parameters()) {
			if (optimizer.values().containsKey(each.name())) {
				json.add(each.name(), value(each, optimizer.value(each.name())));
			}
		}
		return json;
	}

	private static JsonPrimitive value(Parameter parameter, double value) {
		return parameter.kind() == Kind.FLAG ? new JsonPrimitive(value != 0) : number(value);
	}

	/** What does not matter to the kind of schedule is not said, unless it is unusual. */
	private static JsonObject of(Schedule schedule) {
		JsonObject json = new JsonObject();
		json.add("kind", word(schedule.kind()));
		List<String> matters = schedule.kind().parameters().stream().map(Parameter::name).toList();
		Schedule usual = Schedule.of(schedule.kind());
		for (String name : List.of("factor", "every", "warmup")) {
			if (matters.contains(name) || schedule.value(name) != usual.value(name)) {
				json.add(name, number(schedule.value(name)));
			}
		}
		return json;
	}

	private static JsonObject of(EarlyStopping stopping) {
		JsonObject json = new JsonObject();
		json.addProperty("patience", stopping.patience());
		json.add("least", number(stopping.least()));
		json.addProperty("restores_best", stopping.restoresBest());
		return json;
	}

	private static JsonObject of(Clipping clipping) {
		JsonObject json = new JsonObject();
		json.add("kind", word(clipping.kind()));
		if (clipping.kind() != Clipping.Kind.NONE || clipping.threshold() != Clipping.NONE.threshold()) {
			json.add("threshold", number(clipping.threshold()));
		}
		return json;
	}

	private static JsonPrimitive number(double value) {
		return new JsonPrimitive(Double.isFinite(value) ? NumberSpelling.decimal(value) : (Number) value);
	}

	private static JsonPrimitive word(Enum<?> constant) {
		return new JsonPrimitive(Spelling.of(constant));
	}

	private static JsonArray texts(List<String> texts) {
		JsonArray array = new JsonArray();
		texts.forEach(array::add);
		return array;
	}
}
