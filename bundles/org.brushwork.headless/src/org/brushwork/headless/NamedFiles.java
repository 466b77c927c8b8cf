package org.brushwork.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of one log, by the names that were given for them. */
final class NamedFiles {

	private static final int LISTED = 3;

	private final Map<Path, String> names = new LinkedHashMap<>();

	private NamedFiles() {
		// made by of
	}

	/**
	 * Tells the files of some words.
	 *
	 * @throws CommandException if there is none, one cannot be a file's name, or two are the same file
	 */
	static NamedFiles of(List<String> words) throws CommandException {
		if (words.isEmpty()) {
			throw new CommandException(Message.LOGS_NO_FILE);
		}
		NamedFiles files = new NamedFiles();
		Map<Object, String> known = new HashMap<>();
		for (String word : words) {
			Path path = path(word);
			Object identity = identity(path);
			if (known.containsKey(identity)) {
				throw new CommandException(Message.LOGS_FILE_TWICE, word, known.get(identity));
			}
			known.put(identity, word);
			files.names.put(path, word);
		}
		return files;
	}

	private static Path path(String word) throws CommandException {
		try {
			return Path.of(word);
		} catch (InvalidPathException e) {
			throw new CommandException(Message.PATH_BAD, word);
		}
	}

	/** What two names of the same file have in common, links included. */
	private static Object identity(Path path) {
		try {
			Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
			return key == null ? path.toRealPath() : key;
		} catch (IOException e) {
			// Whoever reads it says so; here it is enough to tell names apart.
			return path.toAbsolutePath().normalize();
		}
	}

	/** The files in the order they were named. */
	List<Path> paths() {
		return List.copyOf(names.keySet());
	}

	/** Whether there are several. */
	boolean areSeveral() {
		return names.size() > 1;
	}

	/** The name a file was given. */
	String name(Path file) {
		return names.getOrDefault(file, file.toString());
	}

	/** The names of some of the files, in their order, for people: a few, and how many more. */
	String title(List<Path> files) {
		return few(files.stream().map(this::name).toList());
	}

	/** Some names for people: a few, and how many more. */
	static String few(List<String> all) {
		if (all.size() <= LISTED) {
			return String.join(", ", all);
		}
		String first = String.join(", ", all.subList(0, LISTED - 1));
		return Message.LOGS_MORE_FILES.with(first, all.size() - LISTED + 1);
	}
}
