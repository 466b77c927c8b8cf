package org.brushwork.logs;

/**
 * A range of time that holds its start and not its end.
 *
 * @param from start in milliseconds since 1970-01-01T00:00Z, inside the range
 * @param to   end in the same unit, outside the range; greater than {@code from}
 */
public record TimeRange(long from, long to) {

	/** @throws IllegalArgumentException if {@code from} is not before {@code to} */
	public TimeRange {
		if (from >= to) {
			throw new IllegalArgumentException("from must be before to, got: " + from + " and " + to);
		}
	}

	/** Whether {@code time} (ms since 1970) lies in the range. */
	public boolean contains(long time) {
		return from <= time && time < to;
	}
}
