package org.brushwork.headless;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.brushwork.logs.EventRows;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogLine;
import org.brushwork.logs.LogLines;

/** The first raw lines that match, read page by page, however many are wanted. */
final class MatchingLines implements Closeable {

	/** Rows of a page. */
	static final int PAGE = 10_000;

	private final LogLines lines;
	private final EventRows rows;
	private final int size;
	private final List<LogLine> first;

	/**
	 * Reads the first page, so that a log that is gone is told before anything is printed.
	 *
	 * @param most how many lines at most
	 */
	MatchingLines(EventStore store, EventRows rows, int most) throws LogException {
		this.lines = new LogLines(store);
		this.rows = rows;
		this.size = Math.min(most, rows.size());
		this.first = lines.read(rows, 0, Math.min(PAGE, size));
	}

	/** How many there are. */
	int size() {
		return size;
	}

	/** How many match in all. */
	int matching() {
		return rows.size();
	}

	/**
	 * The lines of a page.
	 *
	 * @param from its first row, a multiple of {@link #PAGE} below {@link #size}
	 */
	List<LogLine> page(int from) throws LogException {
		return from == 0 ? first : lines.read(rows, from, Math.min(from + PAGE, size));
	}

	@Override
	public void close() {
		try {
			lines.close();
		} catch (IOException e) {
			// They were read; that a file cannot be closed after that is nothing to anybody.
		}
	}
}
