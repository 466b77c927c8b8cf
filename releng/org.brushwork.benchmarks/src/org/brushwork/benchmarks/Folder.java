package org.brushwork.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder that is deleted with everything in it, also when the program is interrupted. */
final class Folder implements AutoCloseable {

	private final Path path;
	private final Thread atExit;

	private Folder(Path path) {
		this.path = path;
		this.atExit = new Thread(() -> delete(path));
	}

	static Folder create() throws IOException {
		Folder folder = new Folder(Files.createTempDirectory("brushwork-bench"));
		Runtime.getRuntime().addShutdownHook(folder.atExit);
		return folder;
	}

	Path path() {
		return path;
	}

	/** Deletes a folder with everything in it; nothing when it is not there. */
	static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
			for (Path file : deepestFirst) {
				Files.deleteIfExists(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		Runtime.getRuntime().removeShutdownHook(atExit);
		delete(path);
	}
}
