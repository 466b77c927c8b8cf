package org.brushwork.headless;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brushwork.logs.AgentFamily;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.StatusClass;

/** Understands values as people write them, such as {@code mon} for {@code Monday}. */
final class ValueWords {

	private static final String NONE_IN_SHORT = "none";
	private static final String HUNDRED = "(?i)[1-9]xx";
	private static final List<String> STATUS_CLASSES = Stream.of(StatusClass.values()).map(StatusClass::key).toList();
	private static final List<String> AGENTS = Stream.of(AgentFamily.values()).map(AgentFamily::key).toList();

	private ValueWords() {
		// not needed
	}

	/**
	 * The value that a word means.
	 *
	 * @throws CommandException if all values are known and it means none of them
	 */
	static String value(Dimension dimension, String word) throws CommandException {
		if (word.equals(Dimension.NONE) || word.equals(NONE_IN_SHORT) && isNoValue(dimension.kind())) {
			return Dimension.NONE;
		}
		return switch (dimension.kind()) {
		case DAY -> day(word);
		case HOUR -> hour(word);
		case WEEKDAY -> weekday(word);
		case STATUS_CLASS -> statusClass(word);
		case STATUS -> status(word);
		case AGENT -> oneOf(AGENTS, word, Message.WHERE_AGENT);
		case METHOD -> word.toUpperCase(Locale.ROOT);
		case REFERRER -> word.toLowerCase(Locale.ROOT);
		case CATEGORY, PRODUCT, PATH, ADDRESS, PARAMETER -> word;
		};
	}

	/** Whether no line can have the very word {@code none} there. */
	private static boolean isNoValue(Dimension.Kind kind) {
		return switch (kind) {
		case DAY, HOUR, WEEKDAY, STATUS_CLASS, STATUS, METHOD, AGENT -> true;
		case CATEGORY, PRODUCT, PATH, ADDRESS, REFERRER, PARAMETER -> false;
		};
	}

	private static String day(String word) throws CommandException {
		try {
			return LocalDate.parse(word).toString();
		} catch (DateTimeParseException e) {
			throw new CommandException(Message.WHERE_DAY, word);
		}
	}

	private static String hour(String word) throws CommandException {
		if (!word.matches("[01]?[0-9]|2[0-3]")) {
			throw new CommandException(Message.WHERE_HOUR, word);
		}
		return word.length() == 1 ? "0" + word : word;
	}

	private static String weekday(String word) throws CommandException {
		for (DayOfWeek day : DayOfWeek.values()) {
			String name = day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH);
			if (word.equalsIgnoreCase(name) || word.equalsIgnoreCase(name.substring(0, 3))) {
				return name;
			}
		}
		throw new CommandException(Message.WHERE_WEEKDAY, word);
	}

	private static String statusClass(String word) throws CommandException {
		if (word.matches("(?i)[1-5](xx|[0-9]{2})")) {
			return StatusClass.of(100 * (word.charAt(0) - '0')).key();
		}
		return oneOf(STATUS_CLASSES, word, Message.WHERE_STATUS_CLASS);
	}

	private static String status(String word) throws CommandException {
		if (!isHundred(word) && !word.matches("[0-9]{3}")) {
			throw new CommandException(Message.WHERE_STATUS, word);
		}
		return word.toLowerCase(Locale.ROOT);
	}

	/** Whether a word means a hundred statuses, such as {@code 5xx}. */
	static boolean isHundred(String word) {
		return word.matches(HUNDRED);
	}

	private static String oneOf(List<String> known, String word, Message refusal) throws CommandException {
		return known.stream().filter(word::equalsIgnoreCase).findFirst()
				.orElseThrow(() -> new CommandException(refusal, word, String.join(", ", known)));
	}
}
