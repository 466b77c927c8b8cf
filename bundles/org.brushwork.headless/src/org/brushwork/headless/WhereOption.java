package org.brushwork.headless;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.brushwork.logs.Dimension;

/**
 * One {@code --where}, taken apart.
 *
 * @param dimension before the sign
 * @param isPattern whether the sign is {@code ~}, and not {@code =}
 * @param operand   behind the sign, not empty
 */
record WhereOption(Dimension dimension, boolean isPattern, String operand) {

	private static final String RANGE = "..";
	private static final String COMMA_OUTSIDE_VALUES = "(?<!\\\\),";

	/**
	 * Takes a text apart.
	 *
	 * @param known the dimensions of the log
	 * @throws CommandException if it has another form, or no dimension of the log
	 */
	static WhereOption parse(String text, List<Dimension> known) throws CommandException {
		int sign = sign(text, known);
		if (sign <= 0 || sign == text.length() - 1) {
			throw new CommandException(Message.WHERE_BAD, text);
		}
		Dimension dimension = FilterOptions.dimension(Message.WHERE_DIMENSION, text.substring(0, sign), known);
		return new WhereOption(dimension, text.charAt(sign) == '~', text.substring(sign + 1));
	}

	/** The sign's place, -1 when there is none. The name of a parameter may hold signs itself. */
	private static int sign(String text, List<Dimension> known) {
		return known.stream().map(Dimension::key)
				.filter(key -> text.startsWith(key + "=") || text.startsWith(key + "~"))
				.max(Comparator.comparingInt(String::length)).map(String::length)
				.orElseGet(() -> firstSign(text));
	}

	private static int firstSign(String text) {
		int equals = text.indexOf('=');
		int tilde = text.indexOf('~');
		return equals < 0 || tilde < 0 ? Math.max(equals, tilde) : Math.min(equals, tilde);
	}

	/** The values, told apart at commas but for {@code \,}, which is a comma inside a value. */
	List<String> values() {
		return Stream.of(operand.split(COMMA_OUTSIDE_VALUES, -1)).map(value -> value.replace("\\,", ",").strip())
				.toList();
	}

	/** Whether it is a range: of a dimension with an order of its own, as others have dots in their values. */
	boolean isRange() {
		return !isPattern && dimension.isOrdered() && operand.contains(RANGE);
	}

	/** The first value of a range. */
	String from() {
		return operand.substring(0, operand.indexOf(RANGE)).strip();
	}

	/** The last value of a range. */
	String to() {
		return operand.substring(operand.indexOf(RANGE) + RANGE.length()).strip();
	}
}
