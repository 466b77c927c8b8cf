package org.brushwork.logs.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/**
 * Cuts a file into lines, block by block.
 * <p>
 * What is left of a block behind its last line end moves to the front of the next. A line that is longer than a block
 * makes the block grow, up to the longest line allowed; the rest of a longer one is skipped without being kept.
 */
public final class LineReader {

	private final FileChannel channel;
	private final long size;
	private final int longest;
	private final LineSink sink;

	private byte[] block;
	/** Bytes of the block that are filled. */
	private int filled;
	/** Place in the file of the block's first byte. */
	private long position;
	private boolean skipping;

	/**
	 * @param channel   the file; read by position, so that its own position does not matter
	 * @param size      bytes to read; what was appended later is left alone
	 * @param blockSize bytes to read at once, at least 1
	 * @param longest   bytes of the longest line that {@link LineSink#line} hears of, at least 1
	 */
	public LineReader(FileChannel channel, long size, int blockSize, int longest, LineSink sink) {
		this.channel = channel;
		this.size = size;
		this.longest = longest;
		this.sink = sink;
		this.block = new byte[blockSize];
	}

	/**
	 * Reads from a place in the file until its end or until the sink wants no more.
	 *
	 * @throws EOFException       if the file has become shorter than its size
	 * @throws IOException        if it cannot be read
	 * @throws CancelledException if {@code progress}, which hears of bytes after each block, is cancelled
	 */
	public void read(long start, Progress progress) throws IOException, CancelledException {
		position = start;
		filled = 0;
		boolean wanted = true;
		while (wanted && position + filled < size) {
			progress.checkCancelled();
			fill();
			wanted = cut();
			progress.report(position + filled, size);
		}
		if (wanted && filled > 0 && !skipping) {
			line(0, filled, false);
		}
	}

	private void fill() throws IOException {
		int room = (int) Math.min(block.length - filled, size - position - filled);
		int read = channel.read(ByteBuffer.wrap(block, filled, room), position + filled);
		if (read < 0) {
			throw new EOFException();
		}
		filled += read;
	}

	/** Hands on the lines that end in the block and keeps the rest. */
	private boolean cut() {
		int from = 0;
		int newline = LineBytes.newline(block, 0, filled);
		while (newline < filled) {
			if (skipping) {
				skipping = false;
			} else if (!line(from, newline, true)) {
				return false;
			}
			from = newline + 1;
			newline = LineBytes.newline(block, from, filled);
		}
		return keep(from);
	}

	private boolean keep(int from) {
		boolean wanted = true;
		int rest = filled - from;
		// One byte more than the longest line, because a carriage return may follow.
		if (!skipping && rest > longest + 1) {
			wanted = sink.tooLong(block, from, filled, position + from);
			skipping = true;
		}
		if (skipping) {
			rest = 0;
		}
		byte[] next = rest == block.length ? new byte[2 * rest] : block;
		System.arraycopy(block, filled - rest, next, 0, rest);
		position += filled - rest;
		block = next;
		filled = rest;
		return wanted;
	}

	private boolean line(int from, int newline, boolean terminated) {
		int end = LineBytes.withoutReturn(block, from, newline);
		if (end - from > longest) {
			return sink.tooLong(block, from, end, position + from);
		}
		return sink.line(block, from, end, position + from, terminated);
	}
}
