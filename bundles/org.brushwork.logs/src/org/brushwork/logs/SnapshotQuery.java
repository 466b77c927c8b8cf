package org.brushwork.logs;

import java.util.List;

/**
 * What a set of views wants to know of a log at once.
 *
 * @param filter     the filter on the log
 * @param dimensions the dimensions to count; unmodifiable
 * @param top        how many values of a dimension that is ranked, at least 1
 */
public record SnapshotQuery(EventFilter filter, List<Dimension> dimensions, int top) {

	/** As many values as a panel shows without scrolling far. */
	public static final int DEFAULT_TOP = 50;

	/** Every value, however many there are. */
	public static final int EVERY_VALUE = Integer.MAX_VALUE;

	/** @throws IllegalArgumentException if {@code top} is below 1 */
	public SnapshotQuery {
		if (top < 1) {
			throw new IllegalArgumentException("top must be at least 1, got: " + top);
		}
		dimensions = List.copyOf(dimensions);
	}

	/** Counts the dimensions of every log, 50 values each of those that are ranked. */
	public static SnapshotQuery of(EventFilter filter) {
		return new SnapshotQuery(filter, Dimension.ALL, DEFAULT_TOP);
	}
}
