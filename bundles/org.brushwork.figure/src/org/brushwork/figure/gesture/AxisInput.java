package org.brushwork.figure.gesture;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.OptionalDouble;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.LogAxis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.TimeAxis;

/**
 * Values of an axis as people type them: numbers as their language writes them, but without groups, or with a
 * point, dates as {@code 2024-03-31} or {@code 2024-03-31 14:30:05.250} in the axis' zone, categories by their names.
 *
 * @param axis what kind of values
 */
public record AxisInput(Axis axis) {

	private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
			.appendPattern("uuuu-MM-dd[' ']['T']HH:mm").optionalStart().appendPattern(":ss")
			.optionalStart().appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
			.optionalEnd().optionalEnd().toFormatter(Locale.ROOT);

	/** A value so that reading it gives the same value again; of times to the millisecond. */
	public String write(double value) {
		return switch (axis) {
		case NumberAxis numbers -> number(value, numbers.locale());
		case LogAxis numbers -> number(value, numbers.locale());
		case TimeAxis times -> time(value, times.zone());
		case CategoryAxis names -> names.text(value);
		};
	}

	/** The value that was typed; empty when it is none, or one that has no place on the axis. */
	public OptionalDouble read(String typed) {
		String text = typed.strip();
		OptionalDouble value = switch (axis) {
		case NumberAxis numbers -> readNumber(text, numbers.locale());
		case LogAxis numbers -> readNumber(text, numbers.locale());
		case TimeAxis times -> readTime(text, times.zone());
		case CategoryAxis names -> readName(text, names);
		};
		return value.isPresent() && axis.accepts(value.getAsDouble()) ? value : OptionalDouble.empty();
	}

	private static String number(double value, Locale locale) {
		double size = Math.abs(value);
		if (size != 0 && (size >= 1e15 || size < 1e-6)) {
			return Double.toString(value);
		}
		DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(locale));
		format.setMaximumFractionDigits(340);
		return format.format(BigDecimal.valueOf(value));
	}

	private static OptionalDouble readNumber(String text, Locale locale) {
		ParsePosition end = new ParsePosition(0);
		NumberFormat format = NumberFormat.getInstance(locale);
		format.setGroupingUsed(false); // else 1.5 would be fifteen in German
		Number number = format.parse(text, end);
		if (number != null && end.getIndex() == text.length()) {
			return OptionalDouble.of(number.doubleValue());
		}
		try {
			return OptionalDouble.of(Double.parseDouble(text));
		} catch (NumberFormatException e) {
			return OptionalDouble.empty();
		}
	}

	private static String time(double value, ZoneId zone) {
		LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochMilli(Math.round(value)), zone);
		String pattern = time.getNano() != 0 ? "uuuu-MM-dd HH:mm:ss.SSS"
				: time.getSecond() != 0 ? "uuuu-MM-dd HH:mm:ss" : "uuuu-MM-dd HH:mm";
		return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time);
	}

	private static OptionalDouble readTime(String text, ZoneId zone) {
		try {
			LocalDateTime time = text.length() > 10 ? LocalDateTime.parse(text, TIME)
					: LocalDate.parse(text).atStartOfDay();
			return OptionalDouble.of(time.atZone(zone).toInstant().toEpochMilli());
		} catch (DateTimeParseException e) {
			return OptionalDouble.empty();
		}
	}

	private static OptionalDouble readName(String text, CategoryAxis names) {
		int index = names.names().indexOf(text);
		return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(index);
	}
}
