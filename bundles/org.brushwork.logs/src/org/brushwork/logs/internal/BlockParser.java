package org.brushwork.logs.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.brushwork.logs.RejectedLine;
import org.brushwork.logs.RejectedLine.Reason;
import org.brushwork.logs.internal.store.EventBatch;
import org.brushwork.logs.internal.store.EventChunk;
import org.brushwork.logs.internal.store.Reading;

/**
 * Reads the lines that start in one block of a file, also where the last of them reaches into the next block.
 * <p>
 * Has a buffer and what it has met so far, so it is used for one block after the other. Not for several threads at once.
 */
final class BlockParser {

	private static final int START_LENGTH = 200;
	private static final int USUAL_LINE = 160;
	private static final int MORE = 64 << 10;

	private final Reading reading;
	private final LineParser parser = new LineParser();
	private final RequestFields request = new RequestFields();
	private final TrailingFields trailing = new TrailingFields();
	private final EventBatch batch = new EventBatch();
	private final int longest;
	private byte[] buffer;
	/** Bytes of the buffer that are filled, and the place in the file of the first. */
	private int filled;
	private long bufferStart;

	/** @param longest bytes of the longest line that is read */
	BlockParser(Reading reading, int block, int longest) {
		this.reading = reading;
		this.longest = longest;
		this.buffer = new byte[Math.max(1, block) + MORE];
	}

	/** The numbers of what was met. */
	Reading reading() {
		return reading;
	}

	/**
	 * Reads the lines that start in {@code [from, to)}.
	 *
	 * @param keepsRejected asked whether one more line that is no event is to be kept, given how many are already
	 * @throws EOFException if the file has become shorter
	 * @throws IOException  if it cannot be read
	 */
	EventChunk parse(LogFile file, long from, long to, IntPredicate keepsRejected) throws IOException {
		int expected = (int) ((to - from) / USUAL_LINE) + 16;
		EventChunk chunk = new EventChunk(reading, from, file.format().responseTimeAt() >= 0, expected);
		// With the byte before the block, which tells whether a line starts at its first.
		bufferStart = from == file.textStart() ? from : from - 1;
		filled = 0;
		fill(file, (int) (to - bufferStart));
		int at = 0;
		if (bufferStart < from) {
			at = LineBytes.newline(buffer, 0, filled) + 1;
		}
		int end = (int) (to - bufferStart);
		while (at < end) {
			int newline = newline(file, at);
			boolean terminated = newline < filled;
			if (newline - at > longest + 1) {
				reject(chunk, Reason.TOO_LONG, at, newline, keepsRejected);
				if (!terminated) {
					break;
				}
			} else {
				line(chunk, file.format(), at, LineBytes.withoutReturn(buffer, at, newline), terminated, keepsRejected);
			}
			at = newline + 1;
		}
		chunk.add(buffer, batch);
		chunk.trim();
		return chunk;
	}

	/**
	 * The end of the line that starts at {@code at}, reading on if need be; {@code filled} when the file ends there, or when
	 * the line is too long.
	 */
	private int newline(LogFile file, int at) throws IOException {
		int newline = LineBytes.newline(buffer, at, filled);
		while (newline == filled && bufferStart + filled < file.size() && newline - at <= longest + 1) {
			int before = filled;
			fill(file, filled + MORE);
			newline = LineBytes.newline(buffer, before, filled);
		}
		return newline;
	}

	/** Fills the buffer up to a length, or less where the file ends. */
	private void fill(LogFile file, int wanted) throws IOException {
		int length = (int) Math.min(wanted, file.size() - bufferStart);
		if (length > buffer.length) {
			buffer = Arrays.copyOf(buffer, length + MORE);
		}
		FileChannel channel = file.channel();
		ByteBuffer target = ByteBuffer.wrap(buffer);
		target.limit(length).position(filled);
		while (target.hasRemaining()) {
			if (channel.read(target, bufferStart + target.position()) < 0) {
				throw new EOFException();
			}
		}
		filled = length;
	}

	private void line(EventChunk chunk, LineFormat format, int from, int end, boolean terminated,
			IntPredicate keepsRejected) {
		if (end - from > longest) {
			reject(chunk, Reason.TOO_LONG, from, end, keepsRejected);
			return;
		}
		Reason reason = parser.parse(buffer, from, end);
		if (reason == null) {
			event(format, (int) (bufferStart + from - chunk.position()), from, end);
			if (batch.isFull()) {
				chunk.add(buffer, batch);
			}
		} else if (LineBytes.isBlank(buffer, from, end)) {
			chunk.skipBlank(batch);
		} else {
			reject(chunk, terminated ? reason : Reason.CUT_OFF, from, end, keepsRejected);
		}
	}

	private void reject(EventChunk chunk, Reason reason, int from, int end, IntPredicate keepsRejected) {
		boolean kept = keepsRejected.test(chunk.keptRejected());
		String start = kept ? LineText.start(buffer, from, end, START_LENGTH) : "";
		chunk.reject(batch, new RejectedLine(0, chunk.lines() + batch.size() + 1, reason, start), kept);
	}

	private void event(LineFormat format, int at, int from, int end) {
		byte[] line = buffer;
		parser.parseCombined(line, end);
		long micros = -1;
		if (format.responseTimeAt() >= 0 && trailing.moveTo(line, parser.rest, end, format.responseTimeAt())) {
			micros = trailing.micros(line);
		}
		batch.setNumbers(parser.seconds(), parser.offset(), parser.status, parser.bytes, micros, at);
		if (format.virtualHost() && parser.fieldsBeforeTime > LineFormat.FIELDS_BEFORE_TIME) {
			batch.setAddress(parser.secondFrom, parser.secondEnd);
		} else {
			batch.setAddress(parser.hostFrom, parser.hostEnd);
		}
		request.parse(line, parser.requestFrom, parser.requestEnd);
		batch.setRequest(parser.requestFrom, request.methodEnd, request.targetFrom, request.targetEnd);
		batch.setReferrer(parser.referrerFrom, parser.referrerEnd);
		if (parser.agentEnd - parser.agentFrom == 1 && line[parser.agentFrom] == '-') {
			batch.setAgentAndEnd(parser.agentFrom, parser.agentFrom);
		} else {
			batch.setAgentAndEnd(parser.agentFrom, parser.agentEnd);
		}
	}
}
