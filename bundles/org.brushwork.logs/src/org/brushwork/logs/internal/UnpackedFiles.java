package org.brushwork.logs.internal;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogException.Problem;

/**
 * Packed logs, unpacked once into a bounded folder of files, which any number of threads and processes may share.
 * <p>
 * A file there is whole or is not there: an unpacking that is cancelled, fails or dies leaves nothing that counts. A
 * log that has another size, time or start than before is unpacked anew. Any number of threads may share an object too.
 */
public final class UnpackedFiles {

	/** As {@link FileStart#packing()} names it. */
	private static final String GZIP = "gzip";

	private static final long BOUND = 20L << 30;
	private static final long RESERVE = 256L << 20;
	private static final int WAIT_MS = 20;

	/** What a thread of this process is unpacking right now. */
	private static final Set<Path> RUNNING = ConcurrentHashMap.newKeySet();

	private final CacheFolder folder;
	private final CacheRoom room;

	/**
	 * Files in a folder that is made when it is needed.
	 *
	 * @param bound bytes that are kept in case they are needed again; a quarter of what the disk has for them if that
	 *              is less. What was asked for in the last quarter of an hour is kept beyond it
	 */
	public UnpackedFiles(Path folder, long bound) {
		this(folder, bound, RESERVE, disk -> disk.toFile().getUsableSpace(), InstantSource.system());
	}

	/** The same with another number of bytes to stay free, another disk and another clock. */
	UnpackedFiles(Path folder, long bound, long reserve, ToLongFunction<Path> usable, InstantSource clock) {
		this.folder = new CacheFolder(folder, clock);
		this.room = new CacheRoom(this.folder, bound, reserve, usable);
	}

	/**
	 * Files in the folder {@code logs} of the user's cache, 20 GiB at most.
	 *
	 * @throws java.nio.file.InvalidPathException if the system property {@code brushwork.cache} is no path
	 * @see UserCache
	 */
	public static UnpackedFiles ofUser() {
		return new UnpackedFiles(UserCache.folder().resolve("logs"), BOUND);
	}

	/**
	 * The file that holds the text of a log. A log that is not packed is that file itself. A gzip file, told by its
	 * bytes, is unpacked on the calling thread unless that was done before; while another thread of this process does
	 * it, this one waits for that, without reports.
	 * <p>
	 * The file may be deleted once a quarter of an hour has passed; whoever has it open keeps it, and whoever finds it
	 * gone, or opens it later, asks again. It must not be changed.
	 *
	 * @param progress hears of bytes of the packed file; not called when there is nothing to unpack
	 * @throws LogException       {@link Problem#MISSING}, {@link Problem#DIRECTORY} and {@link Problem#UNREADABLE};
	 *                            {@link Problem#COMPRESSED} in another way than gzip; {@link Problem#DAMAGED};
	 *                            {@link Problem#CHANGED} while it was unpacked; {@link Problem#NO_SPACE} on the disk,
	 *                            at the start if that is certain; {@link Problem#NO_CACHE} if the folder cannot be
	 *                            written
	 * @throws CancelledException if {@code progress} is cancelled, or the thread is interrupted
	 */
	public Path unpacked(Path log, Progress progress) throws LogException, CancelledException {
		try (PackedLog packed = PackedLog.open(log)) {
			Optional<String> format = packed.packing();
			if (format.isEmpty()) {
				return log;
			}
			if (!format.get().equals(GZIP)) {
				throw new LogException(Problem.COMPRESSED, log, format.get());
			}
			return unpacked(log, packed, progress);
		} catch (ClosedByInterruptException e) {
			throw new CancelledException();
		} catch (IOException e) {
			throw new LogException(Problem.UNREADABLE, log, e);
		}
	}

	private Path unpacked(Path log, PackedLog packed, Progress progress)
			throws IOException, LogException, CancelledException {
		CacheKey key = packed.key();
		Path running = folder.path().resolve(key.toString());
		while (!RUNNING.add(running)) {
			progress.checkCancelled();
			pause();
		}
		try {
			Optional<Path> there = find(log, key);
			return there.isPresent() ? there.get() : new Unpacking(log, packed, folder, room).run(key, progress);
		} finally {
			RUNNING.remove(running);
		}
	}

	private static void pause() throws CancelledException {
		try {
			Thread.sleep(WAIT_MS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancelledException();
		}
	}

	private Optional<Path> find(Path log, CacheKey key) throws LogException {
		try {
			folder.deleteAbandoned();
			return folder.use(key);
		} catch (IOException e) {
			throw LogException.noCache(log, folder.path(), e);
		}
	}
}
