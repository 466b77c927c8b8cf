package org.brushwork.core.record;

import java.io.IOException;

/** Says that what should be a frame is none. It carries no display text; the message is for developers only. */
public final class CorruptFrameException extends IOException {

	private static final long serialVersionUID = 1L;

	private final long offset;

	CorruptFrameException(long offset, String what) {
		super("no frame at byte " + offset + ": " + what);
		this.offset = offset;
	}

	/** Where the frame should begin, bytes from the start of the file or stream. */
	public long offset() {
		return offset;
	}
}
