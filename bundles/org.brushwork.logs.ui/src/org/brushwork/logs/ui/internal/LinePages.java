package org.brushwork.logs.ui.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.brushwork.logs.EventRows;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogLine;
import org.brushwork.logs.LogLines;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.swt.widgets.Control;

/**
 * The lines at the rows of a table, read from the file in pages when the table asks for them: the file may be on a slow
 * disk, and only what is looked at is kept in memory. Belongs to the UI thread; reading is done in a job.
 */
final class LinePages {

	private static final int PAGE = 128;
	private static final int KEPT = 64;

	private record Key(EventRows rows, int page) {
	}

	private final Map<Integer, List<LogLine>> pages = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, List<LogLine>> eldest) {
			return size() > KEPT;
		}
	};
	private final BackgroundRequest<Key, List<LogLine>> reading;
	private EventRows rows;
	private Runnable arrived = () -> {
		// no table yet
	};
	private final Consumer<Exception> lost;
	private boolean onTheWay;

	/**
	 * @param owner nothing is published once it is disposed
	 * @param lost  told why lines cannot be read, and has to see to it that they are not asked for again and again
	 */
	LinePages(EventStore store, Control owner, Consumer<Exception> lost) {
		this.lost = lost;
		reading = new BackgroundRequest<Key, List<LogLine>>(Messages.LogRecords_ReadingLines, this,
				() -> !owner.isDisposed(), WhenSuperseded.FINISH, (key, progress) -> read(store, key), new Arrival())
						.asSystemJob();
	}

	/** Shows other events. */
	void setRows(EventRows next) {
		rows = next;
		pages.clear();
	}

	/** Runs something whenever lines have arrived. */
	void setArrived(Runnable listener) {
		arrived = listener;
	}

	/** The events that are shown; null for none yet. */
	EventRows rows() {
		return rows;
	}

	int size() {
		return rows == null ? 0 : rows.size();
	}

	/**
	 * The line at a row; empty if there is none or it has to be read first, which this begins. One page is read at a time:
	 * its arrival draws the table anew, which asks again for what is still missing of the rows that can be seen by then.
	 */
	Optional<LogLine> line(int row) {
		if (row < 0 || row >= size()) {
			return Optional.empty();
		}
		int page = row / PAGE;
		List<LogLine> lines = pages.get(page);
		if (lines == null) {
			if (!onTheWay) {
				onTheWay = true;
				reading.submit(new Key(rows, page));
			}
			return Optional.empty();
		}
		return Optional.of(lines.get(row - page * PAGE));
	}

	private static List<LogLine> read(EventStore store, Key key) throws LogException, IOException {
		int from = key.page() * PAGE;
		int to = Math.min(key.rows().size(), from + PAGE);
		try (LogLines lines = new LogLines(store)) {
			return lines.read(key.rows(), from, to);
		}
	}

	private final class Arrival implements Receiver<Key, List<LogLine>> {

		@Override
		public void done(Key key, List<LogLine> lines) {
			onTheWay = false;
			// The filters may have changed while these were read.
			if (key.rows() == rows) {
				pages.put(key.page(), lines);
			}
			arrived.run();
		}

		@Override
		public void failed(Key key, Exception failure) {
			onTheWay = false;
			lost.accept(failure);
		}

		@Override
		public void cancelled(Key key) {
			onTheWay = false;
		}
	}
}
