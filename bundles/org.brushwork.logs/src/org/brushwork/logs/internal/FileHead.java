package org.brushwork.logs.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogException.Problem;

/**
 * What the first thousand lines of a file tell, blank ones left out, or as many as are in its first 16 MiB.
 *
 * @param textStart     where the first line starts
 * @param format        what the lines have in common
 * @param events        how many of them are events
 * @param bytes         how many bytes they fill
 * @param firstSeconds  the time of the first event, seconds since 1970; 0 when there is none
 */
public record FileHead(int textStart, LineFormat format, int events, long bytes, long firstSeconds) {

	private static final int JUDGED_LINES = 1_000;
	private static final int JUDGED_BYTES = 16 << 20;
	private static final int FIRST_READ = 512 << 10;
	private static final int START_LENGTH = 200;

	/** Reads and judges. */
	private static final class Judge {

		private final LineParser parser = new LineParser();
		private final FormatVotes votes = new FormatVotes();
		private int events;
		private int others;
		private long firstSeconds;
		private String firstLine = "";

		/** Reads lines up to the last whole one, or to the end of the bytes if these are {@code all} there is. */
		int read(byte[] bytes, int from, int length, boolean all) {
			int at = from;
			while (at < length && events + others < JUDGED_LINES) {
				int newline = LineBytes.newline(bytes, at, length);
				if (newline == length && !all) {
					return at;
				}
				line(bytes, at, LineBytes.withoutReturn(bytes, at, newline));
				at = newline + 1;
			}
			return Math.min(at, length);
		}

		private void line(byte[] bytes, int from, int end) {
			if (LineBytes.isBlank(bytes, from, end)) {
				return;
			}
			if (firstLine.isEmpty()) {
				firstLine = LineText.start(bytes, from, end, START_LENGTH);
			}
			if (end - from > AccessLogReader.LONGEST_LINE || parser.parse(bytes, from, end) != null) {
				others++;
				return;
			}
			if (events++ == 0) {
				firstSeconds = parser.seconds();
			}
			votes.add(parser, bytes, end);
		}
	}

	/**
	 * Judges a file.
	 *
	 * @throws LogException {@link Problem#BINARY} or {@link Problem#FOREIGN} when most lines are no events
	 * @throws IOException  if it cannot be read
	 */
	static FileHead of(Path path, FileChannel channel, long size, FileStart start) throws IOException, LogException {
		Judge judge = new Judge();
		int done = start.textStart();
		int length = FIRST_READ;
		boolean all = false;
		while (!all && judge.events + judge.others < JUDGED_LINES) {
			byte[] bytes = read(channel, (int) Math.min(length, size));
			all = bytes.length == size || length >= JUDGED_BYTES;
			done = judge.read(bytes, done, bytes.length, all);
			length = Math.min(4 * length, JUDGED_BYTES);
		}
		if (judge.others > judge.events) {
			throw start.isBinary() ? new LogException(Problem.BINARY, path)
					: new LogException(Problem.FOREIGN, path, judge.firstLine);
		}
		return new FileHead(start.textStart(), judge.votes.format(), judge.events, done, judge.firstSeconds);
	}

	private static byte[] read(FileChannel channel, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(length);
		while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) > 0) {
			// until it is full or the file ends
		}
		return Arrays.copyOf(buffer.array(), buffer.position());
	}
}
