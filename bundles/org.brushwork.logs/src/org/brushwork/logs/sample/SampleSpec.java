package org.brushwork.logs.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What sample log is wanted; equal specifications give equal bytes, on every machine.
 *
 * @param lines how many lines, at least 1
 * @param days  how many days they cover, 7 to 3,650
 * @param seed  any number; another one gives other lines of the same kind
 * @param start the first day
 */
public record SampleSpec(long lines, int days, long seed, LocalDate start) {

	/** The clock of every sample log. */
	public static final ZoneOffset ZONE = ZoneOffset.ofHours(1);

	/** 200,000 lines in 30 days. */
	public static final SampleSpec DEFAULT = new SampleSpec(200_000, 30, 2018, LocalDate.of(2026, 3, 2));

	/** The fewest days that hold all anomalies and a whole week. */
	public static final int FEWEST_DAYS = 7;

	/** The most days. */
	public static final int MOST_DAYS = 3_650;

	/** @throws IllegalArgumentException if {@code lines} or {@code days} are out of range */
	public SampleSpec {
		if (lines < 1) {
			throw new IllegalArgumentException("lines must be at least 1, got: " + lines);
		}
		if (days < FEWEST_DAYS || days > MOST_DAYS) {
			throw new IllegalArgumentException("days must be " + FEWEST_DAYS + " to " + MOST_DAYS + ", got: " + days);
		}
	}

	/** This specification with another number of lines. */
	public SampleSpec withLines(long other) {
		return new SampleSpec(other, days, seed, start);
	}

	/** This specification with another number of days. */
	public SampleSpec withDays(int other) {
		return new SampleSpec(lines, other, seed, start);
	}

	/** This specification with another seed. */
	public SampleSpec withSeed(long other) {
		return new SampleSpec(lines, days, other, start);
	}

	/** When the sample starts, ms since 1970-01-01T00:00Z. */
	long startMillis() {
		return start.atStartOfDay().toInstant(ZONE).toEpochMilli();
	}
}
