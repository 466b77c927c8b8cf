package org.brushwork.headless;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * A time given as {@code 2015-05-17}, {@code 2015-05-17T10:05[:03[.250]]} or with a zone behind it; without one it is meant
 * by the clock of the log.
 *
 * @param text as given
 * @param time what it means
 */
record TimeOption(String text, TemporalAccessor time) {

	private static final int MILLI_DIGITS = 3;
	private static final DateTimeFormatter SECOND = new DateTimeFormatterBuilder().appendPattern(":ss")
			.appendFraction(ChronoField.NANO_OF_SECOND, 0, MILLI_DIGITS, true).toFormatter(Locale.ROOT);
	private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd")
			.optionalStart().appendPattern("'T'HH:mm").appendOptional(SECOND).appendPattern("[XXX]").optionalEnd().toFormatter(Locale.ROOT)
			.withResolverStyle(ResolverStyle.STRICT);

	/**
	 * Reads a time if there is one.
	 *
	 * @throws CommandException if it is no time, naming the option
	 */
	static Optional<TimeOption> parse(String option, Optional<String> text) throws CommandException {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			TimeOption time = new TimeOption(text.get(), FORMAT.parseBest(text.get().replace(' ', 'T'),
					OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
			time.millis(ZoneOffset.UTC);
			return Optional.of(time);
		} catch (DateTimeParseException | ArithmeticException e) {
			throw new CommandException(Message.TIME_BAD, option, text.get());
		}
	}

	/**
	 * The time in ms since 1970-01-01T00:00Z, by the clock of {@code zone} when it names no zone itself; where that
	 * clock is put forward, a time that it leaves out is as much later.
	 */
	long millis(ZoneId zone) {
		if (time instanceof OffsetDateTime exact) {
			return exact.toInstant().toEpochMilli();
		}
		LocalDateTime local = time instanceof LocalDateTime exact ? exact : LocalDate.from(time).atStartOfDay();
		return local.atZone(zone).toInstant().toEpochMilli();
	}
}
