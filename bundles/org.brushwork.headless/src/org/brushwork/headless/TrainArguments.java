package org.brushwork.headless;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brushwork.core.table.CsvOptions.Header;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Architecture;
import org.brushwork.train.network.Clipping;
import org.brushwork.train.network.DataSource;
import org.brushwork.train.network.EarlyStopping;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Initialization;
import org.brushwork.train.network.Loss;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.Parameter;
import org.brushwork.train.network.Schedule;
import org.brushwork.train.network.Split;
import org.brushwork.train.network.Task;
import org.brushwork.train.network.TrainingParameters;

/**
 * What a command line says of a network and its training: it changes the network that a file describes, or the usual
 * one.
 */
final class TrainArguments {

	static final String INPUTS = "--inputs";
	static final String OUTPUT = "--output";
	static final String HIDDEN = "--hidden";
	private static final String TASK = "--task";
	private static final String SEPARATOR = "--separator";
	private static final String NO_HEADER = "--no-header";
	private static final String DROP_MISSING = "--drop-missing";
	private static final String VALIDATION = "--validation";
	private static final String TEST = "--test";
	private static final String ACTIVATION = "--activation";
	private static final String BATCH_NORM = "--batch-norm";
	private static final String DROPOUT = "--dropout";
	private static final String INITIALIZATION = "--init";
	private static final String LOSS = "--loss";
	private static final String OPTIMIZER = "--optimizer";
	static final String RATE = "--lr";
	private static final String SET = "--set";
	private static final String SCHEDULE = "--schedule";
	static final String PATIENCE = "--patience";
	private static final String CLIP_VALUE = "--clip-value";
	private static final String CLIP_NORM = "--clip-norm";
	private static final String L1 = "--l1";
	private static final String L2 = "--l2";
	private static final String BATCH = "--batch";
	static final String EPOCHS = "--epochs";
	private static final String SEED = "--seed";
	private static final int MOST_NODES = 1_000_000;

	/** The names of those that stand alone. */
	static final Set<String> FLAGS = Set.of(NO_HEADER, DROP_MISSING, BATCH_NORM);

	/** The names of those that one value follows. */
	static final Set<String> ONCE = Set.of(INPUTS, TASK, SEPARATOR, VALIDATION, TEST, HIDDEN, ACTIVATION, DROPOUT,
			INITIALIZATION, LOSS, OPTIMIZER, RATE, SCHEDULE, PATIENCE, CLIP_VALUE, CLIP_NORM, L1, L2, BATCH, EPOCHS,
			SEED);

	/** The names of those that one value follows, any number of times. */
	static final Set<String> REPEAT = Set.of(OUTPUT, SET);

	private final Arguments arguments;

	TrainArguments(Arguments arguments) {
		this.arguments = arguments;
	}

	/**
	 * The network as the command line wants it.
	 *
	 * @throws CommandException for the first value that cannot be
	 */
	Network change(Network network) throws CommandException {
		return new Network(data(network.data()), architecture(network.architecture()), training(network.training()));
	}

	private DataSource data(DataSource data) throws CommandException {
		Split split = data.split();
		List<String> outputs = new ArrayList<>();
		for (String value : arguments.values(OUTPUT)) {
			outputs.addAll(names(value));
		}
		return new DataSource(data.file(), separator(data.separator()),
				arguments.has(NO_HEADER) ? Header.NONE : data.header(),
				arguments.value(INPUTS).map(TrainArguments::names).orElse(data.inputs()),
				outputs.isEmpty() ? data.outputs() : outputs, constant(TASK, Task.class).or(data::task),
				arguments.has(DROP_MISSING) ? DataSource.Missing.DROP : data.missing(), data.standardizeInputs(),
				data.standardizeOutputs(), new Split(number(VALIDATION, split.validation(), 0, 1),
						number(TEST, split.test(), 0, 1), seed(split.seed())));
	}

	/** Names of columns between commas; a comma in a name comes after a backslash. */
	private static List<String> names(String value) {
		return Stream.of(value.split("(?<!\\\\),")).map(name -> name.replace("\\,", ",").strip())
				.filter(name -> !name.isEmpty()).toList();
	}

	private Optional<Character> separator(Optional<Character> usual) throws CommandException {
		String text = arguments.value(SEPARATOR).orElse("");
		if (text.equals("tab") || text.equals("\\t")) {
			return Optional.of('\t');
		}
		if (text.length() > 1) {
			throw new CommandException(Message.TRAIN_SEPARATOR, text);
		}
		return text.isEmpty() ? usual : Optional.of(text.charAt(0));
	}

	private Architecture architecture(Architecture architecture) throws CommandException {
		List<HiddenLayer> hidden = new ArrayList<>();
		Optional<Activation> activation = constant(ACTIVATION, Activation.class);
		for (HiddenLayer layer : layers(architecture.hidden())) {
			hidden.add(new HiddenLayer(layer.nodes(), activation.orElse(layer.activation()),
					arguments.has(BATCH_NORM) || layer.batchNorm(), number(DROPOUT, layer.dropout(), 0, 1)));
		}
		return new Architecture(hidden, architecture.output(),
				constant(INITIALIZATION, Initialization.class).orElse(architecture.initialization()));
	}

	private List<HiddenLayer> layers(List<HiddenLayer> usual) throws CommandException {
		Optional<String> text = arguments.value(HIDDEN);
		if (text.isEmpty()) {
			return usual;
		}
		List<HiddenLayer> layers = new ArrayList<>();
		for (String nodes : names(text.get())) {
			if (!nodes.matches("[1-9][0-9]{0,6}") || Integer.parseInt(nodes) > MOST_NODES) {
				throw new CommandException(Message.TRAIN_HIDDEN, text.get());
			}
			layers.add(new HiddenLayer(Integer.parseInt(nodes), Activation.RELU, false, 0));
		}
		return layers;
	}

	private TrainingParameters training(TrainingParameters training) throws CommandException {
		return new TrainingParameters(CountOption.parse(arguments, EPOCHS).orElse(training.epochs()),
				CountOption.parse(arguments, BATCH).orElse(training.batchSize()),
				constant(LOSS, Loss.class).or(training::loss), optimizer(training.optimizer()),
				schedule(training.schedule()), earlyStopping(training.earlyStopping()), clipping(training.clipping()),
				number(L1, training.l1(), 0, Double.MAX_VALUE), number(L2, training.l2(), 0, Double.MAX_VALUE),
				seed(training.seed()));
	}

	private Optimizer optimizer(Optimizer usual) throws CommandException {
		Optional<OptimizerKind> kind = constant(OPTIMIZER, OptimizerKind.class);
		Optimizer optimizer = kind.filter(each -> each != usual.kind()).map(Optimizer::of).orElse(usual);
		TreeMap<String, String> values = new TreeMap<>();
		arguments.value(RATE).ifPresent(rate -> values.put(OptimizerKind.LEARNING_RATE, rate));
		for (String pair : arguments.values(SET)) {
			int equals = pair.indexOf('=');
			values.put(equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "" : pair.substring(equals + 1));
		}
		for (String name : values.keySet()) {
			optimizer = optimizer.with(name, value(optimizer.kind(), name, values.getOrDefault(name, "")));
		}
		return optimizer;
	}

	private static double value(OptimizerKind kind, String name, String text) throws CommandException {
		Parameter parameter = kind.parameters().stream().filter(each -> each.name().equals(name)).findFirst()
				.orElseThrow(() -> new CommandException(Message.TRAIN_PARAMETER, name, lower(kind),
						String.join(", ", kind.parameters().stream().map(Parameter::name).toList())));
		if (parameter.kind() == Parameter.Kind.FLAG && (text.equals("true") || text.equals("false"))) {
			return text.equals("true") ? 1 : 0;
		}
		String given = name.equals(OptimizerKind.LEARNING_RATE) ? RATE : SET + " " + name;
		try {
			double number = Double.parseDouble(text);
			if (parameter.allows(number)) {
				return number;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new CommandException(Message.TRAIN_RANGE, given, text, parameter.range());
	}

	private Schedule schedule(Schedule usual) throws CommandException {
		Optional<String> text = arguments.value(SCHEDULE);
		if (text.isEmpty()) {
			return usual;
		}
		String[] parts = text.get().split(":", -1);
		Schedule.Kind kind = constant(SCHEDULE, parts[0], Schedule.Kind.class);
		Schedule fitting = Schedule.of(kind);
		double factor = parts.length > 1 ? number(SCHEDULE, parts[1], 0, 1) : fitting.factor();
		int every = parts.length > 2 ? (int) number(SCHEDULE, parts[2], 1, Integer.MAX_VALUE) : fitting.every();
		return new Schedule(kind, factor, every, usual.warmup());
	}

	private Optional<EarlyStopping> earlyStopping(Optional<EarlyStopping> usual) throws CommandException {
		OptionalInt patience = CountOption.parse(arguments, PATIENCE);
		return patience.isEmpty() ? usual : Optional.of(new EarlyStopping(patience.getAsInt(), 0, true));
	}

	private Clipping clipping(Clipping usual) throws CommandException {
		if (arguments.has(CLIP_VALUE) && arguments.has(CLIP_NORM)) {
			throw new CommandException(Message.TRAIN_CLIPPING);
		}
		if (arguments.has(CLIP_VALUE)) {
			return new Clipping(Clipping.Kind.VALUE, number(CLIP_VALUE, 1, Double.MIN_VALUE, Double.MAX_VALUE));
		}
		return arguments.has(CLIP_NORM)
				? new Clipping(Clipping.Kind.NORM, number(CLIP_NORM, 1, Double.MIN_VALUE, Double.MAX_VALUE))
				: usual;
	}

	private long seed(long usual) throws CommandException {
		String text = arguments.value(SEED).orElse(String.valueOf(usual));
		try {
			return Long.parseLong(text);
		} catch (NumberFormatException e) {
			throw new CommandException(Message.NUMBER_BAD, SEED, text);
		}
	}

	private double number(String option, double usual, double least, double most) throws CommandException {
		Optional<String> text = arguments.value(option);
		return text.isPresent() ? number(option, text.get(), least, most) : usual;
	}

	private static double number(String name, String text, double least, double most) throws CommandException {
		try {
			double number = Double.parseDouble(text);
			if (number >= least && number <= most) {
				return number;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw most == Double.MAX_VALUE ? new CommandException(Message.TRAIN_NUMBER_FROM, name, text)
				: new CommandException(Message.TRAIN_NUMBER, name, text, least, most);
	}

	private <E extends Enum<E>> Optional<E> constant(String option, Class<E> kind) throws CommandException {
		Optional<String> text = arguments.value(option);
		return text.isPresent() ? Optional.of(constant(option, text.get(), kind)) : Optional.empty();
	}

	/** A constant by its name in small letters, with hyphens or not. */
	private static <E extends Enum<E>> E constant(String option, String text, Class<E> kind) throws CommandException {
		String wanted = text.replace('-', '_').toUpperCase(Locale.ROOT);
		Set<String> known = new HashSet<>();
		for (E constant : kind.getEnumConstants()) {
			if (constant.name().equals(wanted)) {
				return constant;
			}
			known.add(lower(constant));
		}
		throw new CommandException(Message.TRAIN_CONSTANT, option, text,
				String.join(", ", known.stream().sorted().toList()));
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}
