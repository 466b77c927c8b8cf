package org.brushwork.headless;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a command line asks of a run, all of it understood before anything is read.
 *
 * @param place  a folder or file
 * @param curves names of the only curves that are wanted; empty for all
 * @param epoch  of the distributions, the last if it is empty; a step where there are no epochs
 * @param layer  the only one whose distributions are wanted
 * @param json   whether a program reads the answer
 */
record RunRequest(Path place, List<String> curves, OptionalLong epoch, Optional<String> layer, boolean json) {

	private static final String SHOW = "show";
	private static final String CURVES = "--curves";
	private static final String EPOCH = "--epoch";
	private static final String LAYER = "--layer";
	private static final String JSON = "--json";

	/** The names of all options. */
	static final OptionNames NAMES = new OptionNames(Set.of(JSON), Set.of(CURVES, EPOCH, LAYER), Set.of());

	/**
	 * Understands the words.
	 *
	 * @throws CommandException for the first thing that is wrong with them
	 */
	static RunRequest of(Arguments arguments) throws CommandException {
		List<String> operands = arguments.operands();
		if (operands.isEmpty() || !operands.getFirst().equals(SHOW)) {
			throw operands.isEmpty() ? new CommandException(Message.RUN_NOTHING)
					: new CommandException(Message.RUN_VERB, operands.getFirst());
		}
		if (operands.size() != 2) {
			throw operands.size() < 2 ? new CommandException(Message.RUN_NOTHING)
					: new CommandException(Message.RUN_MORE, operands.get(2));
		}
		List<String> curves = arguments.value(CURVES).map(text -> Arrays.asList(text.split(","))).orElse(List.of());
		return new RunRequest(path(operands.get(1)), curves.stream().map(String::strip).toList(), epoch(arguments),
				arguments.value(LAYER), arguments.has(JSON));
	}

	private static Path path(String word) throws CommandException {
		try {
			return Path.of(word);
		} catch (InvalidPathException e) {
			throw new CommandException(Message.PATH_BAD, word);
		}
	}

	private static OptionalLong epoch(Arguments arguments) throws CommandException {
		if (!arguments.has(EPOCH)) {
			return OptionalLong.empty();
		}
		String text = arguments.value(EPOCH).orElse("");
		try {
			long number = Long.parseLong(text);
			if (number >= 0) {
				return OptionalLong.of(number);
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new CommandException(Message.RUN_EPOCH_BAD, text);
	}
}
