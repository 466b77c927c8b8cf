package org.brushwork.logs;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException.Problem;
import org.brushwork.logs.internal.EventCollector;
import org.brushwork.logs.internal.EventColumns;
import org.brushwork.logs.internal.FileStart;
import org.brushwork.logs.internal.LineReader;

/**
 * Reads an access log in the NCSA common or combined format.
 * <p>
 * Accepted as found in the wild: a time without zone (taken as UTC), any text as request, also none or {@code -}, with
 * {@code \"} inside; {@code -} for status and bytes; any further fields; any text as host; {@code \n} or {@code \r\n};
 * UTF-8, Latin-1, a byte order mark. A quote left open never reaches beyond its line, and behind the bytes it does not
 * matter. Blank lines are neither events nor rejected. Every other line is an event or is counted as rejected.
 */
public final class AccessLogReader {

	/** Bytes of the longest line that is read; a longer one is rejected. */
	public static final int LONGEST_LINE = 1 << 20;

	private static final int BLOCK = 4 << 20;

	private AccessLogReader() {
		// not needed
	}

	/**
	 * Reads a whole log on the calling thread.
	 * <p>
	 * It is read up to the size it has now. A last line without line end counts when it parses; otherwise it is
	 * rejected as {@link RejectedLine.Reason#CUT_OFF}. The file is judged by its first thousand lines that are not blank
	 * (fewer where they fill 16 MiB): when more than half of them are rejected, it is not an access log.
	 *
	 * @param progress hears of bytes
	 * @throws LogException       for every {@link Problem}; those of input and output with their cause
	 * @throws CancelledException if {@code progress} is cancelled, or the thread is interrupted
	 */
	public static EventStore read(Path file, Progress progress) throws LogException, CancelledException {
		return read(file, progress, BLOCK, memoryLeft() / 4 * 3);
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

	/** The same with blocks of another size and another limit of memory, both in bytes. */
	static EventStore read(Path file, Progress progress, int block, long memory)
			throws LogException, CancelledException {
		if (Files.isDirectory(file)) {
			throw new LogException(Problem.DIRECTORY, file);
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			// A pipe would wait for a writer, and none of these can be read by position.
			throw new LogException(Problem.UNREADABLE, file, "not a regular file");
		}
		try (FileChannel channel = FileChannel.open(file)) {
			return read(file, channel, progress, block, memory);
		} catch (NoSuchFileException e) {
			throw new LogException(Problem.MISSING, file, e);
		} catch (ClosedByInterruptException e) {
			throw new CancelledException();
		} catch (EOFException e) {
			throw new LogException(Problem.CHANGED, file, e);
		} catch (IOException e) {
			throw new LogException(Problem.UNREADABLE, file, e);
		}
	}

	private static EventStore read(Path file, FileChannel channel, Progress progress, int block, long memory)
			throws IOException, LogException, CancelledException {
		long size = channel.size();
		FileStart start = FileStart.of(channel);
		if (start.packing().isPresent()) {
			throw new LogException(Problem.COMPRESSED, file, start.packing().get());
		}
		EventCollector collector = new EventCollector(size, Crossfilter.BYTES_PER_EVENT + EventColumns.BYTES_PER_EVENT,
				memory);
		new LineReader(channel, size, block, LONGEST_LINE, collector).read(start.textStart(), progress);
		switch (collector.verdict()) {
		case FOREIGN -> throw start.isBinary() ? new LogException(Problem.BINARY, file)
				: new LogException(Problem.FOREIGN, file, collector.firstLine());
		case TOO_LARGE -> throw LogException.tooLarge(file, collector.needed(), memory);
		case EMPTY -> throw new LogException(Problem.EMPTY, file);
		case GOOD -> {
			// as hoped
		}
		}
		return new EventStore(file, collector);
	}
}
