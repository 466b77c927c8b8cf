package org.brushwork.headless;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.brushwork.evaluation.Thresholds.Costs;
import org.brushwork.evaluation.read.PredictionsOptions;

/**
 * What a command line asks of predictions, all of it understood before anything is read.
 *
 * @param file    the predictions
 * @param against predictions of the same rows to compare with; empty for none
 * @param options which columns are what
 * @param costs   what errors cost; empty if thresholds are not asked for
 * @param top     how many of each list; empty when it was not said
 * @param json    whether a program reads the answer
 */
record EvaluateRequest(Path file, Optional<Path> against, PredictionsOptions options, Optional<Costs> costs,
		OptionalInt top, boolean json) {

	private static final String AGAINST = "--against";
	private static final String ACTUAL = "--actual";
	private static final String PREDICTED = "--predicted";
	private static final String TEXT = "--text";
	private static final String ID = "--id";
	private static final String PROBABILITIES = "--probabilities";
	private static final String COSTS = "--costs";
	private static final String TOP = "--top";
	private static final String JSON = "--json";

	/** The names of all options. */
	static final OptionNames NAMES = new OptionNames(Set.of(JSON),
			Set.of(AGAINST, ACTUAL, PREDICTED, TEXT, ID, PROBABILITIES, COSTS, TOP), Set.of());

	/**
	 * Understands the words.
	 *
	 * @throws CommandException for the first thing that is wrong with them
	 */
	static EvaluateRequest of(Arguments arguments) throws CommandException {
		List<String> operands = arguments.operands();
		if (operands.size() != 1) {
			throw operands.isEmpty() ? new CommandException(Message.EVALUATE_NO_FILE)
					: new CommandException(Message.EVALUATE_MORE_FILES, operands.get(1));
		}
		Optional<String> against = arguments.value(AGAINST);
		return new EvaluateRequest(path(operands.getFirst()),
				against.isPresent() ? Optional.of(path(against.get())) : Optional.empty(), options(arguments),
				costs(arguments.value(COSTS)), CountOption.parse(arguments, TOP), arguments.has(JSON));
	}

	private static PredictionsOptions options(Arguments arguments) {
		PredictionsOptions guess = PredictionsOptions.GUESS;
		return new PredictionsOptions(arguments.value(ACTUAL), arguments.value(PREDICTED), arguments.value(ID),
				arguments.value(TEXT), arguments.value(PROBABILITIES), guess.classes(), guess.csv());
	}

	private static Path path(String word) throws CommandException {
		try {
			return Path.of(word);
		} catch (InvalidPathException e) {
			throw new CommandException(Message.PATH_BAD, word);
		}
	}

	private static Optional<Costs> costs(Optional<String> text) throws CommandException {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		String[] parts = text.get().split(",", -1);
		try {
			if (parts.length == 2) {
				return Optional.of(new Costs(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
			}
		} catch (IllegalArgumentException e) {
			// said below
		}
		throw new CommandException(Message.EVALUATE_COSTS, text.get());
	}
}
