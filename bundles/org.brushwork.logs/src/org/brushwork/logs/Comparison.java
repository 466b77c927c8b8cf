package org.brushwork.logs;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What differs between two periods of a log, the second being the time of a filter. Both are under the same other filters,
 * and each dimension ignores its own. Counts are exact. Immutable.
 *
 * @param filter        the filter, with the time of the second period
 * @param period        the first period
 * @param matchedBefore the events of the first period that pass all predicates of the filter
 * @param matched       those of the second period
 * @param by            what differs in each dimension that was asked for, in the dimensions' natural order
 */
public record Comparison(EventFilter filter, TimeRange period, long matchedBefore, long matched,
		SortedMap<Dimension, DimensionChanges> by) {

	/** Copies the map. */
	public Comparison {
		by = Collections.unmodifiableSortedMap(new TreeMap<>(by));
	}

	/** What differs in one dimension; nothing when it was not asked for. */
	public List<Change> by(Dimension dimension) {
		return by.containsKey(dimension) ? by.get(dimension).changes() : List.of();
	}
}
