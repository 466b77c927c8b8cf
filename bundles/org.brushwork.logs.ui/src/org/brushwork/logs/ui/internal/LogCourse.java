package org.brushwork.logs.ui.internal;

import java.util.List;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.series.HourCounts;
import org.brushwork.logs.series.Outlier;
import org.brushwork.logs.series.Trend;
import org.brushwork.logs.series.UnusualHours;

/**
 * How the events that pass a filter go over time. Does not depend on the filter's time.
 *
 * @param filter  the filter without its time
 * @param trend   {@code [bins]} of the snapshot, see {@link Trend}; empty for none; not to be changed
 * @param unusual stretches with unusually many or few events, by time
 */
record LogCourse(EventFilter filter, double[] trend, List<Outlier> unusual) {

	private static final double[] NO_TREND = {};

	/** Before anything is known. */
	static final LogCourse NONE = new LogCourse(EventFilter.ALL, NO_TREND, List.of());

	/** Finds it out, some 50 ms after the events were counted. */
	static LogCourse of(Crossfilter crossfilter, LogSnapshot snapshot, Progress progress) throws CancelledException {
		EventFilter filter = snapshot.filter().withoutTime();
		Optional<HourCounts> hours = HourCounts.of(crossfilter, filter, progress);
		double[] trend = hours.isEmpty() ? NO_TREND
				: Trend.of(hours.get(), progress).map(found -> found.in(snapshot.time().bins())).orElse(NO_TREND);
		return new LogCourse(filter, trend, UnusualHours.of(crossfilter, filter, progress));
	}
}
