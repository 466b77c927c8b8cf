package org.brushwork.logs.series;

import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.TimeBins;

/**
 * The events of the whole hours of a log that pass a filter, whose time is left out. The hours it begins and ends in are
 * no part of it, unless it covers them to the second.
 *
 * @param start  start of the first, ms since 1970-01-01T00:00Z
 * @param counts {@code [hours]}; not copied and not to be changed
 */
public record HourCounts(long start, long[] counts) {

	/** In ms. */
	public static final long HOUR = 3_600_000;
	private static final long SECOND = 1_000;

	/**
	 * By the clock of the log; empty when it has no whole hour.
	 *
	 * @throws CancelledException       if {@code progress} is cancelled
	 * @throws IllegalArgumentException if the filter names a dimension that the log does not have
	 */
	public static Optional<HourCounts> of(Crossfilter crossfilter, EventFilter filter, Progress progress)
			throws CancelledException {
		EventStore store = crossfilter.store();
		long zone = store.zone().getTotalSeconds() * SECOND;
		long first = Math.ceilDiv(store.firstTime() + zone, HOUR);
		long end = Math.floorDiv(store.lastTime() + SECOND + zone, HOUR);
		if (end <= first) {
			return Optional.empty();
		}
		TimeBins hours = new TimeBins(first * HOUR - zone, HOUR, (int) (end - first));
		return Optional.of(new HourCounts(hours.start(), crossfilter.series(filter, hours, progress).passing()));
	}
}
