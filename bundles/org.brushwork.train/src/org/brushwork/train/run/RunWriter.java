package org.brushwork.train.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.brushwork.core.file.WholeFile;
import org.brushwork.core.record.CorruptFrameException;
import org.brushwork.core.record.Frame;
import org.brushwork.core.record.FrameFile;
import org.brushwork.train.run.RunException.Problem;

/**
 * Appends records to a run, which readers see at once. While it is open the run counts as running, also when this
 * process comes to a sudden end; there is never more than one writer. Safe for use by several threads; one that is
 * interrupted while it appends closes the writer.
 */
public final class RunWriter implements AutoCloseable {

	/** Where what follows a damaged record is put before the run goes on without it. */
	static final String DAMAGED = "records.damaged";

	private final RunLock lock;
	private final FileChannel channel;

	private RunWriter(RunLock lock, FileChannel channel) {
		this.lock = lock;
		this.channel = channel;
	}

	/**
	 * Goes on writing a run: a new one, or one that ended in whatever way. The rest of a record that was being written
	 * is dropped; from a damaged record on everything is kept in a file of its own.
	 *
	 * @param folder made by {@link RunFolder#create}
	 * @throws RunException if the folder is none of a run, or is being written
	 * @throws IOException  if it cannot be written
	 */
	public static RunWriter append(Path folder) throws RunException, IOException {
		RunFolder.info(folder);
		RunLock lock = RunLock.take(folder).orElseThrow(() -> new RunException(Problem.IN_USE, folder, "", null));
		boolean open = false;
		try {
			RunWriter writer = new RunWriter(lock, open(folder));
			open = true;
			return writer;
		} finally {
			if (!open) {
				lock.close();
			}
		}
	}

	private static FileChannel open(Path folder) throws IOException {
		Path file = folder.resolve(RunFolder.RECORDS);
		long end = end(file);
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		boolean open = false;
		try {
			channel.truncate(end).position(end);
			open = true;
			return channel;
		} finally {
			if (!open) {
				channel.close();
			}
		}
	}

	/** Where the last whole record ends. */
	private static long end(Path file) throws IOException {
		try (FrameFile frames = new FrameFile(file, 0)) {
			try {
				while (frames.next()) {
					// only its end matters
				}
			} catch (CorruptFrameException e) {
				keep(file, e.offset());
			}
			return frames.position();
		} catch (NoSuchFileException e) {
			return 0;
		}
	}

	private static void keep(Path file, long from) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ).position(from);
				InputStream in = Channels.newInputStream(channel)) {
			WholeFile.write(file.resolveSibling(DAMAGED), in::transferTo);
		}
	}

	/**
	 * Appends a record.
	 *
	 * @throws IOException if it cannot be written; what was written of it is taken back, if that can be
	 */
	public void append(RunRecord record) throws IOException {
		append(RunFrames.encode(record));
	}

	/** Appends a frame as {@link RunFrames} makes them, or of a type that only others know. */
	public synchronized void append(Frame frame) throws IOException {
		long start = channel.position();
		ByteBuffer bytes = frame.encode();
		boolean whole = false;
		try {
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			whole = true;
		} finally {
			if (!whole && channel.isOpen()) {
				channel.truncate(start);
			}
		}
	}

	/** Waits until everything is on the disk, so that it survives a loss of power. */
	public synchronized void flush() throws IOException {
		channel.force(false);
	}

	/** Nothing more is appended. */
	@Override
	public synchronized void close() throws IOException {
		try {
			channel.close();
		} finally {
			lock.close();
		}
	}
}
