package org.brushwork.logs.internal.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brushwork.logs.AgentFamily;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.StatusClass;
import org.brushwork.logs.ValuePredicate;
import org.brushwork.logs.internal.HourNames;
import org.brushwork.logs.internal.WeekdayNames;

/** A predicate as what follows {@code --where}, if it can be said so that it is understood as the very same. */
public final class WhereWords {

	private static final String STATUS = "[0-9]{3}";

	private final Dimension dimension;
	private final List<Dimension> known;

	private WhereWords(Dimension dimension, List<Dimension> known) {
		this.dimension = dimension;
		this.known = known;
	}

	/**
	 * The operands of one or several {@code --where}; empty when they cannot say it.
	 *
	 * @param known the dimensions of the log: the longest key that fits is the one that is meant
	 */
	public static List<String> of(Dimension dimension, ValuePredicate predicate, List<Dimension> known) {
		WhereWords words = new WhereWords(dimension, known);
		List<String> operands = switch (predicate) {
		case ValuePredicate.OneOf some -> words.values(some);
		case ValuePredicate.Between range -> words.range(range);
		case ValuePredicate.Matching pattern -> words.pattern(pattern);
		};
		return operands.stream().allMatch(words::isMeant) ? operands : List.of();
	}

	private List<String> values(ValuePredicate.OneOf some) {
		if (!some.values().stream().allMatch(this::isPlain)) {
			return List.of();
		}
		List<String> operands = new ArrayList<>();
		StringBuilder together = new StringBuilder();
		for (String value : some.values()) {
			String text = value.replace(",", "\\,");
			if (value.endsWith("\\")) {
				// A comma behind it would belong to the value.
				operands.add(dimension.key() + "=" + text);
			} else {
				together.append(together.isEmpty() ? dimension.key() + "=" : ",").append(text);
			}
		}
		if (!together.isEmpty()) {
			operands.add(0, together.toString());
		}
		return operands;
	}

	private List<String> range(ValuePredicate.Between range) {
		boolean plain = dimension.isOrdered() && Stream.of(range.from(), range.to())
				.allMatch(end -> isPlain(end) && !end.equals(Dimension.NONE))
				&& dimension.compare(range.from(), range.to()) <= 0;
		return plain ? List.of(dimension.key() + "=" + range.from() + ".." + range.to()) : List.of();
	}

	private List<String> pattern(ValuePredicate.Matching pattern) {
		String regex = pattern.regex();
		return regex.isEmpty() || !isPrintable(regex) ? List.of() : List.of(dimension.key() + "~" + regex);
	}

	/** Whether no longer key fits, as the name of a parameter may hold signs itself. */
	private boolean isMeant(String operand) {
		return known.stream().map(Dimension::key).filter(key -> key.length() > dimension.key().length())
				.noneMatch(key -> operand.startsWith(key + "=") || operand.startsWith(key + "~"));
	}

	/** Whether a value is understood as itself, and not as another way to write one. */
	private boolean isPlain(String value) {
		if (value.equals(Dimension.NONE)) {
			return true;
		}
		if (value.isEmpty() || !value.equals(value.strip()) || !isPrintable(value)) {
			return false;
		}
		return switch (dimension.kind()) {
		case DAY -> isDay(value);
		case HOUR -> HourNames.ALL.contains(value);
		case WEEKDAY -> WeekdayNames.ALL.contains(value);
		case STATUS_CLASS -> StatusClass.ofKey(value).isPresent();
		case STATUS -> value.matches(STATUS);
		case AGENT -> Stream.of(AgentFamily.values()).anyMatch(family -> family.key().equals(value));
		case METHOD -> value.equals(value.toUpperCase(Locale.ROOT));
		case REFERRER -> value.equals(value.toLowerCase(Locale.ROOT));
		case CATEGORY, PRODUCT, PATH, ADDRESS, PARAMETER -> true;
		};
	}

	private static boolean isDay(String value) {
		try {
			return LocalDate.parse(value).toString().equals(value);
		} catch (DateTimeParseException e) {
			return false;
		}
	}

	private static boolean isPrintable(String text) {
		return text.codePoints().noneMatch(FilterJson::isUnprintable);
	}
}
