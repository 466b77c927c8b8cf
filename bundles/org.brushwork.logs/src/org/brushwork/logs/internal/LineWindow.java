package org.brushwork.logs.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A part of a file in memory that moves to the lines asked for; neighbouring lines share one read. */
public final class LineWindow {

	private static final int SIZE = 64 << 10;
	private static final int BYTE_ORDER_MARK = 3;

	private final FileChannel channel;
	private final int longest;
	private byte[] bytes = new byte[SIZE];
	/** Place in the file of the first byte. */
	private long start;
	private int filled;
	private int from;
	private int end;

	/** @param longest bytes of the longest line */
	public LineWindow(FileChannel channel, int longest) {
		this.channel = channel;
		this.longest = longest;
	}

	/**
	 * Moves to the line that starts at a place in the file.
	 *
	 * @return whether a line starts there and is not longer than the longest
	 */
	public boolean moveTo(long position) throws IOException {
		// With the byte before, which must be a line end.
		long before = Math.max(0, position - 1);
		if (!isInside(before) || !findEnd(position)) {
			fill(before);
			while (!findEnd(position)) {
				if (filled < bytes.length || filled > longest + 2) {
					break;
				}
				bytes = new byte[Math.min(4 * bytes.length, longest + 4)];
				fill(before);
			}
		}
		return from <= filled && end - from <= longest && (position <= BYTE_ORDER_MARK || bytes[from - 1] == '\n');
	}

	private boolean isInside(long position) {
		return start <= position && position < start + filled;
	}

	private void fill(long position) throws IOException {
		start = position;
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) > 0) {
			// until it is full or the file ends
		}
		filled = buffer.position();
	}

	/** Whether the line's end is in the window too; otherwise the line is taken to reach to the window's end. */
	private boolean findEnd(long position) {
		from = (int) (position - start);
		int newline = LineBytes.newline(bytes, Math.min(from, filled), filled);
		end = LineBytes.withoutReturn(bytes, from, newline);
		return newline < filled;
	}

	/** The window's bytes, valid until it moves. */
	public byte[] bytes() {
		return bytes;
	}

	/** Index of the line's first byte. */
	public int from() {
		return from;
	}

	/** Index behind the line's last byte, without its line end. */
	public int end() {
		return end;
	}
}
