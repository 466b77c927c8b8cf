package org.brushwork.core.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Goes through the frames of a file that may be growing. A frame whose bytes are not all there is not there yet. Not
 * safe for use by several threads.
 */
public final class FrameFile implements Closeable {

	private static final int CAPACITY = 1 << 20;

	private final FileChannel channel;
	private final FrameBuffer buffer = new FrameBuffer(CAPACITY);
	/** Where the next frame begins. */
	private long position;
	private long current;
	private int type;
	private ByteBuffer payload = ByteBuffer.allocate(0);

	/**
	 * Opens a file.
	 *
	 * @param position where to begin: 0, or the end of a frame
	 * @throws IOException if it cannot be opened
	 */
	public FrameFile(Path file, long position) throws IOException {
		channel = FileChannel.open(file, StandardOpenOption.READ);
		this.position = position;
	}

	/**
	 * Goes to the next frame. When it cannot, it stays where it is, and reads the file anew when it is asked again:
	 * what was torn or corrupt may have been replaced.
	 *
	 * @return false if it is not there yet: ask again when the file may have grown
	 * @throws CorruptFrameException if something else than a frame is there
	 * @throws IOException           if the file cannot be read
	 */
	public boolean next() throws IOException {
		boolean found = false;
		try {
			found = advance();
			return found;
		} finally {
			if (!found) {
				buffer.clear();
			}
		}
	}

	private boolean advance() throws IOException {
		int length;
		while ((length = buffer.length(position)) == 0 || buffer.remaining() < length) {
			ByteBuffer room = buffer.room(Math.max(length, Frame.OVERHEAD));
			int read;
			try {
				read = channel.read(room, position + room.position());
			} finally {
				buffer.filled();
			}
			if (read <= 0) {
				return false;
			}
		}
		int next = buffer.type();
		payload = buffer.take(length, position);
		type = next;
		current = position;
		position += length;
		return true;
	}

	/** What the frame is. */
	public int type() {
		return type;
	}

	/** The payload of the frame, to be read before the next one is asked for; the highest byte of numbers first. */
	public ByteBuffer payload() {
		return payload;
	}

	/** A copy of the frame. */
	public Frame frame() {
		byte[] copy = new byte[payload.remaining()];
		payload.get(payload.position(), copy);
		return new Frame(type, copy);
	}

	/** Where the frame begins, bytes from the start of the file. */
	public long offset() {
		return current;
	}

	/** Where the next frame begins or will begin. */
	public long position() {
		return position;
	}

	/**
	 * Goes elsewhere.
	 *
	 * @param offset where a frame begins
	 */
	public void seek(long offset) {
		buffer.clear();
		position = offset;
	}

	/** How long the file is now, bytes. */
	public long size() throws IOException {
		return channel.size();
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
