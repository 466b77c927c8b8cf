package org.brushwork.figure.scale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A distance between ticks that a calendar knows.
 *
 * @param unit   what is counted: seconds to years
 * @param amount how many of it, at least 1
 */
record TimeStep(ChronoUnit unit, int amount) {

	/**
	 * The steps from fine to coarse; each divides the unit above it, so that ticks stay put when a day or year begins.
	 */
	static final List<TimeStep> ALL = Stream.of( //
			steps(ChronoUnit.MILLIS, 1, 2, 5, 10, 20, 50, 100, 200, 500), //
			steps(ChronoUnit.SECONDS, 1, 2, 5, 10, 15, 30), //
			steps(ChronoUnit.MINUTES, 1, 2, 5, 10, 15, 30), //
			steps(ChronoUnit.HOURS, 1, 2, 3, 6, 12), //
			steps(ChronoUnit.DAYS, 1, 2), //
			steps(ChronoUnit.WEEKS, 1, 2), //
			steps(ChronoUnit.MONTHS, 1, 2, 3, 6), //
			steps(ChronoUnit.YEARS, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)).flatMap(s -> s).toList();

	private static Stream<TimeStep> steps(ChronoUnit unit, int... amounts) {
		return IntStream.of(amounts).mapToObj(amount -> new TimeStep(unit, amount));
	}

	/** Tells the usual length, milliseconds. */
	double millis() {
		return unit.getDuration().toMillis() * (double) amount;
	}

	boolean isWithinDay() {
		return unit.compareTo(ChronoUnit.HOURS) <= 0;
	}

	/** Tells the last tick at or before a time. */
	ZonedDateTime floor(long time, ZoneId zone) {
		ZonedDateTime at = Instant.ofEpochMilli(time).atZone(zone);
		LocalDate date = at.toLocalDate();
		return switch (unit) {
		case DAYS -> date.minusDays((date.getDayOfMonth() - 1) % amount).atStartOfDay(zone);
		case WEEKS -> monday(date).atStartOfDay(zone);
		case MONTHS -> date.withDayOfMonth(1).minusMonths((date.getMonthValue() - 1) % amount).atStartOfDay(zone);
		case YEARS -> date.withDayOfYear(1).minusYears(Math.floorMod(date.getYear(), amount)).atStartOfDay(zone);
		default -> withinDay(at);
		};
	}

	/** Tells the next tick after one. Ticks start anew at each midnight, and days of two at each first of a month. */
	ZonedDateTime next(ZonedDateTime tick) {
		LocalDate date = tick.toLocalDate();
		return switch (unit) {
		case DAYS -> nextDay(date).atStartOfDay(tick.getZone());
		case WEEKS, MONTHS, YEARS -> date.plus(amount, unit).atStartOfDay(tick.getZone());
		case HOURS -> nextHour(tick);
		default -> tick.plus(amount, unit);
		};
	}

	private LocalDate nextDay(LocalDate date) {
		LocalDate next = date.plusDays(amount);
		boolean later = next.getMonth() != date.getMonth();
		boolean crowded = amount > 1 && next.getDayOfMonth() == next.lengthOfMonth();
		return later || crowded ? date.plusMonths(1).withDayOfMonth(1) : next;
	}

	/** Counts hours on the wall clock, so that noon stays a tick on the day when the clocks change. */
	private ZonedDateTime nextHour(ZonedDateTime tick) {
		LocalDateTime wall = tick.toLocalDateTime();
		ZonedDateTime next = wall.plusHours(amount - wall.getHour() % amount).atZone(tick.getZone());
		return next.isAfter(tick) ? next : tick.plusHours(amount);
	}

	private ZonedDateTime withinDay(ZonedDateTime at) {
		LocalTime clock = at.toLocalTime();
		long length = unit.getDuration().toNanos() * amount;
		long floor = clock.toNanoOfDay() - clock.toNanoOfDay() % length;
		return at.with(LocalTime.ofNanoOfDay(floor));
	}

	/** Weeks are counted from a fixed Monday, so that ticks two weeks apart do not jump when the range moves. */
	private LocalDate monday(LocalDate date) {
		long fromFirst = date.toEpochDay() + 3; // 29 December 1969 was a Monday
		return date.minusDays(Math.floorMod(fromFirst, 7L * amount));
	}
}
