package org.brushwork.logs.internal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogException.Problem;

/** One open file of a log, read up to the size it had when it was opened, and what its first lines tell of it. */
public final class LogFile implements Closeable {

	private static final int STEP_BACK = 64 << 10;

	private final Path path;
	private final FileChannel channel;
	private final long size;
	private final FileHead head;

	private LogFile(Path path, FileChannel channel, long size, FileHead head) {
		this.path = path;
		this.channel = channel;
		this.size = size;
		this.head = head;
	}

	/**
	 * Opens a file, unpacking it first if need be, and judges it by its first lines.
	 *
	 * @param progress hears of what is unpacked
	 * @throws LogException       for every problem but {@link Problem#TOO_LARGE}
	 * @throws CancelledException if {@code progress} is cancelled, or the thread interrupted
	 */
	public static LogFile open(Path path, Progress progress) throws LogException, CancelledException {
		if (Files.isDirectory(path)) {
			throw new LogException(Problem.DIRECTORY, path);
		}
		if (Files.exists(path) && !Files.isRegularFile(path)) {
			// A pipe would wait for a writer, and none of these can be read by position.
			throw new LogException(Problem.UNREADABLE, path, "not a regular file");
		}
		try {
			return openRegular(path, progress);
		} catch (IOException e) {
			throw problem(path, e);
		}
	}

	private static LogFile openRegular(Path path, Progress progress)
			throws IOException, LogException, CancelledException {
		FileChannel channel = FileChannel.open(path);
		try {
			FileStart start = FileStart.of(channel);
			if (start.packing().isPresent()) {
				channel.close();
				channel = FileChannel.open(Packed.unpacked(path, progress));
				start = FileStart.of(channel);
			}
			long size = channel.size();
			return new LogFile(path, channel, size, FileHead.of(path, channel, size, start));
		} catch (IOException | LogException | CancelledException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	/**
	 * The same open file, up to the end of a line.
	 *
	 * @param bytes about how many, at least 0; there are always all lines by which the file is judged
	 * @return this file if it is not longer
	 */
	public LogFile beginning(long bytes) throws LogException, CancelledException {
		long limit = Math.max(bytes, head.bytes());
		if (limit >= size) {
			return this;
		}
		try {
			return new LogFile(path, channel, lineEnd(limit), head);
		} catch (IOException e) {
			throw problem(path, e);
		}
	}

	/** Behind the last line end before a place, but not before the end of the lines by which the file is judged. */
	private long lineEnd(long limit) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(STEP_BACK);
		for (long to = limit; to > head.bytes(); to -= STEP_BACK) {
			long from = Math.max(head.bytes(), to - STEP_BACK);
			bytes.clear().limit((int) (to - from));
			while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
				// until it is full or the file ends
			}
			for (int i = bytes.position() - 1; i >= 0; i--) {
				if (bytes.get(i) == '\n') {
					return from + i + 1;
				}
			}
		}
		return head.bytes();
	}

	/**
	 * What an error of input means for a log.
	 *
	 * @throws CancelledException if it means that the thread was interrupted
	 */
	public static LogException problem(Path path, IOException e) throws CancelledException {
		if (e instanceof NoSuchFileException) {
			return new LogException(Problem.MISSING, path, e);
		}
		if (e instanceof ClosedChannelException) {
			// Nobody closes a file that is read but the interruption of one of its readers, which the others meet so.
			throw new CancelledException();
		}
		return new LogException(e instanceof EOFException ? Problem.CHANGED : Problem.UNREADABLE, path, e);
	}

	/** As it was named. */
	public Path path() {
		return path;
	}

	FileChannel channel() {
		return channel;
	}

	/** Bytes, unpacked. */
	public long size() {
		return size;
	}

	/** Where the first line starts. */
	public int textStart() {
		return head.textStart();
	}

	/** What its first lines tell. */
	public FileHead head() {
		return head;
	}

	LineFormat format() {
		return head.format();
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
