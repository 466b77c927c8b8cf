package org.brushwork.train.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.brushwork.core.text.NaturalOrder;

/** Which files of a folder are event files: TensorBoard goes by their names. */
final class EventFiles {

	private static final String IN_NAME = "tfevents";
	private static final int DEPTH = 4;

	private EventFiles() {
		// functions only
	}

	static boolean isNamedSo(Path file) {
		Path name = file.getFileName();
		return name != null && name.toString().contains(IN_NAME);
	}

	/** Those in a folder and some levels below, in the order of their names; a file alone is itself. */
	static List<Path> in(Path place) throws IOException {
		if (!Files.isDirectory(place)) {
			return List.of(place);
		}
		try (Stream<Path> paths = Files.walk(place, DEPTH)) {
			// The names begin with the time when the file was begun.
			return paths.filter(EventFiles::isNamedSo).filter(Files::isRegularFile)
					.sorted(Comparator.comparing(Path::toString, NaturalOrder.OF_CHARACTERS)).toList();
		}
	}
}
