package org.brushwork.headless;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folder that {@code --out} names. */
final class OutFolder {

	static final String OUT = "--out";

	private OutFolder() {
		// not needed
	}

	/**
	 * The folder, which need not exist, in one that does.
	 *
	 * @param missing the refusal if none is named
	 * @throws CommandException if none is named, or it cannot be one
	 */
	static Path of(Arguments arguments, Message missing) throws CommandException {
		String name = arguments.value(OUT).orElseThrow(() -> new CommandException(missing));
		try {
			Path folder = Path.of(name);
			Path parent = folder.toAbsolutePath().getParent();
			if (Files.exists(folder) && !Files.isDirectory(folder)) {
				throw new CommandException(Message.GALLERY_IS_FILE, name);
			}
			if (parent != null && !Files.isDirectory(parent)) {
				throw new CommandException(Message.SAMPLE_NO_FOLDER, parent);
			}
			return folder;
		} catch (InvalidPathException e) {
			throw new CommandException(Message.PATH_BAD, name);
		}
	}
}
