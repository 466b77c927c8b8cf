package org.brushwork.logs;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What every view of a log shows under one filter. Each count ignores the filter of its own dimension, so that a chart
 * still shows what its own filter leaves out. Counts are exact. Immutable.
 *
 * @param filter  the filter
 * @param events  all events of the log
 * @param matched those that pass the whole filter
 * @param time    counts by time, ignoring the filter's time
 * @param by      counts of each dimension, ignoring the filter's values of that dimension, in natural order: days by
 *                date, hours ascending, status classes as in their enum. Only values that occur in the log are there,
 *                but always all 24 hours
 */
public record LogSnapshot(EventFilter filter, long events, long matched, TimeCounts time,
		Map<Dimension, List<Count>> by) {

	/** Copies the map and its lists. */
	public LogSnapshot {
		Map<Dimension, List<Count>> copy = new EnumMap<>(Dimension.class);
		by.forEach((dimension, counts) -> copy.put(dimension, List.copyOf(counts)));
		by = Collections.unmodifiableMap(copy);
	}

	/** The counts of one dimension. */
	public List<Count> by(Dimension dimension) {
		return by.getOrDefault(dimension, List.of());
	}
}
