package org.brushwork.train.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
import org.brushwork.train.network.Loss;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.TrainingParameters;

/**
 * Writes Java programs that need nothing but DL4J (deeplearning4j-nn and nd4j-native, 1.0.0-M2.1). They read the table,
 * train to the same losses as the engine does, and print these.
 */
public final class Dl4jExport {

	private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

	private final Network network;
	private final TrainingData data;
	private final Encoding encoding;
	private final String file;
	private final Set<String> imports = new TreeSet<>();

	private Dl4jExport(ExportRequest request) {
		network = request.network();
		data = request.data().data();
		encoding = request.data().encoding();
		file = request.file();
	}

	/**
	 * A program of one class with {@code main}.
	 *
	 * @param name of the class
	 * @throws IllegalArgumentException if it is no name of a class
	 */
	public static Exported of(ExportRequest request, String name) {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("no name of a class: " + name);
		}
		return new Dl4jExport(request).export(name);
	}

	private Exported export(String name) {
		ScheduleSource schedule = new ScheduleSource(network.training(), true);
		String configuration = new JavaConfiguration(network, data.task(), data.inputs().size(), data.width(), imports)
				.statement();
		boolean changes = schedule.changes();
		Template program = new Template(JavaProgram.TEXT).with("class", name).with("configuration", configuration)
				.with("nested", nested())
				.with("raw", network.training().optimizer().kind() == OptimizerKind.ADAMW ? JavaProgram.RAW : "")
				.with("learningRate", changes ? new Template(JavaProgram.LEARNING_RATE)
						.with("statements", schedule.statements()).fill() : "")
				.with("setRate", changes ? "net.setLearningRate(learningRate(epoch, step));" : "")
				.with("step", changes ? "long step = 0;" : "").with("countStep", changes ? "step++;" : "");
		data(program, name);
		training(program);
		return new Exported(program.with("imports", imports()).fill(),
				isNormal() ? List.of(Difference.ROUNDING) : List.of());
	}

	private boolean isNormal() {
		return network.architecture().hidden().stream().anyMatch(layer -> layer.batchNorm());
	}

	private String nested() {
		StringBuilder nested = new StringBuilder();
		if (network.training().loss(data.task()) == Loss.HUBER) {
			nested.append(JavaClasses.HUBER);
			imports.addAll(List.of("org.nd4j.common.primitives.Pair", "org.nd4j.linalg.activations.IActivation",
					"org.nd4j.linalg.lossfunctions.ILossFunction", "org.nd4j.linalg.ops.transforms.Transforms"));
		}
		Optimizer optimizer = network.training().optimizer();
		if (optimizer.kind() == OptimizerKind.SGD && optimizer.value("momentum") > 0
				&& optimizer.value("nesterov") == 0) {
			nested.append(JavaClasses.MOMENTUM);
			imports.addAll(List.of("java.util.Map", "org.nd4j.linalg.learning.GradientUpdater",
					"org.nd4j.linalg.learning.config.IUpdater", "org.nd4j.linalg.schedule.ISchedule"));
		}
		if (optimizer.kind() == OptimizerKind.NADAM) {
			nested.append(JavaClasses.NADAM);
			imports.addAll(List.of("java.util.Map", "org.nd4j.linalg.learning.GradientUpdater",
					"org.nd4j.linalg.learning.NadamUpdater", "org.nd4j.linalg.ops.transforms.Transforms"));
		}
		if (optimizer.kind() == OptimizerKind.ADAMW) {
			nested.append(JavaClasses.DECAY).append(isNormal() ? JavaClasses.DECAYED_BATCH_NORM : "");
			imports.add("org.nd4j.linalg.learning.regularization.Regularization");
		}
		return nested.toString();
	}

	private void data(Template program, String name) {
		boolean packed = file.endsWith(".gz");
		if (packed) {
			imports.add("java.util.zip.GZIPInputStream");
		}
		program.with("file", Source.text(file)).with("fileComment", Source.comment(file))
				.with("open", packed ? "new GZIPInputStream(Files.newInputStream(FILE))" : "Files.newInputStream(FILE)")
				.with("charset", Source.text(encoding.format().charset().name()))
				.with("separator", switch (encoding.format().separator()) {
				case '\t' -> "\\t";
				case '\'' -> "\\'";
				case '\\' -> "\\\\";
				default -> String.valueOf(encoding.format().separator());
				}).with("header", encoding.format().header() ? "table.removeFirst(); // the names of the columns" : "")
				.with("decimal", encoding.format().comma() ? "cell.replace(\".\", \"\").replace(',', '.')" : "cell")
				.with("needed", needed(name)).with("rows", data.training().size() + data.validation().size()
						+ data.test().size())
				.with("validation", Source.number(network.data().split().validation()))
				.with("test", Source.number(network.data().split().test()))
				.with("splitSeed", network.data().split().seed())
				.with("inputCount", data.inputs().size()).with("width", data.width()).with("inputs", inputs())
				.with("outputs", outputs());
	}

	/** Which cells a row must have to be used. */
	private String needed(String name) {
		List<Integer> columns = new ArrayList<>(encoding.outputs().stream().map(Encoding.Output::index).toList());
		if (network.data().missing() == Missing.DROP) {
			if (network.data().inputs().isEmpty()) {
				return "Arrays.stream(cells).noneMatch(" + name + "::isMissing)";
			}
			encoding.inputs().forEach(input -> columns.add(input.index()));
		}
		return columns.stream().map(column -> "!isMissing(cells[" + column + "])").collect(Collectors.joining("\n\t\t&& "));
	}

	private String inputs() {
		return encoding.inputs().stream().map(input -> switch (input) {
		case Numbers numbers -> number(numbers.index(), numbers.scaling(), numbers.fill());
		case Categories categories -> "row.oneOf(" + categories.index() + ", " + categories.numbers() + ", "
				+ Source.texts(categories.texts()) + ");";
		} + " // " + Source.comment(input.column()) + "\n").collect(Collectors.joining());
	}

	private String outputs() {
		return encoding.outputs().stream().map(output -> switch (output) {
		case Target target -> number(target.index(), target.scaling(), Double.NaN);
		case Labels labels -> (data.width() == 1 ? "row.which(" : "row.oneOf(") + labels.index() + ", "
				+ labels.numbers() + ", " + Source.texts(labels.classes()) + ");";
		} + " // " + Source.comment(output.column()) + "\n").collect(Collectors.joining());
	}

	private static String number(int index, Scaling scaling, double fill) {
		return "row.number(" + index + ", " + Source.number(scaling.mean()) + ", " + Source.number(scaling.deviation())
				+ ", " + (Double.isNaN(fill) ? "Double.NaN" : Source.number(fill)) + ");";
	}

	private void training(Template program) {
		TrainingParameters training = network.training();
		program.with("seed", training.seed() + "L").with("epochs", training.epochs())
				.with("batch", training.batchSize());
		boolean stops = training.earlyStopping().isPresent();
		program.with("beforeEpochs", stops ? JavaProgram.BEST : "")
				.with("watched", data.validation().size() > 0 ? "validationLoss" : "loss / training.length");
		EarlyStopping stopping = training.earlyStopping().orElse(EarlyStopping.USUAL);
		String least = Source.number(stopping.least());
		String stop = new Template(JavaProgram.STOP).with("least", least).with("patience", stopping.patience())
				.with("watched", data.validation().size() > 0 ? "validationLoss" : "loss / training.length").fill();
		program.with("afterEpoch", stops ? stop : "")
				.with("afterEpochs", stops && stopping.restoresBest() ? "net.setParams(best);" : "");
	}

	private String imports() {
		imports.addAll(JavaProgram.IMPORTS);
		List<String> java = imports.stream().filter(name -> name.startsWith("java")).toList();
		List<String> others = imports.stream().filter(name -> !name.startsWith("java")).toList();
		return java.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
				+ others.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
	}
}
