package org.brushwork.figure.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * An amount for each of some days in a row.
 *
 * @param first  the first day
 * @param counts of the days from the first on, each finite and at least 0, or not a number where nothing is known; not
 *               copied and not to be changed
 */
public record DayCounts(LocalDate first, double[] counts) {

	/** @throws IllegalArgumentException if a count is negative or infinite */
	public DayCounts {
		for (int day = 0; day < counts.length; day++) {
			if (counts[day] < 0 || Double.isInfinite(counts[day])) {
				throw new IllegalArgumentException(
						"counts must be finite and at least 0, got: " + counts[day] + " on " + first.plusDays(day));
			}
		}
	}

	/** How many days there are. */
	public int size() {
		return counts.length;
	}

	/** The date of a day, 0 being the first. */
	public LocalDate date(int day) {
		return first.plusDays(day);
	}

	/** The number of a date, 0 being the first day; beyond the days it is below 0 or at least their number. */
	public long day(LocalDate date) {
		return ChronoUnit.DAYS.between(first, date);
	}

	/** The greatest count; 0 for none. */
	public double most() {
		return Arrays.stream(counts).filter(count -> count > 0).max().orElse(0);
	}
}
