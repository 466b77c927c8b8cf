package org.brushwork.logs;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brushwork.logs.LogException.Problem;
import org.brushwork.logs.internal.LineParser;
import org.brushwork.logs.internal.LineText;
import org.brushwork.logs.internal.LineWindow;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Fetches the raw lines of events from the log's file, without keeping them in memory.
 * <p>
 * The file is opened by the first read and stays open until {@link #close}; a file that takes its place is opened
 * instead. Every line is compared with what the store knows of its event, so that a line is never shown for another
 * event than its own. Any thread may call, one at a time goes ahead.
 */
public final class LogLines implements Closeable {

	private final EventStore store;
	private final LineParser parser = new LineParser();
	private @Nullable FileChannel channel;
	private @Nullable Object channelKey;
	private boolean closed;

	/** Opens nothing yet. */
	public LogLines(EventStore store) {
		this.store = store;
	}

	/**
	 * Reads the lines of some rows.
	 *
	 * @param rows events of this store
	 * @param from first row, at least 0
	 * @param to   row behind the last, at most {@code rows.size()}
	 * @return one line a row, decoded as UTF-8 or, when a line is not, as Latin-1
	 * @throws LogException              {@link Problem#MISSING} if the file is no longer there, {@link Problem#CHANGED}
	 *                                   if other lines are in it now, {@link Problem#UNREADABLE} otherwise
	 * @throws IndexOutOfBoundsException if there are no such rows
	 * @throws IllegalStateException     after {@link #close}
	 */
	public synchronized List<LogLine> read(EventRows rows, int from, int to) throws LogException {
		Objects.checkFromToIndex(from, to, rows.size());
		if (closed) {
			throw new IllegalStateException("closed");
		}
		try {
			LineWindow window = new LineWindow(open(), AccessLogReader.LONGEST_LINE);
			List<LogLine> lines = new ArrayList<>(to - from);
			for (int row = from; row < to; row++) {
				lines.add(line(window, rows.event(row)));
			}
			return lines;
		} catch (NoSuchFileException e) {
			throw new LogException(Problem.MISSING, store.file(), e);
		} catch (IOException e) {
			throw new LogException(Problem.UNREADABLE, store.file(), e);
		}
	}

	private FileChannel open() throws IOException {
		// The key tells files apart; it is null on systems that do not let an open file be replaced.
		Object key = Files.readAttributes(store.file(), BasicFileAttributes.class).fileKey();
		FileChannel open = channel;
		if (open == null || !open.isOpen() || !Objects.equals(key, channelKey)) {
			closeChannel();
			open = FileChannel.open(store.file());
			channel = open;
			channelKey = key;
		}
		return open;
	}

	private void closeChannel() throws IOException {
		FileChannel open = channel;
		channel = null;
		if (open != null) {
			open.close();
		}
	}

	private LogLine line(LineWindow window, int event) throws IOException, LogException {
		if (!window.moveTo(store.position(event)) || !isSame(window, event)) {
			throw new LogException(Problem.CHANGED, store.file());
		}
		return new LogLine(store.line(event), LineText.decode(window.bytes(), window.from(), window.end()));
	}

	private boolean isSame(LineWindow window, int event) {
		return parser.parse(window.bytes(), window.from(), window.end()) == null && parser.time() == store.time(event)
				&& parser.status() == store.status(event);
	}

	@Override
	public synchronized void close() throws IOException {
		closed = true;
		closeChannel();
	}
}
