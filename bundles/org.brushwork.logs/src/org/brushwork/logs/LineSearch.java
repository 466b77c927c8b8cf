package org.brushwork.logs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogException.Problem;
import org.brushwork.logs.internal.LineWindow;
import org.brushwork.core.progress.Parallel;
import org.brushwork.logs.internal.search.LineTest;
import org.brushwork.logs.internal.search.Searching;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Looks through the raw lines of events for a text or a regular expression, on several threads and without keeping a
 * line in memory.
 */
public final class LineSearch {

	/** Rows that one thread searches at a time; a multiple of 64, so that no two threads write into one word. */
	private static final int BLOCK = 1 << 14;

	private final EventStore store;
	private final EventRows rows;
	private final LineQuery query;
	private final Progress progress;
	private final Consumer<LineMatches> soFar;
	private final long[] bits;
	/** The rows found in each block, -1 before it was searched. */
	private final int[] counts;
	private final List<EventLines> opened = new ArrayList<>();
	/** The blocks before this one were searched; so many rows were found in them. */
	private int frontier;
	private int found;

	private LineSearch(EventStore store, EventRows rows, LineQuery query, Consumer<LineMatches> soFar,
			Progress progress) {
		this.store = store;
		this.rows = rows;
		this.query = query;
		this.soFar = soFar;
		this.progress = progress;
		this.bits = new long[Math.ceilDiv(rows.size(), Long.SIZE)];
		this.counts = new int[Math.ceilDiv(rows.size(), BLOCK)];
		Arrays.fill(counts, -1);
	}

	/**
	 * Finds the rows whose line, decoded as {@link LogLines} does, holds what is looked for. Each line that is found is
	 * compared with what the store knows of its event.
	 *
	 * @param rows     events of the store
	 * @param soFar    hears of what was found in the first rows whenever there are more of them; called by any thread, one
	 *                 at a time
	 * @param progress hears of rows; a regular expression is stopped in the middle of a line when it is cancelled
	 * @throws LogException          as {@link LogLines#read}
	 * @throws TooDeepRegexException if the regular expression needs more stack for a line than there is
	 * @throws CancelledException    if {@code progress} is cancelled
	 */
	public static LineMatches find(EventStore store, EventRows rows, LineQuery query, Consumer<LineMatches> soFar,
			Progress progress) throws LogException, TooDeepRegexException, CancelledException {
		return new LineSearch(store, rows, query, soFar, progress).find();
	}

	private LineMatches find() throws LogException, TooDeepRegexException, CancelledException {
		try {
			Parallel.run(counts.length, () -> {
				EventLines lines = open();
				LineTest test = query.test(progress);
				return block -> search(block, lines, test);
			});
		} catch (LogException | TooDeepRegexException | CancelledException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		} finally {
			close();
		}
		return new LineMatches(bits, rows.size(), found, rows.size());
	}

	private synchronized EventLines open() {
		EventLines lines = new EventLines(store);
		opened.add(lines);
		return lines;
	}

	private synchronized void close() throws LogException {
		@Nullable IOException failed = null;
		for (EventLines lines : opened) {
			try {
				lines.close();
			} catch (IOException e) {
				failed = e;
			}
		}
		if (failed != null) {
			throw new LogException(Problem.UNREADABLE, store.files().get(0), failed);
		}
	}

	private void search(int block, EventLines lines, LineTest test)
			throws LogException, TooDeepRegexException, CancelledException {
		progress.checkCancelled();
		int from = block * BLOCK;
		int to = Math.min(rows.size(), from + BLOCK);
		int hits = 0;
		for (int row = from; row < to; row++) {
			int event = rows.event(row);
			LineWindow window = lines.moveTo(event, progress);
			if (holds(test, window)) {
				lines.check(window, event);
				bits[row / Long.SIZE] |= 1L << row;
				hits++;
			}
		}
		searched(block, hits);
	}

	private static boolean holds(LineTest test, LineWindow line) throws TooDeepRegexException, CancelledException {
		try {
			return Searching.run(test, line.bytes(), line.from(), line.end());
		} catch (StackOverflowError e) {
			throw new TooDeepRegexException();
		}
	}

	private synchronized void searched(int block, int hits) {
		counts[block] = hits;
		int before = frontier;
		while (frontier < counts.length && counts[frontier] >= 0) {
			found += counts[frontier++];
		}
		if (frontier > before) {
			int searched = (int) Math.min(rows.size(), (long) frontier * BLOCK);
			progress.report(searched, rows.size());
			soFar.accept(new LineMatches(bits, searched, found, rows.size()));
		}
	}
}
