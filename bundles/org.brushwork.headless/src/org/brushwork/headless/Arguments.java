package org.brushwork.headless;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a command line after the command's name, told apart into operands and options. */
final class Arguments {

	private static final String END_OF_OPTIONS = "--";

	private final List<String> operands = new ArrayList<>();
	private final Map<String, List<String>> options = new HashMap<>();

	private Arguments() {
		// made by parse
	}

	/**
	 * Tells the words apart. {@code --name value} and {@code --name=value} are the same; all words after {@code --} are
	 * operands.
	 *
	 * @throws CommandException for an option the command does not know, without its value, or given too often
	 */
	static Arguments parse(Command command, List<String> words) throws CommandException {
		Arguments arguments = new Arguments();
		int at = 0;
		while (at < words.size()) {
			String word = words.get(at++);
			if (word.equals(END_OF_OPTIONS)) {
				arguments.operands.addAll(words.subList(at, words.size()));
				return arguments;
			}
			if (!word.startsWith("-") || word.length() == 1) {
				arguments.operands.add(word);
				continue;
			}
			int equals = word.indexOf('=');
			String name = equals < 0 ? word : word.substring(0, equals);
			if (!command.options().takesValue(name)) {
				arguments.addFlag(command, word);
			} else if (equals >= 0) {
				arguments.add(command, name, word.substring(equals + 1));
			} else if (at < words.size()) {
				arguments.add(command, name, words.get(at++));
			} else {
				throw new CommandException(Message.OPTION_WITHOUT_VALUE, name, command.name());
			}
		}
		return arguments;
	}

	private void addFlag(Command command, String word) throws CommandException {
		if (!command.options().flags().contains(word)) {
			throw new CommandException(Message.OPTION_UNKNOWN, word, command.name());
		}
		options.put(word, List.of());
	}

	private void add(Command command, String name, String value) throws CommandException {
		List<String> values = options.computeIfAbsent(name, key -> new ArrayList<>());
		if (!values.isEmpty() && command.options().once().contains(name)) {
			throw new CommandException(Message.OPTION_TWICE, name, command.name());
		}
		values.add(value);
	}

	/** The words that are not options, in order. */
	List<String> operands() {
		return List.copyOf(operands);
	}

	/** Whether an option was given. */
	boolean has(String option) {
		return options.containsKey(option);
	}

	/** All values of an option in order; empty when it was not given. */
	List<String> values(String option) {
		return List.copyOf(options.getOrDefault(option, List.of()));
	}

	/** The first value of an option. */
	Optional<String> value(String option) {
		return values(option).stream().findFirst();
	}
}
