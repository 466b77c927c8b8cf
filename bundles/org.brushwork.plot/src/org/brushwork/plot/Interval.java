package org.brushwork.plot;

/**
 * A part of an axis in data coordinates, {@code [from, to)}.
 *
 * @param from the lower end, finite; on a time axis epoch milliseconds
 * @param to   the upper end, finite and greater than {@code from}
 */
public record Interval(double from, double to) {

	/** @throws IllegalArgumentException when an end is not finite or the interval is empty */
	public Interval {
		if (!Double.isFinite(from) || !Double.isFinite(to) || from >= to) {
			throw new IllegalArgumentException("from must be below to, got: " //$NON-NLS-1$
					+ from + " to " + to); //$NON-NLS-1$
		}
	}

	/** Tells the extent, always positive. */
	public double length() {
		return to - from;
	}

	/** Tells whether the value lies inside; the lower end does, the upper does not. */
	public boolean contains(double value) {
		return value >= from && value < to;
	}
}
