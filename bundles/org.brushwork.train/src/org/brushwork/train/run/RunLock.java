package org.brushwork.train.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The lock of the one process that writes a run. The operating system lets go of it when the process ends, however. */
final class RunLock implements Closeable {

	private static final int TRIES = 20;
	private static final int MILLIS = 10;

	/**
	 * Locks of this process. They are asked first: where locks are POSIX's, closing a file lets go of all locks that
	 * the process has on it, so that looking at one would end it.
	 */
	private static final Set<Path> OWN = new HashSet<>();

	private final Path key;
	private final FileChannel channel;

	private RunLock(Path key, FileChannel channel) {
		this.key = key;
		this.channel = channel;
	}

	/** Takes the lock of a folder; empty if another has it. */
	static Optional<RunLock> take(Path folder) throws IOException {
		Path key = folder.toRealPath();
		synchronized (OWN) {
			if (OWN.contains(key)) {
				return Optional.empty();
			}
			FileChannel channel = FileChannel.open(folder.resolve(RunFolder.LOCK), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			boolean locked = false;
			try {
				locked = isLocked(channel);
			} finally {
				if (!locked) {
					channel.close();
				}
			}
			if (!locked) {
				return Optional.empty();
			}
			OWN.add(key);
			return Optional.of(new RunLock(key, channel));
		}
	}

	/** Tries a little while: a reader may be looking, which takes it for a moment. */
	private static boolean isLocked(FileChannel channel) throws IOException {
		for (int i = 0; i < TRIES; i++) {
			if (lock(channel, false).isPresent()) {
				return true;
			}
			try {
				Thread.sleep(MILLIS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
		return false;
	}

	private static Optional<FileLock> lock(FileChannel channel, boolean shared) throws IOException {
		try {
			return Optional.ofNullable(channel.tryLock(0, Long.MAX_VALUE, shared));
		} catch (OverlappingFileLockException e) {
			return Optional.empty();
		}
	}

	/** Whether a process has the lock of a folder. */
	static boolean isTaken(Path folder) throws IOException {
		Path key = folder.toRealPath();
		synchronized (OWN) {
			if (OWN.contains(key)) {
				return true;
			}
			if (!Files.isRegularFile(folder.resolve(RunFolder.LOCK))) {
				return false;
			}
			try (FileChannel channel = FileChannel.open(folder.resolve(RunFolder.LOCK), StandardOpenOption.READ)) {
				return lock(channel, true).isEmpty();
			} catch (NoSuchFileException e) {
				return false;
			}
		}
	}

	@Override
	public void close() throws IOException {
		synchronized (OWN) {
			OWN.remove(key);
			channel.close();
		}
	}
}
