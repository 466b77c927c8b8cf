package org.brushwork.logs.series;

import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.TimeBins;

/** Finds the hours of a log with unusually many or few events that pass a filter. */
public final class UnusualHours {

	private static final long SECOND = 1_000;
	private static final long HOUR = 3_600 * SECOND;

	private UnusualHours() {
		// not needed
	}

	/**
	 * The unusual hours of a log by its clock, those that follow each other as one. The hours it begins and ends in are
	 * left out, unless it covers them to the second.
	 *
	 * @param filter whose time, days, hours and weekdays are left out: other hours are what an hour is compared with
	 * @throws CancelledException       if {@code progress} is cancelled
	 * @throws IllegalArgumentException if the filter names a dimension that the log does not have
	 */
	public static List<Outlier> of(Crossfilter crossfilter, EventFilter filter, Progress progress)
			throws CancelledException {
		EventStore store = crossfilter.store();
		long zone = store.zone().getTotalSeconds() * SECOND;
		long first = Math.ceilDiv(store.firstTime() + zone, HOUR);
		long end = Math.floorDiv(store.lastTime() + SECOND + zone, HOUR);
		if (end <= first) {
			return List.of();
		}
		TimeBins hours = new TimeBins(first * HOUR - zone, HOUR, (int) (end - first));
		long[] counts = crossfilter.series(withoutTimes(filter), hours, progress).passing();
		return Outliers.runs(Outliers.hours(hours.start(), counts));
	}

	private static EventFilter withoutTimes(EventFilter filter) {
		return filter.withoutTime().without(Dimension.DAY).without(Dimension.HOUR).without(Dimension.WEEKDAY);
	}
}
