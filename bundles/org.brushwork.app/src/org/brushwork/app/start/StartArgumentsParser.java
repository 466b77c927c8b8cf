package org.brushwork.app.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.brushwork.app.Messages;
import org.eclipse.osgi.util.NLS;

/** Reads one command line, once. */
final class StartArgumentsParser {

	private static final String END_OF_OPTIONS = "--"; //$NON-NLS-1$
	private static final String SAMPLE = "-sample"; //$NON-NLS-1$
	private static final String FIRST_SAMPLE = "-first-sample"; //$NON-NLS-1$
	private static final String SCREENSHOT = "-screenshot"; //$NON-NLS-1$
	private static final String SIZE = "-size"; //$NON-NLS-1$
	private static final String THEME = "-theme"; //$NON-NLS-1$

	/** Our options that take a value, with an example of one. */
	private static final Map<String, String> EXAMPLES = Map.of(SCREENSHOT, "picture.png", SIZE, "1280x800", THEME, "dark"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Our options that stand alone. */
	private static final Set<String> FLAGS = Set.of(SAMPLE, FIRST_SAMPLE);

	/** Options with a value that the platform and its test harness read but leave in the list. */
	private static final Set<String> OF_THE_PLATFORM = Set.of("-testproperties", "-testApplication", //$NON-NLS-1$ //$NON-NLS-2$
			"-pluginCustomization", "-keyring", "-eclipse.keyring", "-password", "-eclipse.password"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private static final Pattern WIDTH_X_HEIGHT = Pattern.compile("(\\d{1,4})x(\\d{1,4})"); //$NON-NLS-1$
	private static final String DEFAULT_SIZE = "1280x800"; //$NON-NLS-1$

	private final Iterator<String> words;
	private final Path folder;
	private final List<Path> files = new ArrayList<>();
	private final Map<String, String> values = new HashMap<>();

	StartArgumentsParser(String[] words, Path folder) {
		this.words = List.of(words).iterator();
		this.folder = folder;
	}

	StartArguments parse() throws RefusedStartException {
		boolean options = true;
		while (words.hasNext()) {
			String word = words.next();
			if (!options || !word.startsWith("-")) { //$NON-NLS-1$
				files.add(existing(word));
			} else if (word.equals(END_OF_OPTIONS)) {
				options = false;
			} else {
				option(word);
			}
		}
		return new StartArguments(files, values.containsKey(SAMPLE), values.containsKey(FIRST_SAMPLE), screenshot(), theme());
	}

	private void option(String name) throws RefusedStartException {
		if (OF_THE_PLATFORM.contains(name)) {
			value(name, ""); //$NON-NLS-1$
			return;
		}
		String example = EXAMPLES.get(name);
		if (example == null && !FLAGS.contains(name)) {
			throw new RefusedStartException(NLS.bind(Messages.argumentUnknown, name));
		}
		String value = example == null ? name : value(name, example);
		if (values.put(name, value) != null) {
			throw new RefusedStartException(NLS.bind(Messages.argumentTwice, name));
		}
	}

	private String value(String name, String example) throws RefusedStartException {
		if (!words.hasNext()) {
			throw new RefusedStartException(NLS.bind(Messages.argumentValueMissing, name, example));
		}
		return words.next();
	}

	private Path absolute(String name) {
		return folder.resolve(name).toAbsolutePath().normalize();
	}

	private Path existing(String name) throws RefusedStartException {
		Path file = absolute(name);
		if (!Files.exists(file)) {
			throw new RefusedStartException(NLS.bind(Messages.fileMissing, file));
		}
		return file;
	}

	private Optional<ScreenshotWish> screenshot() throws RefusedStartException {
		String size = values.getOrDefault(SIZE, DEFAULT_SIZE);
		Matcher matcher = WIDTH_X_HEIGHT.matcher(size);
		int width = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
		int height = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
		if (Math.min(width, height) < ScreenshotWish.MIN || Math.max(width, height) > ScreenshotWish.MAX) {
			throw new RefusedStartException(NLS.bind(Messages.sizeInvalid, size));
		}
		return Optional.ofNullable(values.get(SCREENSHOT))
				.map(file -> new ScreenshotWish(absolute(file), width, height));
	}

	private Optional<Theme> theme() throws RefusedStartException {
		String name = values.get(THEME);
		if (name == null) {
			return Optional.empty();
		}
		return Optional.of(switch (name) {
		case "light" -> Theme.LIGHT; //$NON-NLS-1$
		case "dark" -> Theme.DARK; //$NON-NLS-1$
		default -> throw new RefusedStartException(NLS.bind(Messages.themeInvalid, name));
		});
	}
}
