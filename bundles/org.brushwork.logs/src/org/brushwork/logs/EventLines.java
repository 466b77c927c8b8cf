package org.brushwork.logs;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException.Problem;
import org.brushwork.logs.internal.LineParser;
import org.brushwork.logs.internal.LineSource;
import org.brushwork.logs.internal.LineWindow;
import org.eclipse.jdt.annotation.Nullable;

/** Goes to the lines of events in the files of a log. Not for several threads at once. */
final class EventLines implements Closeable {

	private static final long MILLIS = 1_000;

	private final EventStore store;
	private final LineParser parser = new LineParser();
	private final List<LineSource> sources;
	private final @Nullable LineWindow[] windows;

	/** Opens nothing yet. */
	EventLines(EventStore store) {
		this.store = store;
		this.sources = store.files().stream().map(LineSource::new).toList();
		this.windows = new LineWindow[sources.size()];
	}

	/** Looks at the files anew: one that takes the place of another is opened instead. */
	void restart() {
		Arrays.fill(windows, null);
	}

	/**
	 * Goes to the line of an event.
	 *
	 * @return where it is, valid until the next call
	 * @throws LogException       {@link Problem#MISSING} if its file is no longer there, {@link Problem#CHANGED} if no
	 *                            line starts at its place, {@link Problem#UNREADABLE} otherwise, and those of unpacking
	 * @throws CancelledException if unpacking was cancelled
	 */
	LineWindow moveTo(int event, Progress progress) throws LogException, CancelledException {
		int file = store.file(event);
		try {
			LineWindow window = windows[file];
			if (window == null) {
				window = new LineWindow(sources.get(file).open(progress), AccessLogReader.LONGEST_LINE);
				windows[file] = window;
			}
			if (!window.moveTo(store.position(event))) {
				throw new LogException(Problem.CHANGED, path(file));
			}
			return window;
		} catch (NoSuchFileException e) {
			throw new LogException(Problem.MISSING, path(file), e);
		} catch (IOException e) {
			throw new LogException(Problem.UNREADABLE, path(file), e);
		}
	}

	/**
	 * Compares the line that was gone to with what the store knows of the event.
	 *
	 * @throws LogException {@link Problem#CHANGED} if it is another one
	 */
	void check(LineWindow window, int event) throws LogException {
		if (parser.parse(window.bytes(), window.from(), window.end()) != null
				|| parser.seconds() * MILLIS != store.time(event) || parser.status() != store.status(event)) {
			throw new LogException(Problem.CHANGED, path(store.file(event)));
		}
	}

	private Path path(int file) {
		return store.files().get(file);
	}

	@Override
	public void close() throws IOException {
		for (LineSource source : sources) {
			source.close();
		}
	}
}
