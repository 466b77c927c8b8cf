package org.brushwork.logs.series;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the unusual hours of a log.
 * <p>
 * The counts are transformed so that large and small ones scatter alike: {@code 2 * sqrt(count + 3/8)} (Anscombe, 1948).
 * What an hour was expected to have is the median level of the week around it plus what the same hour of the other weeks
 * has above theirs, again a median. An hour is unusual when it lies 5 robust standard deviations (1.4826 times the median
 * absolute deviation from the expected) or more from it. Medians hardly notice the outliers themselves.
 * <p>
 * Short logs have less to learn from:
 * <ul>
 * <li>from four weeks on: as above;
 * <li>from two weeks on: an hour must be unusual both for the hour of the week and for the hour of the day, because with
 * one or two other weeks to compare with it could be the other one that was unusual;
 * <li>from four days on: only for the hour of the day, above the level of the day around it. The first quiet weekend may
 * look unusual, and an outage of half a day may not;
 * <li>below: only the level of all hours. The change from day to night counts as scatter, so little is found.
 * </ul>
 * A silence of half a week or longer (of a day, in logs below two weeks) does not make the hours around it look busy.
 * <p>
 * The standard deviation is taken to be at least that of independent events, 1: so not every change of constant counts is
 * an outlier. It follows that an hour without events is unusual only where 10 are expected, and that where none are
 * expected 10 are unusual.
 */
public final class Outliers {

	private static final long HOUR = 3_600_000;
	private static final int DAY = 24;
	private static final int WEEK = 7 * DAY;

	/** How many seasons it takes for each to have three others, whose median stays when one of them is an outlier. */
	private static final int SEASONS = 4;

	/** So far out lies one of 1.7 million normal values: an hour in two centuries. */
	private static final double THRESHOLD = 5;

	private Outliers() {
	}

	/**
	 * The unusual hours by time, each for itself. Ten years take about 50 ms.
	 *
	 * @param start  start of the first hour, ms since 1970-01-01T00:00Z; any time, not only a full hour
	 * @param counts {@code [hours]}, events in each hour from {@code start} on, 0 for an hour without; all of them whole
	 *               hours of the log, for one that it covers only in part looks too quiet. May be empty. Whose clock the
	 *               hours follow makes no difference, as long as it is not changed in between
	 * @throws IllegalArgumentException if a count is negative
	 */
	public static List<Outlier> hours(long start, long[] counts) {
		for (long count : counts) {
			if (count < 0) {
				throw new IllegalArgumentException("counts must be 0 or more, got: " + count);
			}
		}
		Deviations deviations = deviations(Anscombe.of(counts));
		List<Outlier> outliers = new ArrayList<>();
		for (int i = 0; i < counts.length; i++) {
			double deviation = deviations.sizes()[i];
			if (Math.abs(deviation) >= THRESHOLD) {
				outliers.add(new Outlier(start + i * HOUR, start + (i + 1) * HOUR, counts[i],
						Anscombe.count(deviations.expected()[i]), deviation));
			}
		}
		return outliers;
	}

	/**
	 * Outliers that follow each other without a gap and deviate to the same side, each such run as one: an outage of
	 * three hours, not three quiet hours.
	 *
	 * @param outliers by time and without overlap, as {@link #hours} gives them
	 * @throws IllegalArgumentException if they are not
	 */
	public static List<Outlier> runs(List<Outlier> outliers) {
		List<Outlier> runs = new ArrayList<>();
		for (Outlier next : outliers) {
			if (!runs.isEmpty() && next.from() < runs.getLast().to()) {
				throw new IllegalArgumentException("outliers must be by time and not overlap, got: " + next + " after "
						+ runs.getLast());
			}
			if (!runs.isEmpty() && runs.getLast().goesOnWith(next)) {
				runs.add(runs.removeLast().with(next));
			} else {
				runs.add(next);
			}
		}
		return runs;
	}

	private static Deviations deviations(double[] values) {
		if (values.length < SEASONS * DAY) {
			return Deviations.of(values, RollingMedian.of(values, WEEK));
		}
		if (values.length < 2 * WEEK) {
			return Deviations.of(values, Expectation.of(values, DAY));
		}
		Deviations forTheWeek = Deviations.of(values, Expectation.of(values, WEEK));
		if (values.length < SEASONS * WEEK) {
			return forTheWeek.orMilder(Deviations.of(values, Expectation.of(values, DAY)));
		}
		return forTheWeek;
	}
}
