package org.brushwork.figure.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: beside it under a temporary name, which takes its place in one step at the end. */
public final class WholeFile {

	/** Writes what is to be in the file. */
	@FunctionalInterface
	public interface Content {

		/** Writes everything; the stream is closed by whoever gave it. */
		void writeTo(OutputStream out) throws IOException;
	}

	private WholeFile() {
		// functions only
	}

	/**
	 * Writes a file, in place of one that is there. When anything goes wrong, what was there stays and nothing else is
	 * left behind.
	 *
	 * @throws IOException if it cannot be written, or by the content
	 */
	public static void write(Path file, Content content) throws IOException {
		Path target = file.toAbsolutePath();
		Path unfinished = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
		try {
			try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE)) {
				content.writeTo(out);
			}
			Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}
}
