package org.brushwork.logs.ui.internal;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.TimeRange;
import org.brushwork.logs.ValuePredicate;
import org.eclipse.osgi.util.NLS;

/** Says filters, times and numbers to people. */
final class FilterText {

	/** In ms. */
	private static final long MINUTE = 60_000;
	private static final long HOUR = 60 * MINUTE;

	private static final String ANY_CASE = "(?iu)"; //$NON-NLS-1$
	private static final Pattern LITERAL = Pattern.compile(Pattern.quote(ANY_CASE) + "\\\\Q(.*)\\\\E"); //$NON-NLS-1$

	private FilterText() {
		// functions only
	}

	/** Values that have a text somewhere in them, in any case. */
	static ValuePredicate containing(String text) {
		return new ValuePredicate.Matching(ANY_CASE + Pattern.quote(text));
	}

	/** The values of a dimension that pass. */
	static String values(ValuePredicate predicate) {
		return switch (predicate) {
		case ValuePredicate.OneOf some -> String.join(", ", some.values()); //$NON-NLS-1$
		case ValuePredicate.Between range -> NLS.bind(Messages.FilterText_Range, range.from(), range.to());
		case ValuePredicate.Matching pattern -> NLS.bind(Messages.FilterText_Pattern, typed(pattern.regex()));
		};
	}

	/** What somebody has typed, where a regular expression was made of a text. */
	private static String typed(String regex) {
		Matcher literal = LITERAL.matcher(regex);
		return literal.matches() ? literal.group(1).replace("\\E\\\\E\\Q", "\\E") : regex; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A range of time in the log's zone. */
	static String time(TimeRange range, ZoneOffset zone) {
		boolean minutes = range.from() % MINUTE == 0 && range.to() % MINUTE == 0;
		String pattern = minutes ? Messages.FilterText_TimePattern : Messages.FilterText_TimePatternSeconds;
		DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern).withZone(zone);
		return NLS.bind(Messages.FilterText_Time, format.format(Instant.ofEpochMilli(range.from())),
				format.format(Instant.ofEpochMilli(range.to())));
	}

	/** When a stretch of whole hours begins, and how long it lasts if that is not one hour. */
	static String shortTime(TimeRange range, ZoneOffset zone) {
		String from = DateTimeFormatter.ofPattern(Messages.FilterText_ShortTimePattern).withZone(zone)
				.format(Instant.ofEpochMilli(range.from()));
		long hours = (range.to() - range.from()) / HOUR;
		return hours <= 1 ? from : NLS.bind(Messages.FilterText_ForHours, from, hours);
	}

	/** What a dimension is called. */
	static String name(Dimension dimension) {
		return switch (dimension.kind()) {
		case DAY -> Messages.Dimension_Day;
		case HOUR -> Messages.Dimension_Hour;
		case WEEKDAY -> Messages.Dimension_Weekday;
		case STATUS_CLASS -> Messages.Dimension_StatusClass;
		case STATUS -> Messages.Dimension_Status;
		case METHOD -> Messages.Dimension_Method;
		case CATEGORY -> Messages.Dimension_Category;
		case PRODUCT -> Messages.Dimension_Product;
		case PATH -> Messages.Dimension_Path;
		case ADDRESS -> Messages.Dimension_Address;
		case AGENT -> Messages.Dimension_Agent;
		case REFERRER -> Messages.Dimension_Referrer;
		case PARAMETER -> dimension.name();
		};
	}

	/** A count with the platform's thousands separators. */
	static String number(long count) {
		return NumberFormat.getIntegerInstance().format(count);
	}
}
