package org.brushwork.logs;

/**
 * A measure of the events that pass a filter. Exact. Immutable.
 *
 * @param measure which one; all numbers but {@code events} are in its unit
 * @param events  how many of them have it; when 0, so is everything else
 * @param sum     of all
 * @param least   the least
 * @param median  the least number that at least half of them do not exceed
 * @param p95     the same for 95 %
 * @param p99     the same for 99 %
 * @param most    the greatest
 */
public record MeasureSummary(Measure measure, long events, long sum, long least, long median, long p95, long p99,
		long most) {

	/** The arithmetic mean, 0 when there are no events. */
	public double mean() {
		return events == 0 ? 0 : (double) sum / events;
	}
}
