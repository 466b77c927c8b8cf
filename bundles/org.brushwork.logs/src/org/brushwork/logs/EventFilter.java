package org.brushwork.logs;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which events of a log are wanted: at most one time range, and at most one predicate for each dimension.
 * <p>
 * An event passes when its time lies in the range and its value in each dimension that has a predicate passes that.
 * Immutable; may be used by any thread. Values are compared as text and need not occur in the log.
 */
public final class EventFilter {

	/** Lets every event pass. */
	public static final EventFilter ALL = new EventFilter(null, new TreeMap<>());

	private final @Nullable TimeRange time;
	private final SortedMap<Dimension, ValuePredicate> predicates;

	private EventFilter(@Nullable TimeRange time, SortedMap<Dimension, ValuePredicate> predicates) {
		this.time = time;
		this.predicates = predicates;
	}

	/** The range of time that passes; empty when every time does. */
	public Optional<TimeRange> time() {
		TimeRange range = time;
		return range == null ? Optional.empty() : Optional.of(range);
	}

	/** This filter with another range of time. */
	public EventFilter withTime(TimeRange range) {
		return new EventFilter(range, predicates);
	}

	/** This filter for every time. */
	public EventFilter withoutTime() {
		return new EventFilter(null, predicates);
	}

	/** The predicates by dimension, in the dimensions' natural order; unmodifiable. */
	public SortedMap<Dimension, ValuePredicate> predicates() {
		return Collections.unmodifiableSortedMap(predicates);
	}

	/** The predicate of a dimension; empty when every value passes. */
	public Optional<ValuePredicate> predicate(Dimension dimension) {
		return Optional.ofNullable(predicates.get(dimension));
	}

	/** This filter with another predicate of one dimension. */
	public EventFilter with(Dimension dimension, ValuePredicate predicate) {
		SortedMap<Dimension, ValuePredicate> changed = new TreeMap<>(predicates);
		changed.put(dimension, predicate);
		return new EventFilter(time, changed);
	}

	/** This filter without a predicate of one dimension. */
	public EventFilter without(Dimension dimension) {
		SortedMap<Dimension, ValuePredicate> changed = new TreeMap<>(predicates);
		changed.remove(dimension);
		return new EventFilter(time, changed);
	}

	/**
	 * The single values of a dimension that pass, sorted and unmodifiable; empty when every value does, or when the
	 * predicate is another than {@link ValuePredicate.OneOf}.
	 */
	public Set<String> values(Dimension dimension) {
		return predicates.get(dimension) instanceof ValuePredicate.OneOf some ? some.values() : Set.of();
	}

	/**
	 * This filter with other values of one dimension.
	 *
	 * @param wanted the values that pass; empty removes the predicate, so that every value passes
	 */
	public EventFilter withValues(Dimension dimension, Set<String> wanted) {
		return wanted.isEmpty() ? without(dimension) : with(dimension, new ValuePredicate.OneOf(wanted));
	}

	/** Whether every event passes. */
	public boolean isAll() {
		return time == null && predicates.isEmpty();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof EventFilter filter && Objects.equals(time, filter.time)
				&& predicates.equals(filter.predicates);
	}

	@Override
	public int hashCode() {
		return Objects.hash(time, predicates);
	}

	@Override
	public String toString() {
		return "EventFilter[time=" + time + ", predicates=" + predicates + "]";
	}
}
