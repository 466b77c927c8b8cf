package org.brushwork.logs.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of files that can be made again, shared by processes; other files in it are left alone.
 * <p>
 * A name holds the key and the size. A file of another size does not count: after a loss of power the system may have
 * kept the new name, but not all of what was in the file.
 * <p>
 * <b>What is in use.</b> The time of last access is the time of last use, set whenever a file is handed out, so that it
 * holds also on disks that do not keep it; the time of last change is left to whoever reads the file. A file is in use
 * for a quarter of an hour from then: long enough to open it, and to compare two logs that together are beyond the
 * bound. After that the system protects whoever reads. On Linux and macOS a deleted file lives on for those that have
 * it open; on Windows it does too, except that one that is mapped cannot be deleted, which counts as in use. A lock for
 * each file in use would tell more and do less: on Linux a reader that closes its own channel releases it, on Windows
 * it can shut other readers out, and without a word from the reader that it is done it would be held until the
 * process ends. So whoever finds a file gone asks for it again, and is right on every system.
 */
final class CacheFolder {

	/** A file of the folder. */
	record Entry(Path path, String place, String state, long size, FileTime used) {
		// as it was when the folder was listed
	}

	private static final Pattern NAME = Pattern.compile("([0-9a-f]{16})-([0-9a-f]{32})-(\\d{1,18})\\.log");
	private static final Duration USE = Duration.ofMinutes(15);
	private static final FileAttribute<?>[] PRIVATE = {
			PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) };

	private final Path path;
	private final InstantSource clock;

	/** A folder that may not exist yet. */
	CacheFolder(Path path, InstantSource clock) {
		this.path = path.toAbsolutePath().normalize();
		this.clock = clock;
	}

	/** The absolute path of the folder. */
	Path path() {
		return path;
	}

	/** Makes the folder if it is not there, for its owner only where the disk knows owners. */
	void create() throws IOException {
		if (!Files.isDirectory(path)) {
			Files.createDirectories(path, ifPosix(path, PRIVATE));
		}
	}

	/** The attributes where the file system of {@code path} knows POSIX permissions, otherwise none. */
	static FileAttribute<?>[] ifPosix(Path path, FileAttribute<?>... attributes) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix") ? attributes
				: new FileAttribute<?>[0];
	}

	/** Finds a file and marks it as used now. */
	Optional<Path> use(CacheKey key) throws IOException {
		for (Entry entry : entries()) {
			if (isOf(entry, key) && touch(entry.path())) {
				return Optional.of(entry.path());
			}
		}
		return Optional.empty();
	}

	/** Takes in a file that is whole, as used now. */
	Path add(CacheKey key, TemporaryFile file) throws IOException {
		Path target = path.resolve(key + "-" + file.channel().size() + ".log");
		file.moveTo(target);
		touch(target);
		return target;
	}

	/** All files, the least recently used first; empty while the folder does not exist. */
	List<Entry> entries() throws IOException {
		List<Entry> entries = new ArrayList<>();
		for (Path file : list()) {
			Matcher name = NAME.matcher(file.getFileName().toString());
			if (name.matches()) {
				addTo(entries, file, name);
			}
		}
		entries.sort(Comparator.comparing(Entry::used));
		return entries;
	}

	private static void addTo(List<Entry> entries, Path file, Matcher name) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			if (attributes.size() == Long.parseLong(name.group(3))) {
				entries.add(new Entry(file, name.group(1), name.group(2), attributes.size(),
						attributes.lastAccessTime()));
			} else {
				Files.deleteIfExists(file);
			}
		} catch (NoSuchFileException e) {
			// Another process deleted it meanwhile.
		}
	}

	/** Whether somebody may still have to open the file. */
	boolean isInUse(Entry entry) {
		// A time in the future is one of a clock that was wrong; far from now it says nothing.
		return Duration.between(entry.used().toInstant(), clock.instant()).abs().compareTo(USE) < 0;
	}

	/** Deletes a file unless it is in use; whether it is gone. */
	boolean evict(Entry entry) {
		try {
			if (isInUse(entry)) {
				return false;
			}
			Files.deleteIfExists(entry.path());
			return true;
		} catch (IOException e) {
			// In use by somebody who keeps it from being deleted.
			return false;
		}
	}

	/** Evicts what was made from an earlier state of the same origin. */
	void evictOutdated(CacheKey key) throws IOException {
		for (Entry entry : entries()) {
			if (entry.place().equals(key.place()) && !isOf(entry, key)) {
				evict(entry);
			}
		}
	}

	/** Deletes what processes that died did not finish. */
	void deleteAbandoned() throws IOException {
		for (Path file : list()) {
			if (TemporaryFile.isTemporary(file)) {
				try {
					TemporaryFile.deleteIfAbandoned(file, clock.instant());
				} catch (IOException e) {
					// It is gone, or of somebody else.
				}
			}
		}
	}

	private static boolean isOf(Entry entry, CacheKey key) {
		return entry.place().equals(key.place()) && entry.state().equals(key.state());
	}

	private List<Path> list() throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
			List<Path> list = new ArrayList<>();
			files.forEach(list::add);
			return list;
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		} catch (NoSuchFileException | NotDirectoryException e) {
			return List.of();
		}
	}

	/** Marks a file as used now; whether it is still there. */
	private boolean touch(Path file) {
		try {
			Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(null,
					FileTime.from(clock.instant()), null);
			return true;
		} catch (IOException e) {
			return Files.exists(file);
		}
	}
}
