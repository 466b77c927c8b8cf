package org.brushwork.headless;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command writes. */
final class OutFile {

	/** Writes the file. */
	interface Content {

		/** Writes it, whole or not at all. */
		void write(Path file) throws IOException;
	}

	private OutFile() {
		// functions only
	}

	/**
	 * Looks whether a file can be written.
	 *
	 * @throws CommandException if it is there and is not to be replaced, is a folder, or in none
	 */
	static void check(Path file, boolean force) throws CommandException {
		Path folder = file.toAbsolutePath().getParent();
		if (Files.isDirectory(file) || folder == null) {
			throw new CommandException(Message.SAMPLE_IS_FOLDER, file);
		}
		if (!Files.isDirectory(folder)) {
			throw new CommandException(Message.SAMPLE_NO_FOLDER, folder);
		}
		if (!force && Files.exists(file)) {
			throw new CommandException(Message.SAMPLE_EXISTS, file);
		}
	}

	/** Writes a file. */
	static void write(Path file, Content content) throws CommandException {
		try {
			content.write(file);
		} catch (AccessDeniedException e) {
			throw new CommandException(Message.SAMPLE_DENIED, file);
		} catch (IOException e) {
			throw new CommandException(Message.SAMPLE_FAILED, file, e.getMessage());
		}
	}
}
