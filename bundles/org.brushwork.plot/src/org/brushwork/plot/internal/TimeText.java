package org.brushwork.plot.internal;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.brushwork.plot.Interval;

/**
 * Writes a time interval as people say it: the date once when it is one day, no clock when whole days are meant.
 *
 * @param zone   the time zone
 * @param locale the language of month names
 */
public record TimeText(ZoneId zone, Locale locale) {

	/**
	 * Writes an interval.
	 *
	 * @param interval epoch milliseconds, the upper end not included
	 * @param join     stands between the ends, with its spaces
	 */
	public String of(Interval interval, String join) {
		ZonedDateTime from = at(interval.from());
		ZonedDateTime to = at(interval.to());
		ZonedDateTime last = to.minusNanos(1);
		boolean oneDay = from.toLocalDate().equals(last.toLocalDate());
		if (isMidnight(from) && isMidnight(to)) {
			return oneDay ? date(from) : date(from) + join + date(last);
		}
		String end = isMidnight(to) ? "24:00" : clock(to); //$NON-NLS-1$
		return date(from) + ' ' + clock(from) + join + (oneDay ? end : date(last) + ' ' + end);
	}

	private ZonedDateTime at(double millis) {
		return Instant.ofEpochMilli(Math.round(millis)).atZone(zone);
	}

	private static boolean isMidnight(ZonedDateTime time) {
		return time.toLocalTime().equals(LocalTime.MIDNIGHT);
	}

	private String date(ZonedDateTime time) {
		return time.format(DateTimeFormatter.ofPattern("d MMM uuuu", locale)); //$NON-NLS-1$
	}

	private String clock(ZonedDateTime time) {
		return time.format(DateTimeFormatter.ofPattern(clockPattern(time), locale));
	}

	private static String clockPattern(ZonedDateTime time) {
		if (time.getNano() != 0) {
			return "HH:mm:ss.SSS"; //$NON-NLS-1$
		}
		return time.getSecond() != 0 ? "HH:mm:ss" : "HH:mm"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
