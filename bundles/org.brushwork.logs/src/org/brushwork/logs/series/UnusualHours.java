package org.brushwork.logs.series;

import java.util.List;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;

/** Finds the hours of a log with unusually many or few events that pass a filter. */
public final class UnusualHours {

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
		Optional<HourCounts> hours = HourCounts.of(crossfilter, withoutTimes(filter), progress);
		return hours.isEmpty() ? List.of() : Outliers.runs(Outliers.hours(hours.get().start(), hours.get().counts()));
	}

	private static EventFilter withoutTimes(EventFilter filter) {
		return filter.withoutTime().without(Dimension.DAY).without(Dimension.HOUR).without(Dimension.WEEKDAY);
	}
}
