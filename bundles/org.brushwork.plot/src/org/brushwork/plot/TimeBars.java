package org.brushwork.plot;

import java.time.ZoneId;

/**
 * Counts of equally wide time bins: bin i covers {@code [start + i * width, start + (i + 1) * width)}.
 *
 * @param start   where the first bin starts, epoch milliseconds
 * @param width   the width of a bin, milliseconds, at least 1
 * @param all     shape {@code [bins]}, at least 0: everything in the bin
 * @param passing shape {@code [bins]}, 0 to {@code all}: what passes the filters
 * @param zone    the time zone in which people read the axis
 */
public record TimeBars(long start, long width, long[] all, long[] passing, ZoneId zone) {

	/**
	 * Takes copies of the arrays, linear in the number of bins.
	 *
	 * @throws IllegalArgumentException when the width is not positive, the arrays differ in length, or a count is
	 *                                  negative or more passes than there is
	 */
	public TimeBars {
		if (width < 1) {
			throw new IllegalArgumentException("width must be at least 1 ms, got: " + width); //$NON-NLS-1$
		}
		if (all.length != passing.length) {
			throw new IllegalArgumentException("all has " + all.length //$NON-NLS-1$
					+ " bins, passing " + passing.length); //$NON-NLS-1$
		}
		all = all.clone();
		passing = passing.clone();
		for (int bin = 0; bin < all.length; bin++) {
			if (passing[bin] < 0 || passing[bin] > all[bin]) {
				throw new IllegalArgumentException("bin " + bin //$NON-NLS-1$
						+ ": passing must be 0 to " + all[bin] //$NON-NLS-1$
						+ ", got: " + passing[bin]); //$NON-NLS-1$
			}
		}
	}

	/** Tells the number of bins. */
	public int bins() {
		return all.length;
	}

	/** Tells where the last bin ends, epoch milliseconds; {@code start} when there is no bin. */
	public long end() {
		return start + width * all.length;
	}
}
