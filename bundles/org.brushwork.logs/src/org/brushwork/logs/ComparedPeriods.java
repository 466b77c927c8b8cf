package org.brushwork.logs;

import java.util.List;
import java.util.Optional;

/**
 * A range of time and the period of the same length just before it, as far back as the log goes. Immutable.
 *
 * @param before  the first period; it ends where the second begins
 * @param after   the second period, which was chosen
 * @param clipped whether the log starts so late that the first period is shorter, by a hundredth of the second or more
 * @param open    whether the log ends so early that as much of the second period has no lines yet
 */
public record ComparedPeriods(TimeRange before, TimeRange after, boolean clipped, boolean open) {

	private static final long DAY = 86_400_000;
	private static final long WEEK = 7 * DAY;
	private static final int HARDLY = 100;

	/**
	 * The periods for a range of time; empty when the log has nothing before it.
	 *
	 * @param chosen the second period; its part after the log's last event counts as well
	 */
	public static Optional<ComparedPeriods> of(TimeRange chosen, LogSummary summary) {
		long length = chosen.to() - chosen.from();
		long from = Math.max(chosen.from() - length, summary.firstTime());
		if (length < 0 || from >= chosen.from() || chosen.from() > summary.lastTime()) {
			return Optional.empty();
		}
		long missing = length - (chosen.from() - from);
		long ahead = chosen.to() - 1 - summary.lastTime();
		return Optional.of(new ComparedPeriods(new TimeRange(from, chosen.from()), chosen,
				missing * HARDLY >= length, ahead * HARDLY >= length));
	}

	/**
	 * Whether both periods have as much of each value by the clock, so that a difference means something: never of days,
	 * and of hours and weekdays only where the periods are whole days or weeks long.
	 */
	public boolean canCompare(Dimension dimension) {
		long length = after.to() - after.from();
		return switch (dimension.kind()) {
		case DAY -> false;
		case HOUR -> length % DAY == 0 && !clipped && !open;
		case WEEKDAY -> length % WEEK == 0 && !clipped && !open;
		default -> true;
		};
	}

	/** Those of some dimensions that can be compared, in their order. */
	public List<Dimension> comparable(List<Dimension> dimensions) {
		return dimensions.stream().filter(this::canCompare).toList();
	}
}
