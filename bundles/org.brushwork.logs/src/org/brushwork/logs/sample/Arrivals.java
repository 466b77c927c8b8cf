package org.brushwork.logs.sample;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How many lines each minute has: a multinomial draw over minutes whose expectations follow the hour of the day, the
 * day of the week, a slow trend and the anomalies, so that the total is exact and each count scatters as a real one
 * does.
 */
final class Arrivals {

	private static final int MINUTES_PER_DAY = 24 * 60;
	private static final double[] WEEKDAYS = { 1.06, 1.02, 1.0, 1.04, 0.98, 0.72, 0.80 };
	private static final double GROWTH = 0.15;

	private final AnomalyPlan plan;
	private final SampleRandom random;
	private final int firstWeekday;
	private final long minutes;
	private final double[] byMinuteOfDay = new double[MINUTES_PER_DAY];
	private double weightLeft;
	private long linesLeft;
	private long minute = -1;

	Arrivals(SampleSpec spec, AnomalyPlan plan, SampleRandom random) {
		this.plan = plan;
		this.random = random;
		this.firstWeekday = spec.start().getDayOfWeek().getValue() - 1;
		this.minutes = (long) spec.days() * MINUTES_PER_DAY;
		this.linesLeft = spec.lines();
		for (int i = 0; i < MINUTES_PER_DAY; i++) {
			byMinuteOfDay[i] = dayCurve(i / 60.0);
		}
		for (long i = 0; i < minutes; i++) {
			weightLeft += weight(i);
		}
	}

	/** Quiet at four, busy from ten, busiest in the evening. */
	private static double dayCurve(double hour) {
		return 1 + 0.55 * StrictMath.cos(Math.PI / 12 * (hour - 15.5))
				+ 0.2 * StrictMath.cos(Math.PI / 6 * (hour - 20));
	}

	private double weight(long at) {
		int weekday = (int) ((firstWeekday + at / MINUTES_PER_DAY) % 7);
		double usual = byMinuteOfDay[(int) (at % MINUTES_PER_DAY)] * WEEKDAYS[weekday] * (1 + GROWTH * at / minutes);
		Anomaly.@Nullable Kind kind = plan.at(at);
		return kind == null ? usual : usual * AnomalyPlan.volume(kind);
	}

	/** Goes on to the next minute; false after the last. */
	boolean next() {
		return ++minute < minutes;
	}

	/** The minute, counted from the start of the sample. */
	long minute() {
		return minute;
	}

	/** Draws the number of lines of this minute; to be called once a minute. */
	long lines() {
		double weight = weight(minute);
		long lines = minute == minutes - 1 ? linesLeft : random.nextBinomial(linesLeft, weight / weightLeft);
		weightLeft -= weight;
		linesLeft -= lines;
		return lines;
	}
}
