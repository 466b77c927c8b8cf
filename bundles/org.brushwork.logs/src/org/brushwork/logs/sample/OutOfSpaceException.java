package org.brushwork.logs.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file would not fit on its disk; nothing was written. It carries no display text. */
public final class OutOfSpaceException extends IOException {

	private static final long serialVersionUID = 1L;

	private final long needed;
	private final long free;

	OutOfSpaceException(Path file, long needed, long free) {
		super(file + " needs " + needed + " bytes, free: " + free);
		this.needed = needed;
		this.free = free;
	}

	/** Asks whether {@code needed} bytes fit on the disk of a file to be written. */
	static void check(Path file, long needed) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null) {
			return;
		}
		long free = Files.getFileStore(folder).getUsableSpace();
		if (needed > free) {
			throw new OutOfSpaceException(file, needed, free);
		}
	}

	/** Bytes the file would have, as an estimate. */
	public long needed() {
		return needed;
	}

	/** Bytes that are free on the disk. */
	public long free() {
		return free;
	}
}
