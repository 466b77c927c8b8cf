package org.brushwork.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that come into a folder together: they are written beside it first, and only when all of them are whole they take
 * their places. Closing it takes away what did not get that far.
 */
final class NewFiles implements AutoCloseable {

	private final Path folder;
	private final Path unfinished;
	private final List<Path> files = new ArrayList<>();

	private NewFiles(Path folder, Path unfinished) {
		this.folder = folder;
		this.unfinished = unfinished;
	}

	/**
	 * Begins.
	 *
	 * @param folder which need not exist, in one that does
	 */
	static NewFiles in(Path folder) throws IOException {
		Path place = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
		Path parent = place.getParent();
		// A folder that is there may be the only one that may be written to.
		Path beside = Files.exists(place) || parent == null ? place : parent;
		return new NewFiles(place, Files.createDirectory(beside.resolve(".brushwork-" + System.nanoTime())));
	}

	/** Writes a file, in UTF-8. */
	void add(String name, String text) throws IOException {
		Path file = unfinished.resolve(name);
		files.add(file);
		Files.writeString(file, text);
	}

	/** Puts all in their places, in the order in which they were added, instead of those that have their names. */
	void publish() throws IOException {
		Files.createDirectories(folder);
		for (Path file : files) {
			Files.move(file, folder.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Override
	public void close() throws IOException {
		for (Path file : files) {
			Files.deleteIfExists(file);
		}
		Files.deleteIfExists(unfinished);
	}
}
