package org.brushwork.logs.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;

/** Whose hours and days count: those of a chosen zone, or of each line as written. Immutable. */
public final class LocalClock {

	private static final int HOUR = 3_600;
	private static final int DAY = 24 * HOUR;
	private static final int DAYS_OF_WEEK = 7;
	/** 1970-01-01 was a Thursday, three days after Monday. */
	private static final int FIRST_WEEKDAY = 3;

	private final @Nullable ZoneRules rules;

	/** @param zone the chosen one; empty for that of each line */
	public LocalClock(Optional<ZoneId> zone) {
		rules = zone.isPresent() ? zone.get().getRules() : null;
	}

	/**
	 * Seconds east of Greenwich.
	 *
	 * @param second     since 1970-01-01T00:00Z
	 * @param lineOffset what the line says
	 */
	public int offset(long second, int lineOffset) {
		ZoneRules chosen = rules;
		return chosen == null ? lineOffset : chosen.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
	}

	/**
	 * What a unit of time must divide, so that between two times no hour and no change of the clock begins inside a unit:
	 * all offsets, and when after a full hour of Greenwich the clock changes, in seconds.
	 *
	 * @param first       since 1970-01-01T00:00Z
	 * @param last        likewise
	 * @param lineOffsets what all lines say
	 */
	public int[] steps(long first, long last, int[] lineOffsets) {
		ZoneRules chosen = rules;
		if (chosen == null) {
			return lineOffsets;
		}
		IntStream.Builder steps = IntStream.builder().add(offset(first, 0));
		ZoneOffsetTransition next = chosen.nextTransition(Instant.ofEpochSecond(first));
		while (next != null && next.toEpochSecond() <= last) {
			steps.add(next.getOffsetAfter().getTotalSeconds());
			steps.add((int) Math.floorMod(next.toEpochSecond(), (long) HOUR));
			next = chosen.nextTransition(next.getInstant());
		}
		return steps.build().distinct().toArray();
	}

	/** The zone that times are shown in, given the first time and what the first line says. */
	public ZoneOffset zone(long first, int lineOffset) {
		return ZoneOffset.ofTotalSeconds(offset(first, lineOffset));
	}

	/** The day of a local time, days since 1970-01-01. */
	public static int day(long localSecond) {
		return (int) Math.floorDiv(localSecond, (long) DAY);
	}

	/** The hour of the day of a local time, 0 to 23. */
	public static int hour(long localSecond) {
		return (int) Math.floorMod(localSecond, (long) DAY) / HOUR;
	}

	/** The day of the week of a day, 0 for Monday. */
	public static int weekday(int day) {
		return Math.floorMod(day + FIRST_WEEKDAY, DAYS_OF_WEEK);
	}
}
