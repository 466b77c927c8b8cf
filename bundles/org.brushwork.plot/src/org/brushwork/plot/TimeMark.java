package org.brushwork.plot;

/**
 * A stretch of time that stands out.
 *
 * @param from   start, epoch milliseconds, inside
 * @param to     end in the same unit, outside; after {@code from}
 * @param excess whether there is more than was expected; otherwise there is less
 * @param words  what a read-out adds to the bin that it lies in
 */
public record TimeMark(long from, long to, boolean excess, String words) {

	/** @throws IllegalArgumentException unless {@code from} is before {@code to} */
	public TimeMark {
		if (from >= to) {
			throw new IllegalArgumentException("from must be before to, got: " + from + " and " + to); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Whether some time between two ends is in it. */
	public boolean touches(double start, double end) {
		return from < end && start < to;
	}
}
