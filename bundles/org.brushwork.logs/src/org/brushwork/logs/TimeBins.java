package org.brushwork.logs;

import java.time.ZoneOffset;

/**
 * Equal bins of time, {@code [start + i * width, start + (i + 1) * width)}.
 *
 * @param start start of the first bin, ms since 1970-01-01T00:00Z
 * @param width of each bin in ms, at least 1
 * @param count how many bins, at least 1
 */
public record TimeBins(long start, long width, int count) {

	private static final int MOST = 200;
	private static final long SECOND = 1_000;
	private static final long MINUTE = 60 * SECOND;
	private static final long HOUR = 60 * MINUTE;
	private static final long DAY = 24 * HOUR;
	private static final long WEEK = 7 * DAY;

	/** 1970-01-05 was the first Monday: weeks, and whole numbers of weeks, start there. */
	private static final long FIRST_MONDAY = 4 * DAY;

	private static final long[] WIDTHS = { SECOND, 5 * SECOND, 15 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR,
			3 * HOUR, 6 * HOUR, DAY, WEEK };

	/** @throws IllegalArgumentException if {@code width} or {@code count} is below 1 */
	public TimeBins {
		if (width < 1 || count < 1) {
			throw new IllegalArgumentException("width and count must be at least 1, got: " + width + " and " + count);
		}
	}

	/**
	 * Chooses bins of a usual width, from a second to a week and then weeks times a power of four, so that there are at
	 * most 200 and, unless the log is shorter than half a minute, about 30 or more. They begin at whole units of
	 * {@code zone}; weeks begin on Monday.
	 *
	 * @param first first time to hold, ms since 1970
	 * @param last  last time to hold; not before {@code first}
	 * @param zone  whose clock the bins follow
	 * @throws IllegalArgumentException if {@code last} is before {@code first}
	 */
	public static TimeBins of(long first, long last, ZoneOffset zone) {
		if (last < first) {
			throw new IllegalArgumentException("last must not be before first, got: " + last + " and " + first);
		}
		for (long width : WIDTHS) {
			TimeBins bins = aligned(first, last, width, zone);
			if (bins.count <= MOST) {
				return bins;
			}
		}
		long width = 4 * WEEK;
		while ((last - first) / width >= MOST - 1) {
			width *= 4;
		}
		return aligned(first, last, width, zone);
	}

	private static TimeBins aligned(long first, long last, long width, ZoneOffset zone) {
		long origin = (width < WEEK ? 0 : FIRST_MONDAY) - zone.getTotalSeconds() * SECOND;
		long start = Math.floorDiv(first - origin, width) * width + origin;
		long count = (last - start) / width + 1;
		return new TimeBins(start, width, (int) Math.min(count, Integer.MAX_VALUE));
	}

	/** The bin that holds {@code time} (ms since 1970): 0 to {@code count - 1}, or -1 when none does. */
	public int binOf(long time) {
		long bin = Math.floorDiv(time - start, width);
		return bin < 0 || bin >= count ? -1 : (int) bin;
	}

	/** Start of bin {@code bin} in ms since 1970; for {@code count} the end of the last bin. */
	public long startOf(int bin) {
		return start + bin * width;
	}

	/** The time bin {@code bin} covers. */
	public TimeRange range(int bin) {
		return new TimeRange(startOf(bin), startOf(bin + 1));
	}
}
