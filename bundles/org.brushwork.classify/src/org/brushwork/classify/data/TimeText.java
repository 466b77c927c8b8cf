package org.brushwork.classify.data;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads times as they are usually written: ISO 8601 with blank or T, Twitter's own, seconds or milliseconds since 1970. */
public final class TimeText {

	private static final Pattern EPOCH = Pattern.compile("\\d{9,10}(\\d{3})?(\\.0*)?");
	private static final int SECONDS_DIGITS = 10;
	private static final List<DateTimeFormatter> FORMATS = List.of(
			DateTimeFormatter.ofPattern("yyyy-MM-dd['T'][' ']HH:mm[:ss][.SSS][XXX][X]", Locale.ENGLISH),
			DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ENGLISH),
			DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss xx yyyy", Locale.ENGLISH));

	private TimeText() {
		// functions only
	}

	/** A time in UTC if it says from where it counts, else as it is; empty if it is none that is known. */
	public static Optional<LocalDateTime> parse(String text) {
		String trimmed = text.strip();
		if (EPOCH.matcher(trimmed).matches()) {
			String digits = trimmed.replaceFirst("\\..*", "");
			long number = Long.parseLong(digits);
			Instant instant = digits.length() > SECONDS_DIGITS ? Instant.ofEpochMilli(number)
					: Instant.ofEpochSecond(number);
			return Optional.of(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
		}
		for (DateTimeFormatter format : FORMATS) {
			try {
				return Optional.of(time(format.parse(trimmed)));
			} catch (DateTimeException e) {
				// perhaps in the next format
			}
		}
		return Optional.empty();
	}

	private static LocalDateTime time(TemporalAccessor parsed) {
		if (parsed.query(TemporalQueries.offset()) != null) {
			return OffsetDateTime.from(parsed).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
		}
		LocalTime time = parsed.query(TemporalQueries.localTime());
		return LocalDate.from(parsed).atTime(time == null ? LocalTime.MIN : time);
	}
}
