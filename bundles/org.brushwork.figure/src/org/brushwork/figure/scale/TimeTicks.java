package org.brushwork.figure.scale;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Chooses the ticks of a time axis: at round times of the calendar, as many as fit side by side. Among hours midnight
 * shows the date, among days and months January shows the year.
 *
 * @param zone   the time zone in which times are round
 * @param locale the language of month names
 */
public record TimeTicks(ZoneId zone, Locale locale) {

	private static final int LABEL_GAP = 14;

	/**
	 * Tells the ticks in a range, in order. Cost: linear in the number of pixels.
	 *
	 * @param scale maps epoch milliseconds to pixels
	 * @param room  where labels may be
	 * @return ticks whose labels do not touch; may be empty when not even one round time lies in the range
	 */
	public List<TimeTick> of(LinearScale scale, LabelRoom room) {
		List<TimeTick> last = List.of();
		for (TimeStep step : TimeStep.ALL) {
			if (step.millis() / scale.perPixel() < 2L * LABEL_GAP) {
				continue;
			}
			last = ticks(step, scale);
			if (fits(last, scale, room)) {
				return withContext(last, scale, room);
			}
		}
		return last.isEmpty() ? last : List.of(last.get(0));
	}

	private List<TimeTick> ticks(TimeStep step, LinearScale scale) {
		List<TimeTick> ticks = new ArrayList<>();
		ZonedDateTime tick = step.floor((long) Math.ceil(scale.lower()), zone);
		for (; tick.toInstant().toEpochMilli() <= scale.upper(); tick = step.next(tick)) {
			long time = tick.toInstant().toEpochMilli();
			if (time >= scale.lower()) {
				ticks.add(tick(step, tick, time));
			}
		}
		return ticks;
	}

	private TimeTick tick(TimeStep step, ZonedDateTime at, long time) {
		boolean midnight = at.toLocalTime().equals(LocalTime.MIDNIGHT);
		if (step.isWithinDay() && !isDayStart(at)) {
			return new TimeTick(time, at.format(clock(step)), false);
		}
		boolean newYear = at.getDayOfYear() == 1 && midnight;
		if (step.unit() == ChronoUnit.YEARS || newYear && !step.isWithinDay()) {
			return new TimeTick(time, at.format(pattern("uuuu")), step.unit() != ChronoUnit.YEARS);
		}
		if (step.unit() == ChronoUnit.MONTHS) {
			return new TimeTick(time, at.format(pattern("MMM")), false);
		}
		boolean major = step.isWithinDay() || at.getDayOfMonth() == 1;
		return new TimeTick(time, at.format(pattern("d MMM")), major);
	}

	/** Where clocks go forward at midnight the day starts at one o'clock. */
	private boolean isDayStart(ZonedDateTime at) {
		return at.toLocalDate().atStartOfDay(zone).equals(at);
	}

	private DateTimeFormatter clock(TimeStep step) {
		return pattern(switch (step.unit()) {
		case MILLIS -> "HH:mm:ss.SSS";
		case SECONDS -> "HH:mm:ss";
		default -> "HH:mm";
		});
	}

	private DateTimeFormatter pattern(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, locale);
	}

	/** Gives one label what it takes to read the others: the date to a lone stretch of hours, the year to a date. */
	private List<TimeTick> withContext(List<TimeTick> ticks, LinearScale scale, LabelRoom room) {
		if (ticks.isEmpty() || ticks.stream().anyMatch(tick -> tick.label().matches("-?\\d{4,}"))) {
			return ticks;
		}
		int chosen = 0;
		while (chosen < ticks.size() - 1 && ticks.get(chosen).label().indexOf(':') >= 0) {
			chosen++;
		}
		if (ticks.get(chosen).label().indexOf(':') >= 0) {
			chosen = 0;
		}
		for (String label : fuller(ticks.get(chosen))) {
			List<TimeTick> full = new ArrayList<>(ticks);
			full.set(chosen, new TimeTick(ticks.get(chosen).time(), label, true));
			if (fits(full, scale, room)) {
				return full;
			}
		}
		return ticks;
	}

	/** Longer forms of a label, the longest first. */
	private List<String> fuller(TimeTick tick) {
		ZonedDateTime at = Instant.ofEpochMilli(tick.time()).atZone(zone);
		if (tick.label().indexOf(':') < 0) {
			boolean day = Character.isDigit(tick.label().charAt(0));
			return List.of(at.format(pattern(day ? "d MMM uuuu" : "MMM uuuu")));
		}
		String day = at.format(pattern("d MMM"));
		String year = at.format(pattern("d MMM uuuu"));
		return List.of(year + ' ' + tick.label(), day + ' ' + tick.label(), day);
	}

	private static boolean fits(List<TimeTick> ticks, LinearScale scale, LabelRoom room) {
		double end = Double.NEGATIVE_INFINITY;
		for (TimeTick tick : ticks) {
			int left = room.left(tick.label(), scale, tick.time());
			if (left < end + LABEL_GAP) {
				return false;
			}
			end = left + room.width(tick.label());
		}
		return true;
	}
}
