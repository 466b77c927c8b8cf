package org.brushwork.logs;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException.Problem;
import org.brushwork.logs.internal.LineParser;
import org.brushwork.logs.internal.LineSource;
import org.brushwork.logs.internal.LineText;
import org.brushwork.logs.internal.LineWindow;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Fetches the raw lines of events from the log's files, without keeping them in memory.
 * <p>
 * A file is opened by the first read and stays open until {@link #close}; a file that takes its place is opened instead,
 * and a packed one is unpacked again if need be. Every line is compared with what the store knows of its event, so that a
 * line is never shown for another event than its own. Any thread may call, one at a time goes ahead.
 */
public final class LogLines implements Closeable {

	private static final long MILLIS = 1_000;

	private final EventStore store;
	private final LineParser parser = new LineParser();
	private final List<LineSource> sources;
	private boolean closed;

	/** Opens nothing yet. */
	public LogLines(EventStore store) {
		this.store = store;
		this.sources = store.files().stream().map(LineSource::new).toList();
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
		@Nullable LineWindow[] windows = new LineWindow[sources.size()];
		List<LogLine> lines = new ArrayList<>(to - from);
		for (int row = from; row < to; row++) {
			int event = rows.event(row);
			int file = store.file(event);
			try {
				LineWindow window = windows[file];
				if (window == null) {
					window = new LineWindow(sources.get(file).open(Progress.NONE), AccessLogReader.LONGEST_LINE);
					windows[file] = window;
				}
				lines.add(line(window, file, event));
			} catch (NoSuchFileException e) {
				throw new LogException(Problem.MISSING, path(file), e);
			} catch (IOException e) {
				throw new LogException(Problem.UNREADABLE, path(file), e);
			} catch (CancelledException e) {
				throw new LogException(Problem.UNREADABLE, path(file), "interrupted");
			}
		}
		return lines;
	}

	private Path path(int file) {
		return store.files().get(file);
	}

	private LogLine line(LineWindow window, int file, int event) throws IOException, LogException {
		if (!window.moveTo(store.position(event)) || !isSame(window, event)) {
			throw new LogException(Problem.CHANGED, path(file));
		}
		return new LogLine(file, store.line(event), LineText.decode(window.bytes(), window.from(), window.end()));
	}

	private boolean isSame(LineWindow window, int event) {
		return parser.parse(window.bytes(), window.from(), window.end()) == null
				&& parser.seconds() * MILLIS == store.time(event) && parser.status() == store.status(event);
	}

	@Override
	public synchronized void close() throws IOException {
		closed = true;
		for (LineSource source : sources) {
			source.close();
		}
	}
}
