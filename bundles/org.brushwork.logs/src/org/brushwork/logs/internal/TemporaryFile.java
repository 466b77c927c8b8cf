package org.brushwork.logs.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file under a name that does not count, until it is whole and gets its own; closing one that did not deletes it.
 * <p>
 * What a process that died leaves behind is found by a lock on the file, which the system releases with the process;
 * unlike the number of a process it holds across containers and machines. On Linux and macOS a lock belongs to the
 * process and is gone as soon as the process closes any channel of the file, so nobody may open one that this process
 * writes: their names are kept. Between making a file and locking it, and between closing and moving it, it has no
 * lock, so one that was written a moment ago is never taken for abandoned. Where the disk knows no locks none is.
 */
final class TemporaryFile implements Closeable {

	private static final String SUFFIX = ".tmp";
	private static final String NAME = "[0-9a-f-]{36}\\" + SUFFIX;
	private static final Duration MOMENT = Duration.ofMinutes(1);
	private static final FileAttribute<?>[] PRIVATE = {
			PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };

	/** Names of those that this process writes; a name is never used twice. */
	private static final Set<String> OWN = ConcurrentHashMap.newKeySet();

	private final Path path;
	private final FileChannel channel;

	private TemporaryFile(Path path, FileChannel channel) {
		this.path = path;
		this.channel = channel;
	}

	/** Makes an empty one that only its owner may read, where the disk knows owners. */
	static TemporaryFile create(Path folder) throws IOException {
		String name = UUID.randomUUID() + SUFFIX;
		Path path = folder.resolve(name);
		OWN.add(name);
		try {
			FileChannel channel = FileChannel.open(path,
					Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
					CacheFolder.ifPosix(folder, PRIVATE));
			lock(channel);
			return new TemporaryFile(path, channel);
		} catch (IOException e) {
			OWN.remove(name);
			throw e;
		}
	}

	private static void lock(FileChannel channel) {
		try {
			channel.tryLock();
		} catch (IOException e) {
			// Then nobody else can lock it either, and nobody takes it for abandoned.
		}
	}

	/** What is to be written goes here. */
	FileChannel channel() {
		return channel;
	}

	/** Closes the file and moves it in one step. A file that is at the target already is as good. */
	void moveTo(Path target) throws IOException {
		channel.close();
		try {
			Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			// Windows does not replace a file that is open.
			if (!Files.exists(target)) {
				throw e;
			}
		}
	}

	/** Closes the file, and deletes it unless it was moved. */
	@Override
	public void close() throws IOException {
		try {
			channel.close();
			Files.deleteIfExists(path);
		} finally {
			OWN.remove(path.getFileName().toString());
		}
	}

	/** Whether a file has the name of such a one. */
	static boolean isTemporary(Path file) {
		return file.getFileName().toString().matches(NAME);
	}

	/** Deletes one of a process that died; any other stays. */
	static void deleteIfAbandoned(Path file, Instant now) throws IOException {
		if (!OWN.contains(file.getFileName().toString())
				&& Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(MOMENT)) && canBeLocked(file)) {
			Files.deleteIfExists(file);
		}
	}

	private static boolean canBeLocked(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
				FileLock lock = channel.tryLock()) {
			return lock != null;
		} catch (OverlappingFileLockException e) {
			return false;
		}
	}
}
