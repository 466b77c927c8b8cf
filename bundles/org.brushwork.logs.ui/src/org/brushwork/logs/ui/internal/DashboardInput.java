package org.brushwork.logs.ui.internal;

import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;

/** What the panels of a dashboard show at one moment: a log, its events, and the counts under its filters. */
record DashboardInput(LogSession session, EventStore store, LogSnapshot snapshot) {

	/** The filters now, maybe newer than those of the counts. */
	EventFilter filter() {
		return session.filters().value();
	}
}
