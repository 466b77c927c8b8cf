package org.brushwork.logs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException.Problem;
import org.brushwork.logs.internal.LogBlocks;
import org.brushwork.logs.internal.LogFile;
import org.brushwork.logs.internal.MemoryBudget;
import org.brushwork.logs.internal.store.DictionaryFullException;
import org.brushwork.logs.internal.store.EventColumns;

/**
 * Reads an access log in the NCSA common or combined format, in one file or several.
 * <p>
 * Accepted as found in the wild: a virtual host in front; a time without zone (taken as UTC), any text as request, also
 * none or {@code -}, with {@code \"} inside; {@code -} for status and bytes; any further fields, a response time among
 * them; any text as host; {@code \n} or {@code \r\n}; UTF-8, Latin-1, a byte order mark; packed by gzip. A quote left open
 * never reaches beyond its line, and behind the bytes it does not matter. Blank lines are neither events nor rejected.
 * Every other line is an event or is counted as rejected.
 */
public final class AccessLogReader {

	/** Bytes of the longest line that is read; a longer one is rejected. */
	public static final int LONGEST_LINE = 1 << 20;

	private static final int BLOCK = 1 << 20;

	private AccessLogReader() {
		// not needed
	}

	/**
	 * Reads a log of one file by the default options.
	 *
	 * @see #read(List, LogOptions, Progress)
	 */
	public static EventStore read(Path file, Progress progress) throws LogException, CancelledException {
		return read(List.of(file), LogOptions.DEFAULT, progress);
	}

	/**
	 * Reads a whole log on the calling thread and on those that the common pool of the Java machine has to spare.
	 * <p>
	 * Several files, such as those of a rotation, are one log; they may be named in any order. Each is read up to the size
	 * it has now. A last line without line end counts when it parses; otherwise it is rejected as
	 * {@link RejectedLine.Reason#CUT_OFF}. Each file is judged by its first thousand lines that are not blank (fewer where
	 * they fill 16 MiB): when more than half of them are rejected, it is not an access log. A file without lines adds
	 * nothing, but not all may be so.
	 *
	 * @param files    at least one
	 * @param progress hears of bytes
	 * @throws LogException             for every {@link Problem}; those of input and output with their cause
	 * @throws CancelledException       if {@code progress} is cancelled, or the thread is interrupted
	 * @throws IllegalArgumentException if no file is named
	 */
	public static EventStore read(List<Path> files, LogOptions options, Progress progress)
			throws LogException, CancelledException {
		return read(files, options, progress, lines -> {
			// nobody counts them
		});
	}

	/**
	 * The same, and tells how many lines were read so far.
	 *
	 * @param lines hears of lines with each report of their bytes, from any thread, one at a time
	 */
	public static EventStore read(List<Path> files, LogOptions options, Progress progress, LongConsumer lines)
			throws LogException, CancelledException {
		return new Reading(options, progress, lines, BLOCK, memoryLeft() / 4 * 3).whole(files);
	}

	/**
	 * Reads whole lines at the beginning of a log, file by file in the order of their first events; at least those by
	 * which a file is judged, of which one is an event. Packed files are unpacked whole.
	 *
	 * @param bytes about how many bytes of text, at least 0; a log that is not longer is read whole
	 * @param lines as in {@link #read(List, LogOptions, Progress, LongConsumer)}, which also says what is thrown
	 */
	public static LogPart readFirst(List<Path> files, LogOptions options, long bytes, Progress progress,
			LongConsumer lines) throws LogException, CancelledException {
		return new Reading(options, progress, lines, BLOCK, memoryLeft() / 4 * 3).first(files, bytes);
	}

	/** Bytes of memory that nothing uses yet, other open logs included. */
	private static long memoryLeft() {
		Runtime machine = Runtime.getRuntime();
		if (machine.totalMemory() - machine.freeMemory() > machine.maxMemory() / 2) {
			// So that garbage does not count as used.
			System.gc();
		}
		return machine.maxMemory() - machine.totalMemory() + machine.freeMemory();
	}

	/** Reads with blocks of another size and another limit of memory, both in bytes. */
	static EventStore read(List<Path> files, LogOptions options, Progress progress, int block, long memory)
			throws LogException, CancelledException {
		return new Reading(options, progress, lines -> {
			// nobody counts them
		}, block, memory).whole(files);
	}

	/** How a log is read: by blocks of some bytes, into at most so many bytes of memory. */
	private record Reading(LogOptions options, Progress progress, LongConsumer lines, int block, long memory) {

		EventStore whole(List<Path> paths) throws LogException, CancelledException {
			return first(paths, Long.MAX_VALUE).store();
		}

		LogPart first(List<Path> paths, long bytes) throws LogException, CancelledException {
			if (paths.isEmpty()) {
				throw new IllegalArgumentException("at least one file wanted, got none");
			}
			List<LogFile> open = new ArrayList<>();
			try {
				for (Path path : paths) {
					open.add(LogFile.open(path, progress));
				}
				open.sort(Comparator.comparingLong(file -> file.head().firstSeconds()));
				if (open.stream().allMatch(file -> file.head().events() == 0)) {
					throw new LogException(Problem.EMPTY, open.get(0).path());
				}
				List<LogFile> part = beginning(open, bytes);
				EventStore store = store(part, new MemoryBudget(paths.get(0), memory, EventColumns.GROWTH,
						EventColumns.GROWTH_OF_TEXTS));
				return new LogPart(store, size(part), size(open));
			} finally {
				close(open);
			}
		}

		private EventStore store(List<LogFile> files, MemoryBudget budget) throws LogException, CancelledException {
			double events = 0;
			for (LogFile file : files) {
				events += (double) file.size() / Math.max(1, file.head().bytes()) * file.head().events();
			}
			budget.check((long) (events * EventColumns.BYTES_PER_EVENT_READ));
			List<String> parameters = Stream.concat(Stream.of(options.productParameter(), options.categoryParameter()),
					options.furtherParameters().stream()).toList();
			LogBlocks blocks = new LogBlocks(files, parameters, block, LONGEST_LINE, budget, progress, lines);
			blocks.read();
			try {
				return new EventStore(files, options, EventColumns.of(files.size(), blocks, progress));
			} catch (DictionaryFullException e) {
				throw budget.tooLarge();
			}
		}
	}

	/** So many bytes of the first files, and more if there would be no event in them. */
	private static List<LogFile> beginning(List<LogFile> files, long bytes) throws LogException, CancelledException {
		List<LogFile> part = new ArrayList<>();
		long left = bytes;
		boolean anyEvent = false;
		for (LogFile file : files) {
			if (left <= 0 && anyEvent) {
				break;
			}
			LogFile begun = file.beginning(Math.max(0, left));
			part.add(begun);
			left -= begun.size();
			anyEvent |= file.head().events() > 0;
		}
		return part;
	}

	private static long size(List<LogFile> files) {
		return files.stream().mapToLong(LogFile::size).sum();
	}

	private static void close(List<LogFile> files) {
		for (LogFile file : files) {
			try {
				file.close();
			} catch (IOException e) {
				// What was read is whole; that a file cannot be closed after reading is nothing to the caller.
			}
		}
	}
}
