package org.brushwork.headless;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brushwork.classify.data.DataOptions;

/** What a command line says of the columns of texts. */
final class DataArguments {

	private static final String TEXT = "--text";
	private static final String LABEL = "--label";
	private static final String LABELS = "--labels";
	private static final String ID = "--id";
	private static final String TIME = "--time";
	private static final String COMPANY = "--company";

	/** The names of these options. */
	static final Set<String> NAMES = Set.of(TEXT, LABEL, LABELS, ID, TIME, COMPANY);

	private DataArguments() {
		// functions only
	}

	/** The options that they give. */
	static DataOptions of(Arguments arguments) throws CommandException {
		DataOptions guess = DataOptions.GUESS;
		return new DataOptions(arguments.value(TEXT), arguments.value(LABEL), arguments.value(ID),
				arguments.value(TIME), arguments.value(COMPANY), guess.needsLabel(), labels(arguments.value(LABELS)),
				guess.classes(), guess.csv());
	}

	private static Map<String, String> labels(Optional<String> text) throws CommandException {
		Map<String, String> names = new LinkedHashMap<>();
		if (text.isEmpty()) {
			return names;
		}
		for (String pair : text.get().split(",", -1)) {
			int equals = pair.indexOf('=');
			String label = equals < 0 ? "" : pair.substring(0, equals).strip();
			String name = pair.substring(equals + 1).strip();
			if (label.isEmpty() || name.isEmpty() || names.containsKey(label)) {
				throw new CommandException(Message.CLASSIFY_LABELS, text.get());
			}
			names.put(label, name);
		}
		return names;
	}

	/** The file of a word. */
	static Path path(String word) throws CommandException {
		try {
			return Path.of(word);
		} catch (InvalidPathException e) {
			throw new CommandException(Message.PATH_BAD, word);
		}
	}

	/** The file of an option. */
	static Optional<Path> path(Arguments arguments, String option) throws CommandException {
		Optional<String> word = arguments.value(option);
		return word.isPresent() ? Optional.of(path(word.get())) : Optional.empty();
	}
}
