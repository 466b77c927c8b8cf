package org.brushwork.train.network;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.brushwork.core.table.CsvOptions.Header;
import org.brushwork.train.network.DataSource.Missing;
import org.brushwork.train.network.NetworkException.Allowed;
import org.brushwork.train.network.Parameter.Kind;

/** Makes networks of JSON; members that are not there have usual values. */
final class NetworkReader {

	private final List<String> unknown = new ArrayList<>();

	/** Paths of members that mean nothing, of what was read last. */
	List<String> unknown() {
		return List.copyOf(unknown);
	}

	/**
	 * A network.
	 *
	 * @throws NetworkException if a value cannot be what it is to be
	 */
	Network read(JsonObject json) throws NetworkException {
		unknown.clear();
		JsonMembers members = new JsonMembers(json, "", unknown);
		members.has(NetworkJson.KIND);
		members.has(NetworkJson.VERSION);
		Network network = new Network(data(members.object("data")), architecture(members.object("architecture")),
				training(members.object("training")));
		members.done();
		return network;
	}

	private static DataSource data(JsonMembers members) throws NetworkException {
		DataSource usual = DataSource.of("", List.of());
		DataSource data = new DataSource(members.text("file", ""), separator(members),
				members.word("header", Header.class).orElse(usual.header()), members.texts("inputs"),
				members.texts("outputs"), members.word("task", Task.class),
				members.word("missing", Missing.class).orElse(usual.missing()),
				members.flag("standardize_inputs", usual.standardizeInputs()),
				members.flag("standardize_outputs", usual.standardizeOutputs()), split(members.object("split")));
		members.done();
		return data;
	}

	private static Optional<Character> separator(JsonMembers members) throws NetworkException {
		String text = members.text("separator", "");
		if (text.equals("tab")) {
			return Optional.of('\t');
		}
		if (text.length() > 1) {
			throw members.bad("separator", Allowed.of(Allowed.Kind.CHARACTER));
		}
		return text.isEmpty() ? Optional.empty() : Optional.of(text.charAt(0));
	}

	private static Split split(JsonMembers members) throws NetworkException {
		Split usual = Split.USUAL;
		Split split = new Split(members.number("validation", usual.validation()), members.number("test", usual.test()),
				seed(members, usual.seed()));
		members.done();
		return split;
	}

	private static long seed(JsonMembers members, long usual) throws NetworkException {
		return members.whole("seed", usual, Long.MIN_VALUE, Long.MAX_VALUE);
	}

	private static Architecture architecture(JsonMembers members) throws NetworkException {
		List<HiddenLayer> hidden = new ArrayList<>(members.has("hidden") ? List.of() : Architecture.USUAL.hidden());
		for (JsonMembers each : members.objects("hidden")) {
			hidden.add(layer(each));
		}
		Architecture architecture = new Architecture(hidden, members.word("output", Activation.class), members
				.word("initialization", Initialization.class).orElse(Architecture.USUAL.initialization()));
		members.done();
		return architecture;
	}

	private static HiddenLayer layer(JsonMembers members) throws NetworkException {
		HiddenLayer usual = HiddenLayer.USUAL;
		HiddenLayer layer = new HiddenLayer(members.whole("nodes", usual.nodes()),
				members.word("activation", Activation.class).orElse(usual.activation()),
				members.flag("batch_norm", usual.batchNorm()), members.number("dropout", usual.dropout()));
		members.done();
		return layer;
	}

	private static TrainingParameters training(JsonMembers members) throws NetworkException {
		TrainingParameters usual = TrainingParameters.USUAL;
		TrainingParameters training = new TrainingParameters(members.whole("epochs", usual.epochs()),
				members.whole("batch_size", usual.batchSize()), members.word("loss", Loss.class),
				optimizer(members.object("optimizer")), schedule(members.object("schedule")), earlyStopping(members),
				clipping(members.object("clipping")), members.number("l1", usual.l1()),
				members.number("l2", usual.l2()), seed(members, usual.seed()));
		members.done();
		return training;
	}

	private static Optimizer optimizer(JsonMembers members) throws NetworkException {
		OptimizerKind kind = members.word("kind", OptimizerKind.class)
				.orElse(TrainingParameters.USUAL.optimizer().kind());
		Map<String, Double> values = new TreeMap<>();
		for (Parameter each : kind.parameters()) {
			if (members.has(each.name())) {
				values.put(each.name(), value(members, each));
			}
		}
		members.done();
		return new Optimizer(kind, values);
	}

	private static double value(JsonMembers members, Parameter parameter) throws NetworkException {
		if (parameter.kind() == Kind.FLAG) {
			return members.flag(parameter.name(), false) ? 1 : 0;
		}
		return members.number(parameter.name(), parameter.usual());
	}

	private static Schedule schedule(JsonMembers members) throws NetworkException {
		Schedule.Kind kind = members.word("kind", Schedule.Kind.class).orElse(Schedule.CONSTANT.kind());
		Schedule usual = Schedule.of(kind);
		Schedule schedule = new Schedule(kind, members.number("factor", usual.factor()),
				members.whole("every", usual.every()), members.whole("warmup", usual.warmup()));
		members.done();
		return schedule;
	}

	private static Optional<EarlyStopping> earlyStopping(JsonMembers members) throws NetworkException {
		if (!members.has("early_stopping")) {
			return Optional.empty();
		}
		JsonMembers its = members.object("early_stopping");
		EarlyStopping usual = EarlyStopping.USUAL;
		EarlyStopping stopping = new EarlyStopping(its.whole("patience", usual.patience()),
				its.number("least", usual.least()), its.flag("restores_best", usual.restoresBest()));
		its.done();
		return Optional.of(stopping);
	}

	private static Clipping clipping(JsonMembers members) throws NetworkException {
		Clipping clipping = new Clipping(
				members.word("kind", Clipping.Kind.class).orElse(Clipping.NONE.kind()),
				members.number("threshold", Clipping.NONE.threshold()));
		members.done();
		return clipping;
	}
}
