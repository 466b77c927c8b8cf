package org.brushwork.logs;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which events of a log are wanted: at most one time range, and for each dimension any number of values.
 * <p>
 * An event passes when its time lies in the range and, for each dimension that has values, its value is one of them.
 * Immutable; may be used by any thread. Values are compared as text and need not occur in the log.
 */
public final class EventFilter {

	/** Lets every event pass. */
	public static final EventFilter ALL = new EventFilter(null, new EnumMap<>(Dimension.class));

	private final @Nullable TimeRange time;
	private final Map<Dimension, Set<String>> values;

	private EventFilter(@Nullable TimeRange time, Map<Dimension, Set<String>> values) {
		this.time = time;
		this.values = values;
	}

	/** The range of time that passes; empty when every time does. */
	public Optional<TimeRange> time() {
		TimeRange range = time;
		return range == null ? Optional.empty() : Optional.of(range);
	}

	/** This filter with another range of time. */
	public EventFilter withTime(TimeRange range) {
		return new EventFilter(range, values);
	}

	/** This filter for every time. */
	public EventFilter withoutTime() {
		return new EventFilter(null, values);
	}

	/** The values of a dimension that pass, sorted and unmodifiable; empty when every value does. */
	public Set<String> values(Dimension dimension) {
		return values.getOrDefault(dimension, Set.of());
	}

	/**
	 * This filter with other values of one dimension.
	 *
	 * @param wanted the values that pass; empty removes the predicate, so that every value passes
	 */
	public EventFilter withValues(Dimension dimension, Set<String> wanted) {
		Map<Dimension, Set<String>> changed = new EnumMap<>(values);
		if (wanted.isEmpty()) {
			changed.remove(dimension);
		} else {
			changed.put(dimension, Collections.unmodifiableSortedSet(new TreeSet<>(wanted)));
		}
		return new EventFilter(time, changed);
	}

	/** Whether every event passes. */
	public boolean isAll() {
		return time == null && values.isEmpty();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof EventFilter filter && Objects.equals(time, filter.time) && values.equals(filter.values);
	}

	@Override
	public int hashCode() {
		return Objects.hash(time, values);
	}

	@Override
	public String toString() {
		return "EventFilter[time=" + time + ", values=" + values + "]";
	}
}
