package org.brushwork.logs.series;

/**
 * An hour, or a run of hours, with unusually many or few events.
 *
 * @param from      start, ms since 1970-01-01T00:00Z, inside
 * @param to        end in the same unit, outside; greater than {@code from}
 * @param count     events that were there
 * @param expected  events that were to be expected, 0 or more; not rounded
 * @param deviation how far from the expected in robust standard deviations of the whole series: above 0 when there were
 *                  too many, below 0 when too few, never 0; of a run that of its most unusual hour
 */
public record Outlier(long from, long to, long count, double expected, double deviation) {

	/** @throws IllegalArgumentException if {@code from} is not before {@code to}, or the deviation is 0 or not a number */
	public Outlier {
		if (from >= to) {
			throw new IllegalArgumentException("from must be before to, got: " + from + " and " + to);
		}
		if (!(deviation > 0 || deviation < 0)) {
			throw new IllegalArgumentException("deviation must be above or below 0, got: " + deviation);
		}
	}

	/** Whether there were too many events; otherwise there were too few. */
	public boolean isExcess() {
		return deviation > 0;
	}

	/** Whether {@code next} starts where this one ends and deviates to the same side. */
	boolean goesOnWith(Outlier next) {
		return to == next.from && isExcess() == next.isExcess();
	}

	/** This one and {@code next}, which it goes on with, in one. */
	Outlier with(Outlier next) {
		double farther = Math.abs(deviation) >= Math.abs(next.deviation) ? deviation : next.deviation;
		return new Outlier(from, next.to, count + next.count, expected + next.expected, farther);
	}
}
