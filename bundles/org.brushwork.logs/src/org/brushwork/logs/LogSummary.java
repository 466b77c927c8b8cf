package org.brushwork.logs;

import java.time.ZoneOffset;
import java.util.List;

/**
 * What an engine knows of its log without being asked. Immutable.
 *
 * @param events     how many events there are, at least 1
 * @param rejected   the lines that are none
 * @param firstTime  the earliest time, ms since 1970-01-01T00:00Z
 * @param lastTime   the latest time, in the same unit
 * @param zone       the zone that times are shown in
 * @param dimensions what can be counted and filtered by
 * @param bins       the bins of time that snapshots count in
 * @param measures   the numbers that events have
 */
public record LogSummary(long events, RejectedLines rejected, long firstTime, long lastTime, ZoneOffset zone,
		List<Dimension> dimensions, TimeBins bins, List<Measure> measures) {

	/** Copies the lists. */
	public LogSummary {
		dimensions = List.copyOf(dimensions);
		measures = List.copyOf(measures);
	}
}
