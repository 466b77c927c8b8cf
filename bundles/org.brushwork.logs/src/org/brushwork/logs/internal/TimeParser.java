package org.brushwork.logs.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import org.brushwork.logs.internal.store.EventColumns;

/**
 * Reads the time of a log line, {@code 17/May/2015:10:05:03 +0000]} or without zone (then UTC).
 * <p>
 * Lines of the same minute and zone follow each other, so the last minute is remembered as three machine words and only
 * the seconds are read again. Not for several threads at once.
 */
final class TimeParser {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int SECONDS_AT = 18;
	private static final int SECONDS_OF_MINUTE = 60;
	private static final int ZONE_AT = 20;
	private static final int WITHOUT_ZONE = 21;
	private static final int WITH_ZONE = 27;
	private static final long SEVEN_BYTES = 0x00FF_FFFF_FFFF_FFFFL;
	private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

	private long minuteStart;
	private long minuteMiddle;
	private byte minuteEnd;
	/** Seven bytes; no line has this one. */
	private long minuteZone = -1;
	private int minuteOffset;
	private long minute;

	private long localSeconds;
	private int offset;

	/**
	 * Reads a time.
	 *
	 * @param at  index behind the opening bracket
	 * @param end index behind the last byte of the line
	 * @return index behind the closing bracket, or -1 when this is no time that exists
	 */
	int parse(byte[] line, int at, int end) {
		if (end - at > WITH_ZONE && isSameMinute(line, at)) {
			int second = second(line, at);
			if (second >= 0) {
				localSeconds = minute + second;
				offset = minuteOffset;
				return at + WITH_ZONE;
			}
			return -1;
		}
		return parseAll(line, at, end);
	}

	private boolean isSameMinute(byte[] line, int at) {
		return (long) LONG.get(line, at) == minuteStart && (long) LONG.get(line, at + 8) == minuteMiddle
				&& line[at + 16] == minuteEnd && line[at + 17] == ':'
				&& ((long) LONG.get(line, at + ZONE_AT) & SEVEN_BYTES) == minuteZone;
	}

	private int parseAll(byte[] line, int at, int end) {
		int length = end - at >= WITHOUT_ZONE && line[at + ZONE_AT] == ']' ? WITHOUT_ZONE : WITH_ZONE;
		if (end - at < length || !hasMarks(line, at)) {
			return -1;
		}
		long start = minute(line, at);
		int second = second(line, at);
		int zone = length == WITHOUT_ZONE ? 0 : zone(line, at + ZONE_AT);
		if (start == Long.MIN_VALUE || second < 0 || zone == Integer.MIN_VALUE) {
			return -1;
		}
		if (!EventColumns.holds(start - zone) || !EventColumns.holds(start - zone + SECONDS_OF_MINUTE)) {
			return -1;
		}
		offset = zone;
		localSeconds = start + second;
		if (end - at > WITH_ZONE && length == WITH_ZONE) {
			remember(line, at, start);
		}
		return at + length;
	}

	private void remember(byte[] line, int at, long start) {
		minuteStart = (long) LONG.get(line, at);
		minuteMiddle = (long) LONG.get(line, at + 8);
		minuteEnd = line[at + 16];
		minuteZone = (long) LONG.get(line, at + ZONE_AT) & SEVEN_BYTES;
		minuteOffset = offset;
		minute = start;
	}

	private static boolean hasMarks(byte[] line, int at) {
		return line[at + 2] == '/' && line[at + 6] == '/' && line[at + 11] == ':' && line[at + 14] == ':'
				&& line[at + 17] == ':';
	}

	/** Seconds from 1970 to the start of the minute on the local clock, or the least long. */
	private static long minute(byte[] line, int at) {
		int day = number(line, at, 2);
		int month = month(line, at + 3);
		int year = number(line, at + 7, 4);
		int hour = number(line, at + 12, 2);
		int minute = number(line, at + 15, 2);
		if (day < 1 || month < 1 || year < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59
				|| day > YearMonth.of(year, month).lengthOfMonth()) {
			return Long.MIN_VALUE;
		}
		return LocalDate.of(year, month, day).toEpochDay() * 86_400 + hour * 3_600 + minute * 60;
	}

	private static int month(byte[] line, int at) {
		for (int month = 0; month < 12; month++) {
			if ((line[at] | 0x20) == MONTHS.charAt(3 * month) && (line[at + 1] | 0x20) == MONTHS.charAt(3 * month + 1)
					&& (line[at + 2] | 0x20) == MONTHS.charAt(3 * month + 2)) {
				return month + 1;
			}
		}
		return -1;
	}

	/** The second, 0 to 60 because of leap seconds, or -1. */
	private static int second(byte[] line, int at) {
		int second = number(line, at + SECONDS_AT, 2);
		return second > 60 ? -1 : second;
	}

	/** Seconds east of Greenwich of {@code " +hhmm]"}, or the least int. */
	private static int zone(byte[] line, int at) {
		int hours = number(line, at + 2, 2);
		int minutes = number(line, at + 4, 2);
		byte sign = line[at + 1];
		if (line[at] != ' ' || line[at + 6] != ']' || sign != '+' && sign != '-' || hours < 0 || minutes < 0
				|| minutes > 59 || hours * 60 + minutes > 18 * 60) {
			return Integer.MIN_VALUE;
		}
		int seconds = hours * 3_600 + minutes * 60;
		return sign == '-' ? -seconds : seconds;
	}

	private static int number(byte[] line, int at, int digits) {
		int number = 0;
		for (int i = at; i < at + digits; i++) {
			int digit = line[i] - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			number = 10 * number + digit;
		}
		return number;
	}

	/** The time read last, seconds since 1970-01-01T00:00Z, such as columns can hold. */
	long seconds() {
		return localSeconds - offset;
	}

	/** The zone read last, seconds east of Greenwich. */
	int offset() {
		return offset;
	}
}
