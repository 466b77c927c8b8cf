package org.brushwork.logs.ui.internal;

import java.nio.file.Path;
import java.util.List;
import org.brushwork.logs.EventStore;
import org.eclipse.osgi.util.NLS;

/**
 * Says where lines of a log are: by their numbers, and where there are several files by their names too.
 *
 * @param names of the files, in the order in which the store numbers them; none for a log of one file
 */
record LinePlaces(List<String> names) {

	/** Of a log's lines. */
	static LinePlaces of(EventStore store) {
		List<Path> files = store.files();
		return new LinePlaces(
				files.size() == 1 ? List.of() : files.stream().map(file -> String.valueOf(file.getFileName())).toList());
	}

	/** Where a line is. */
	String of(int file, long line) {
		String number = FilterText.number(line);
		return names.isEmpty() ? number : NLS.bind(Messages.LinePlaces_Place, names.get(file), number);
	}

	/** How many characters a place has at most besides those of the number. */
	int width() {
		return names.stream().mapToInt(String::length).map(length -> length + 2).max().orElse(0);
	}
}
