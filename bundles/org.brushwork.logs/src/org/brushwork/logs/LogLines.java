package org.brushwork.logs;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException.Problem;
import org.brushwork.logs.internal.LineText;
import org.brushwork.logs.internal.LineWindow;

/**
 * Fetches the raw lines of events from the log's files, without keeping them in memory.
 * <p>
 * A file is opened by the first read and stays open until {@link #close}; a file that takes its place is opened instead,
 * and a packed one is unpacked again if need be. Every line is compared with what the store knows of its event, so that a
 * line is never shown for another event than its own. Any thread may call, one at a time goes ahead.
 */
public final class LogLines implements Closeable {

	private final EventStore store;
	private final EventLines lines;
	private boolean closed;

	/** Opens nothing yet. */
	public LogLines(EventStore store) {
		this.store = store;
		this.lines = new EventLines(store);
	}

	/**
	 * Reads the lines of some rows.
	 *
	 * @param rows events of this store
	 * @param from first row, at least 0
	 * @param to   row behind the last, at most {@code rows.size()}
	 * @return one line a row, decoded as UTF-8 or, when a line is not, as Latin-1
	 * @throws LogException              {@link Problem#MISSING} if a file is no longer there, {@link Problem#CHANGED} if
	 *                                   other lines are in it now, {@link Problem#UNREADABLE} otherwise, and those of
	 *                                   unpacking
	 * @throws IndexOutOfBoundsException if there are no such rows
	 * @throws IllegalStateException     after {@link #close}
	 */
	public synchronized List<LogLine> read(EventRows rows, int from, int to) throws LogException {
		Objects.checkFromToIndex(from, to, rows.size());
		if (closed) {
			throw new IllegalStateException("closed");
		}
		lines.restart();
		List<LogLine> read = new ArrayList<>(to - from);
		for (int row = from; row < to; row++) {
			read.add(line(rows.event(row)));
		}
		return read;
	}

	private LogLine line(int event) throws LogException {
		int file = store.file(event);
		try {
			LineWindow window = lines.moveTo(event, Progress.NONE);
			lines.check(window, event);
			return new LogLine(file, store.line(event), LineText.decode(window.bytes(), window.from(), window.end()));
		} catch (CancelledException e) {
			throw new LogException(Problem.UNREADABLE, store.files().get(file), "interrupted");
		}
	}

	@Override
	public synchronized void close() throws IOException {
		closed = true;
		lines.close();
	}
}
