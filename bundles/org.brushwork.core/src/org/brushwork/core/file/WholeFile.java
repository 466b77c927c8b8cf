package org.brushwork.core.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Writes a file whole: under a temporary name beside it, which takes the file's place in one step at the end. */
public final class WholeFile {

	/**
	 * Writes what is to be in the file.
	 *
	 * @param <X> what it may throw besides an {@link IOException}, such as that it was cancelled
	 */
	@FunctionalInterface
	public interface Content<X extends Exception> {

		/** Writes everything; need not close the stream, which has no buffer. */
		void writeTo(OutputStream out) throws IOException, X;
	}

	private static final AtomicLong NUMBER = new AtomicLong();

	private WholeFile() {
		// not needed
	}

	/**
	 * Writes a file, replacing one that is there. When anything goes wrong, what was there stays and the temporary file
	 * is deleted.
	 *
	 * @throws IOException if the file cannot be written, or by the content
	 * @throws X           by the content
	 */
	public static <X extends Exception> void write(Path file, Content<X> content) throws IOException, X {
		Path target = file.toAbsolutePath();
		Path temporary = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
				+ NUMBER.incrementAndGet() + ".tmp");
		try {
			try (OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE)) {
				content.writeTo(out);
			}
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
