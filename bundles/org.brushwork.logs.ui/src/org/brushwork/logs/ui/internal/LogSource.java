package org.brushwork.logs.ui.internal;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brushwork.core.selection.DataSet;
import org.brushwork.core.text.NaturalOrder;
import org.brushwork.logs.ui.LogsUi;
import org.eclipse.osgi.util.NLS;

/**
 * The files of one log. The same files are the same log, in whichever order they are named. Immutable.
 *
 * @param files at least one, absolute, no two alike, in the order of their names
 */
record LogSource(List<Path> files) {

	/** What rotation adds to a name: a number or a date, and the end of a packed file. */
	private static final Pattern ROTATION = Pattern.compile("([.-]?\\d[\\d.-]*)?(\\.gz)?$"); //$NON-NLS-1$
	private static final String SEPARATOR = " "; //$NON-NLS-1$

	/** @throws IllegalArgumentException if there is no file */
	LogSource {
		if (files.isEmpty()) {
			throw new IllegalArgumentException("at least one file wanted, got none"); //$NON-NLS-1$
		}
		files = files.stream().map(file -> file.toAbsolutePath().normalize()).distinct()
				.sorted(Comparator.comparing(Path::toString, NaturalOrder.OF_CHARACTERS)).toList();
	}

	/** A log of one file. */
	static LogSource of(Path file) {
		return new LogSource(List.of(file));
	}

	/** What {@link #location()} has named; empty if that was something else. */
	static Optional<LogSource> ofLocation(String location) {
		try {
			return Optional.of(new LogSource(Arrays.stream(location.split(SEPARATOR)).map(URI::create).map(Path::of)
					.toList()));
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			return Optional.empty();
		}
	}

	/** The files' URIs with a space between, which none of them has in it. */
	String location() {
		return files.stream().map(file -> file.toUri().toString()).collect(Collectors.joining(SEPARATOR));
	}

	/** What names this log between parts. */
	DataSet dataSet() {
		return new DataSet(LogsUi.LOG_KIND, location());
	}

	/** Whether the log has more than one file. */
	boolean isSeveral() {
		return files.size() > 1;
	}

	/** The log's name as people see it: the first file's, and how many there are besides. */
	String name() {
		String first = nameOf(files.get(0));
		return isSeveral() ? NLS.bind(Messages.LogSource_Name, first, files.size() - 1) : first;
	}

	/** All files with their folders, one a line. */
	String description() {
		return files.stream().map(Path::toString).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/** This log with another file in the place of one. */
	LogSource with(Path file, Path replacement) {
		return new LogSource(files.stream().map(each -> each.equals(file) ? replacement : each).toList());
	}

	/** Whether files are named as if they were one log in parts, such as those that a web server's rotation leaves. */
	static boolean looksRotated(Collection<Path> files) {
		return files.stream().map(LogSource::stem).distinct().count() == 1;
	}

	private static Path stem(Path file) {
		return file.resolveSibling(ROTATION.matcher(nameOf(file)).replaceFirst("")); //$NON-NLS-1$
	}

	private static String nameOf(Path file) {
		return String.valueOf(file.getFileName());
	}
}
