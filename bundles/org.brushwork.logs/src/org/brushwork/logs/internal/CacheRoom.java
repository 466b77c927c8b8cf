package org.brushwork.logs.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How much a cache folder may hold, and how much its disk must keep free.
 * <p>
 * The bound is for what is kept in case it is asked for again. What is in use, and the file that is being made, may
 * exceed it while the disk has room: a log that is wanted now is not refused for the sake of a rule about tidiness.
 */
final class CacheRoom {

	/** A quarter of the space that the cache has and could have. */
	private static final int SHARE = 4;

	private final CacheFolder folder;
	private final long bound;
	private final long reserve;
	private final ToLongFunction<Path> usable;

	/**
	 * @param bound   bytes to keep at most; a quarter of what is usable and kept if that is less
	 * @param reserve bytes that stay free on the disk
	 * @param usable  the bytes a disk has for this user, asked for with the folder
	 */
	CacheRoom(CacheFolder folder, long bound, long reserve, ToLongFunction<Path> usable) {
		this.folder = folder;
		this.bound = bound;
		this.reserve = reserve;
		this.usable = usable;
	}

	/** Bytes that stay free on the disk. */
	long reserve() {
		return reserve;
	}

	/** Bytes that may be written beside what is in use. */
	long available() throws IOException {
		long evictable = folder.entries().stream().filter(entry -> !folder.isInUse(entry))
				.mapToLong(CacheFolder.Entry::size).sum();
		return Math.max(0, free() + evictable - reserve);
	}

	/** Bytes above the reserve that the disk has now; may be negative. */
	long left() {
		return free() - reserve;
	}

	/**
	 * Evicts the least recently used until the bound is kept and the reserve is free, or all that is left is in use.
	 *
	 * @param unfinished bytes of a file that is being made, which count too
	 */
	void make(long unfinished) throws IOException {
		List<CacheFolder.Entry> entries = folder.entries();
		long kept = entries.stream().mapToLong(CacheFolder.Entry::size).sum() + unfinished;
		long most = Math.min(bound, (free() + kept) / SHARE);
		for (CacheFolder.Entry entry : entries) {
			if (kept <= most && left() >= 0) {
				return;
			}
			if (folder.evict(entry)) {
				kept -= entry.size();
			}
		}
	}

	/** No more than half of all numbers, so that sums do not overflow. */
	private long free() {
		return Math.min(usable.applyAsLong(folder.path()), Long.MAX_VALUE / 2);
	}
}
