package org.brushwork.headless;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.brushwork.classify.ClassifierOptions;
import org.brushwork.classify.data.DataOptions;

/**
 * What a command line asks of a classifier, all of it understood before anything is read.
 *
 * @param train       the texts to learn from
 * @param test        the texts to test with; empty to test with parts of the others
 * @param folds       how many parts, if there is no test and no split
 * @param split       the share of the texts to test with; empty to test with each part in turn
 * @param data        which columns are what
 * @param options     how the classifier is made
 * @param searches    whether the cost of errors is searched
 * @param fixes       fixes of labels
 * @param save        where the classifier goes
 * @param predictions where the predictions go
 * @param force       whether files that are there are replaced
 * @param seed        of parts and training
 * @param top         how many of each list; empty when it was not said
 * @param json        whether a program reads the answer
 */
record ClassifyRequest(Path train, Optional<Path> test, int folds, Optional<Double> split, DataOptions data,
		ClassifierOptions options, boolean searches, Optional<Path> fixes, Optional<Path> save, Optional<Path> predictions,
		boolean force, long seed, OptionalInt top, boolean json) {

	private static final String TEST = "--test";
	private static final String FOLDS = "--folds";
	private static final String SPLIT = "--split";
	private static final String FIXES = "--fixes";
	private static final String SAVE = "--save";
	private static final String PREDICTIONS = "--predictions";
	private static final String FORCE = "--force";
	private static final String SEED = "--seed";
	private static final String TOP = "--top";
	private static final String JSON = "--json";
	private static final int USUAL_FOLDS = 5;

	/** The names of all options. */
	static final OptionNames NAMES = new OptionNames(with(ClassifierArguments.FLAGS, FORCE, JSON),
			with(with(DataArguments.NAMES, TEST, FOLDS, SPLIT, FIXES, SAVE, PREDICTIONS, SEED, TOP),
					ClassifierArguments.ONCE.toArray(String[]::new)),
			Set.of(ClassifierArguments.FEATURE));

	private static Set<String> with(Set<String> names, String... more) {
		Set<String> all = new HashSet<>(names);
		all.addAll(List.of(more));
		return all;
	}

	/**
	 * Understands the words.
	 *
	 * @throws CommandException for the first thing that is wrong with them
	 */
	static ClassifyRequest of(Arguments arguments) throws CommandException {
		List<String> operands = arguments.operands();
		if (operands.size() != 1) {
			throw operands.isEmpty() ? new CommandException(Message.CLASSIFY_NO_FILE)
					: new CommandException(Message.CLASSIFY_MORE_FILES, operands.get(1));
		}
		if (List.of(TEST, FOLDS, SPLIT).stream().filter(arguments::has).count() > 1) {
			throw new CommandException(Message.CLASSIFY_ONE_TEST);
		}
		long seed = seed(arguments);
		int folds = CountOption.parse(arguments, FOLDS).orElse(USUAL_FOLDS);
		if (folds < 2) {
			throw new CommandException(Message.CLASSIFY_FOLDS, folds);
		}
		ClassifierArguments classifier = new ClassifierArguments(arguments);
		return new ClassifyRequest(DataArguments.path(operands.getFirst()), DataArguments.path(arguments, TEST), folds,
				split(arguments), DataArguments.of(arguments), classifier.options(seed), classifier.searches(),
				DataArguments.path(arguments, FIXES), DataArguments.path(arguments, SAVE),
				DataArguments.path(arguments, PREDICTIONS), arguments.has(FORCE), seed, CountOption.parse(arguments, TOP),
				arguments.has(JSON));
	}

	private static long seed(Arguments arguments) throws CommandException {
		String text = arguments.value(SEED).orElse("1");
		try {
			return Long.parseLong(text);
		} catch (NumberFormatException e) {
			throw new CommandException(Message.NUMBER_BAD, SEED, text);
		}
	}

	private static Optional<Double> split(Arguments arguments) throws CommandException {
		Optional<String> text = arguments.value(SPLIT);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			double share = Double.parseDouble(text.get());
			if (share > 0 && share < 1) {
				return Optional.of(share);
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new CommandException(Message.CLASSIFY_SPLIT, text.get());
	}

	/** Refuses to replace files that are there, before anything is done. */
	void checkFiles() throws CommandException {
		for (Optional<Path> file : List.of(save, predictions)) {
			if (file.isPresent()) {
				OutFile.check(file.get(), force);
			}
		}
	}
}
