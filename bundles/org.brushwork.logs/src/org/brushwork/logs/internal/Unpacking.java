package org.brushwork.logs.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogException.Problem;

/** Unpacks one gzip file into a cache folder, once, with an eye on the disk. */
final class Unpacking {

	/** Bytes of text between two looks at the disk, well below what stays free on it. */
	private static final long STEP = 64L << 20;

	private final Path log;
	private final PackedLog packed;
	private final CacheFolder folder;
	private final CacheRoom room;

	/** Bytes of text that were written. */
	private long written;
	private long nextLook = STEP;

	/**
	 * @param log    names the file in failures
	 * @param packed the same, open
	 */
	Unpacking(Path log, PackedLog packed, CacheFolder folder, CacheRoom room) {
		this.log = log;
		this.packed = packed;
		this.folder = folder;
		this.room = room;
	}

	/**
	 * Unpacks the file and gives the one that holds its text.
	 *
	 * @throws LogException       {@link Problem#DAMAGED}, {@link Problem#CHANGED}, {@link Problem#NO_SPACE} or
	 *                            {@link Problem#NO_CACHE}
	 * @throws IOException        if the packed file cannot be read, or the thread is interrupted
	 * @throws CancelledException if {@code progress}, which hears of packed bytes, is cancelled
	 */
	Path run(CacheKey key, Progress progress) throws IOException, LogException, CancelledException {
		prepare(key);
		try (TemporaryFile file = begin()) {
			try {
				new GzipUnpacker(packed.channel(), packed.size(), progress, (text, read) -> write(file, text, read))
						.unpack();
			} catch (DamagedException e) {
				throw packed.isChanged() ? new LogException(Problem.CHANGED, log)
						: new LogException(Problem.DAMAGED, log, e);
			}
			if (packed.isChanged()) {
				throw new LogException(Problem.CHANGED, log);
			}
			return keep(key, file);
		}
	}

	/** Makes the folder and refuses a text for which there certainly is no space. */
	private void prepare(CacheKey key) throws IOException, LogException {
		long needed = packed.textAtLeast();
		try {
			folder.create();
			folder.evictOutdated(key);
			if (needed > room.available()) {
				throw LogException.noSpace(log, folder.path(), needed, room.available(), room.reserve());
			}
		} catch (IOException e) {
			throw LogException.noCache(log, folder.path(), e);
		}
	}

	private TemporaryFile begin() throws LogException {
		try {
			return TemporaryFile.create(folder.path());
		} catch (IOException e) {
			throw LogException.noCache(log, folder.path(), e);
		}
	}

	private void write(TemporaryFile file, ByteBuffer text, long read) throws IOException, LogException {
		try {
			while (text.hasRemaining()) {
				written += file.channel().write(text);
			}
			if (written < nextLook) {
				return;
			}
			nextLook = written + STEP;
			room.make(written);
		} catch (ClosedByInterruptException e) {
			throw e;
		} catch (IOException e) {
			throw room.left() < 0 ? noSpace(read) : LogException.noCache(log, folder.path(), e);
		}
		if (room.left() < 0) {
			throw noSpace(read);
		}
	}

	/** What {@code read} packed bytes gave tells what all of them may give. */
	private LogException noSpace(long read) throws IOException {
		long likely = (long) ((double) written / read * packed.size());
		return LogException.noSpace(log, folder.path(), Math.max(packed.textAtLeast(), likely),
				Math.max(0, written + room.left()), room.reserve());
	}

	private Path keep(CacheKey key, TemporaryFile file) throws LogException {
		try {
			Path text = folder.add(key, file);
			room.make(0);
			return text;
		} catch (IOException e) {
			throw LogException.noCache(log, folder.path(), e);
		}
	}
}
