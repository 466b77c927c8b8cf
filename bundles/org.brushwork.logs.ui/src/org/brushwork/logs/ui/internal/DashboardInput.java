package org.brushwork.logs.ui.internal;

import java.time.ZoneOffset;
import java.util.Optional;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogOptions;
import org.brushwork.logs.LogSnapshot;

/**
 * What the panels of a dashboard show at one moment: a log and the counts under its filters. It does not keep the log's
 * events, so that panels may keep it.
 *
 * @param options  how the log was read
 * @param zone     the log's zone
 * @param compared what the brushed time is compared with, maybe a few frames behind the counts; empty for nothing
 */
record DashboardInput(LogSession session, LogOptions options, ZoneOffset zone, LogSnapshot snapshot,
		Optional<Compared> compared) {

	/** The filters now, maybe newer than those of the counts. */
	EventFilter filter() {
		return session.filters().value();
	}

	/** The same with another comparison. */
	DashboardInput with(Optional<Compared> other) {
		return new DashboardInput(session, options, zone, snapshot, other);
	}
}
