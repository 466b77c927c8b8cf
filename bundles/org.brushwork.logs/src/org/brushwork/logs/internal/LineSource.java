package org.brushwork.logs.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException;
import org.eclipse.jdt.annotation.Nullable;

/** One file of a log, opened again when another takes its place, and unpacked again when need be. Not for several threads. */
public final class LineSource implements Closeable {

	private final Path path;
	private @Nullable FileChannel channel;
	private @Nullable Object channelKey;

	/** Opens nothing yet. */
	public LineSource(Path path) {
		this.path = path;
	}

	/**
	 * The open file, unpacked; it stays open until {@link #close}.
	 *
	 * @throws IOException        if it is not there or cannot be read
	 * @throws LogException       if it cannot be unpacked
	 * @throws CancelledException if the progress of unpacking is cancelled
	 */
	public FileChannel open(Progress progress) throws IOException, LogException, CancelledException {
		BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
		// The key tells files apart; it is null on systems that do not let an open file be replaced.
		Object key = now.fileKey();
		FileChannel open = channel;
		if (open == null || !open.isOpen() || !Objects.equals(key, channelKey)) {
			close();
			open = openUnpacked(progress);
			channel = open;
			channelKey = key;
		}
		return open;
	}

	private FileChannel openUnpacked(Progress progress) throws IOException, LogException, CancelledException {
		FileChannel packed = FileChannel.open(path);
		Optional<String> packing;
		try {
			packing = FileStart.of(packed).packing();
		} catch (IOException e) {
			packed.close();
			throw e;
		}
		if (packing.isEmpty()) {
			return packed;
		}
		packed.close();
		return FileChannel.open(Packed.unpacked(path, progress));
	}

	@Override
	public void close() throws IOException {
		FileChannel open = channel;
		channel = null;
		if (open != null) {
			open.close();
		}
	}
}
