package org.brushwork.train.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.brushwork.train.data.Encoding;
import org.brushwork.train.data.Encoding.Categories;
import org.brushwork.train.data.Encoding.Labels;
import org.brushwork.train.data.Encoding.Numbers;
import org.brushwork.train.data.Encoding.Target;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.data.TrainingData.Scaling;
import org.brushwork.train.export.Exported.Difference;
import org.brushwork.train.network.DataSource.Missing;
import org.brushwork.train.network.EarlyStopping;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Task;
import org.brushwork.train.network.TrainingParameters;

/** Writes Python programs for Keras 3, with the same columns, standardisation, split, layers and parameters. */
public final class KerasExport {

	private final Network network;
	private final TrainingData data;
	private final Encoding encoding;
	private final String file;

	private KerasExport(ExportRequest request) {
		network = request.network();
		data = request.data().data();
		encoding = request.data().encoding();
		file = request.file();
	}

	/** A program, which says that it was not run. */
	public static Exported of(ExportRequest request) {
		return new KerasExport(request).export();
	}

	private Exported export() {
		ScheduleSource schedule = new ScheduleSource(network.training(), false);
		KerasModel model = new KerasModel(network, data.task(), data.width());
		Template program = new Template(KerasProgram.TEXT).with("layers", model.layers())
				.with("optimizer", model.optimizer()).with("loss", model.loss())
				.with("metric", data.task() == Task.REGRESSION ? "\"mae\"" : "\"accuracy\"")
				.with("hardSigmoid", model.hasHardSigmoid() ? KerasProgram.HARD_SIGMOID : "")
				.with("schedule", schedule.changes()
						? new Template(KerasProgram.SCHEDULE).with("statements", schedule.statements()).fill()
						: "");
		data(program);
		training(program, schedule.changes());
		return new Exported(program.fill(), differences());
	}

	private List<Difference> differences() {
		List<Difference> differences = new ArrayList<>(List.of(Difference.RANDOM_NUMBERS, Difference.ORDER_OF_ROWS,
				Difference.OPTIMIZER));
		if (network.architecture().hidden().stream().anyMatch(layer -> layer.batchNorm())) {
			differences.add(Difference.ROUNDING);
		}
		return differences;
	}

	private void data(Template program) {
		program.with("file", Source.text(file)).with("fileComment", Source.comment(file).replace('"', '\''))
				.with("separator", Source.text(String.valueOf(encoding.format().separator())))
				.with("header", encoding.format().header() ? "0" : "None")
				.with("charset", Source.text(encoding.format().charset().name().equals("UTF-8") ? "utf-8-sig"
						: encoding.format().charset().name()))
				.with("decimal", encoding.format().comma()
						? ".str.replace(\".\", \"\", regex=False).str.replace(\",\", \".\", regex=False)"
						: "")
				.with("needed", needed()).with("rows", rows()).with("inputs", inputs()).with("outputs", outputs())
				.with("inputCount", data.inputs().size()).with("splitSeed", network.data().split().seed())
				.with("test", Source.number(network.data().split().test()))
				.with("validation", Source.number(network.data().split().validation()));
	}

	private int rows() {
		return data.training().size() + data.validation().size() + data.test().size();
	}

	/** Which columns must have a value for a row to be used. */
	private String needed() {
		List<Integer> columns = new ArrayList<>(encoding.outputs().stream().map(Encoding.Output::index).toList());
		if (network.data().missing() == Missing.DROP) {
			if (network.data().inputs().isEmpty()) {
				return "";
			}
			encoding.inputs().forEach(input -> columns.add(input.index()));
		}
		return ".iloc[:, " + columns + "]";
	}

	private String inputs() {
		return encoding.inputs().stream().map(input -> switch (input) {
		case Numbers numbers -> number(numbers.index(), numbers.scaling(), numbers.fill());
		case Categories categories -> names("one_of", categories.index(), categories.numbers(), categories.texts());
		} + ",  # " + Source.comment(input.column()) + "\n").collect(Collectors.joining());
	}

	private String outputs() {
		return encoding.outputs().stream().map(output -> switch (output) {
		case Target target -> number(target.index(), target.scaling(), 0);
		case Labels labels ->
			names(data.width() == 1 ? "which" : "one_of", labels.index(), labels.numbers(), labels.classes());
		} + ",  # " + Source.comment(output.column()) + "\n").collect(Collectors.joining());
	}

	private static String names(String function, int index, boolean numbers, List<String> names) {
		return function + "(table.iloc[:, " + index + "], " + (numbers ? "True" : "False") + ", [" + Source.texts(names)
				+ "])";
	}

	private static String number(int index, Scaling scaling, double fill) {
		return "number(table.iloc[:, " + index + "], " + Source.number(scaling.mean()) + ", "
				+ Source.number(scaling.deviation()) + ", " + Source.number(fill) + ")";
	}

	private void training(Template program, boolean scheduled) {
		TrainingParameters training = network.training();
		boolean validated = data.validation().size() > 0;
		List<String> callbacks = new ArrayList<>();
		if (scheduled) {
			callbacks.add("Schedule()");
		}
		training.earlyStopping().ifPresent(stopping -> callbacks.add(stopping(stopping, validated)));
		program.with("seed", Math.floorMod(training.seed(), 1L << 32)).with("epochs", training.epochs())
				.with("batch", training.batchSize()).with("callbacks", String.join(", ", callbacks))
				.with("validationData", validated ? "(inputs[validation], outputs[validation])" : "None")
				.with("evaluation", data.test().size() > 0
						? "print(\"test\", model.evaluate(inputs[test], outputs[test], verbose=0, return_dict=True))"
						: "");
	}

	private static String stopping(EarlyStopping stopping, boolean validated) {
		return "keras.callbacks.EarlyStopping(monitor=" + (validated ? "\"val_loss\"" : "\"loss\"") + ", patience="
				+ stopping.patience() + ", min_delta=" + Source.number(stopping.least()) + ", restore_best_weights="
				+ (stopping.restoresBest() ? "True" : "False") + ")";
	}
}
