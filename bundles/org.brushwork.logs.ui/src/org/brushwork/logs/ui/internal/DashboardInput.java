package org.brushwork.logs.ui.internal;

import java.util.Optional;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;

/**
 * What the panels of a dashboard show at one moment: a log, its events, and the counts under its filters.
 *
 * @param compared what the brushed time is compared with, maybe a few frames behind the counts; empty for nothing
 */
record DashboardInput(LogSession session, EventStore store, LogSnapshot snapshot, Optional<Compared> compared) {

	/** The filters now, maybe newer than those of the counts. */
	EventFilter filter() {
		return session.filters().value();
	}

	/** The same with another comparison. */
	DashboardInput with(Optional<Compared> other) {
		return new DashboardInput(session, store, snapshot, other);
	}
}
