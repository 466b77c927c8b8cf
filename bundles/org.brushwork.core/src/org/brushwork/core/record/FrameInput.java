package org.brushwork.core.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;

/**
 * Reads frames from a socket or a stream, waiting for each. It reads ahead; who made the channel closes it. Not safe
 * for use by several threads.
 */
public final class FrameInput {

	private static final int CAPACITY = 1 << 16;

	private final ReadableByteChannel channel;
	private final FrameBuffer buffer = new FrameBuffer(CAPACITY);
	private long offset;

	/** Frames from a blocking channel, such as one of a socket. */
	public FrameInput(ReadableByteChannel channel) {
		this.channel = channel;
	}

	/** Frames from a stream. */
	public FrameInput(InputStream in) {
		this(Channels.newChannel(in));
	}

	/**
	 * Waits for the next frame.
	 *
	 * @return empty when the stream has ended, be it in the middle of a frame: whoever wrote is gone; {@link #torn}
	 *         tells
	 * @throws CorruptFrameException if something else than a frame comes
	 * @throws IOException           by the channel
	 */
	public Optional<Frame> read() throws IOException {
		int length;
		while ((length = buffer.length(offset)) == 0 || buffer.remaining() < length) {
			int read = channel.read(buffer.room(Math.max(length, Frame.OVERHEAD)));
			buffer.filled();
			if (read < 0) {
				return Optional.empty();
			}
		}
		int type = buffer.type();
		ByteBuffer payload = buffer.take(length, offset);
		offset += length;
		byte[] copy = new byte[payload.remaining()];
		payload.get(copy);
		return Optional.of(new Frame(type, copy));
	}

	/** Whether a part of a frame came last. */
	public boolean torn() {
		return buffer.remaining() > 0;
	}
}
