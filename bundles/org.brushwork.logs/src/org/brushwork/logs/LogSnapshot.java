package org.brushwork.logs;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every view of a log shows under one filter. Each count ignores the filter of its own dimension, so that a chart
 * still shows what its own filter leaves out. Counts are exact. Immutable.
 *
 * @param filter    the filter
 * @param events    all events of the log
 * @param matched   those that pass the whole filter
 * @param time      counts by time, ignoring the filter's time
 * @param weekHours counts by weekday and hour, ignoring the filters of both
 * @param by        counts of each dimension that was asked for, in the dimensions' natural order
 */
public record LogSnapshot(EventFilter filter, long events, long matched, TimeCounts time, WeekHourCounts weekHours,
		SortedMap<Dimension, DimensionCounts> by) {

	/** Copies the map. */
	public LogSnapshot {
		by = Collections.unmodifiableSortedMap(new TreeMap<>(by));
	}

	/** The counts of one dimension; none when it was not asked for. */
	public List<Count> by(Dimension dimension) {
		return by.containsKey(dimension) ? by.get(dimension).counts() : List.of();
	}
}
