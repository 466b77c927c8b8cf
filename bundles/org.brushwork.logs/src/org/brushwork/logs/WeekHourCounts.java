package org.brushwork.logs;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How many events there are in each hour of each day of the week, by the clock of the log.
 * <p>
 * What passes ignores the filters of both {@link Dimension#HOUR} and {@link Dimension#WEEKDAY}, as a panel with both along
 * its edges still shows what its own choice leaves out, and obeys those of all other dimensions and of time. An hour that
 * a change of the clock repeats counts twice as long, one that it skips not at all.
 * <p>
 * A value: it copies its arrays when made and hands out copies, and equals another with the same numbers.
 *
 * @param all     {@code [7][24]}, weekday from Monday on and hour: all events of the log
 * @param passing {@code [7][24]}, those that pass
 */
public record WeekHourCounts(long[][] all, long[][] passing) {

	/** Days of a week. */
	public static final int DAYS = 7;
	/** Hours of a day. */
	public static final int HOURS = 24;

	/** @throws IllegalArgumentException if an array is not {@code [7][24]} */
	public WeekHourCounts {
		all = copy(all);
		passing = copy(passing);
	}

	private static long[][] copy(long[][] counts) {
		if (counts.length != DAYS || IntStream.range(0, DAYS).anyMatch(day -> counts[day].length != HOURS)) {
			throw new IllegalArgumentException("7 days of 24 hours wanted, got: " + counts.length + " days of "
					+ Arrays.stream(counts).map(day -> day.length).toList() + " hours");
		}
		return Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
	}

	/** A copy of all counts. Inside a loop {@link #all(int, int)} is cheaper. */
	@Override
	public long[][] all() {
		return copy(all);
	}

	/** A copy of the passing counts. Inside a loop {@link #passing(int, int)} is cheaper. */
	@Override
	public long[][] passing() {
		return copy(passing);
	}

	/**
	 * All events in one hour of one weekday.
	 *
	 * @param weekday 0 for Monday to 6
	 * @param hour    0 to 23
	 */
	public long all(int weekday, int hour) {
		return all[weekday][hour];
	}

	/** Events in one hour of one weekday that pass, likewise. */
	public long passing(int weekday, int hour) {
		return passing[weekday][hour];
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof WeekHourCounts counts && Arrays.deepEquals(all, counts.all)
				&& Arrays.deepEquals(passing, counts.passing);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.deepHashCode(all) + Arrays.deepHashCode(passing);
	}

	@Override
	public String toString() {
		return "WeekHourCounts[all=" + Arrays.deepToString(all) + ", passing=" + Arrays.deepToString(passing) + "]";
	}
}
