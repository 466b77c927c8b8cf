package org.brushwork.logs.ui.internal;

import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.SnapshotQuery;

/** What has become of a log that somebody opened. */
sealed interface LogState {

	/** It is being read. */
	record Loading() implements LogState {
	}

	/**
	 * It can be asked.
	 *
	 * @param fraction how much of the log these events are the beginning of: more than 0; 1 for all of it
	 */
	record Loaded(EventStore store, Crossfilter crossfilter, double fraction) implements LogState {

		/** Whether this is all of the log. */
		boolean isWhole() {
			return fraction == 1;
		}

		/** How many lines were read for it, without blank ones. */
		long lines() {
			return store.size() + store.rejected().count();
		}

		/** Counts the events by everything that a panel can show. */
		LogSnapshot count(EventFilter filter, Progress progress) throws CancelledException {
			List<Dimension> dimensions = crossfilter.summary().dimensions();
			return crossfilter.snapshot(new SnapshotQuery(filter, dimensions, SnapshotQuery.DEFAULT_TOP), progress);
		}
	}

	/** It cannot be read, or reading was cancelled; the message says what is wrong and what to do. */
	record Failed(String message) implements LogState {
	}

	/** Nobody has it open any more. */
	record Closed() implements LogState {
	}
}
