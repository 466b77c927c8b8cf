package org.brushwork.headless;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.ValuePredicate;
import org.eclipse.jdt.annotation.Nullable;

/** What all {@code --where} of one dimension ask for together: values, which add up, or one range, or one pattern. */
final class Wanted {

	private final Dimension dimension;
	private final Set<String> values = new TreeSet<>();
	private @Nullable ValuePredicate single;

	Wanted(Dimension dimension) {
		this.dimension = dimension;
	}

	/**
	 * Adds what one option asks for.
	 *
	 * @throws CommandException if it does not go together with what is there, or cannot be understood
	 */
	void add(WhereOption where) throws CommandException {
		boolean isSingle = where.isPattern() || where.isRange();
		if (single != null || isSingle && !values.isEmpty()) {
			throw new CommandException(Message.WHERE_COMBINED, dimension.key());
		}
		if (where.isPattern()) {
			single = pattern(where);
		} else if (where.isRange()) {
			single = range(where);
		} else {
			addValues(where);
		}
	}

	private ValuePredicate pattern(WhereOption where) throws CommandException {
		try {
			return new ValuePredicate.Matching(where.operand());
		} catch (PatternSyntaxException e) {
			String text = dimension.key() + "~" + where.operand();
			throw new CommandException(Message.WHERE_PATTERN, text, e.getDescription(), Math.max(e.getIndex(), 0) + 1);
		}
	}

	private ValuePredicate range(WhereOption where) throws CommandException {
		if (where.values().size() > 1) {
			throw new CommandException(Message.WHERE_COMBINED, dimension.key());
		}
		String text = dimension.key() + "=" + where.operand();
		if (where.from().isEmpty() || where.to().isEmpty()) {
			throw new CommandException(Message.WHERE_RANGE, text);
		}
		String from = end(where.from(), '0');
		String to = end(where.to(), '9');
		if (from.equals(Dimension.NONE) || to.equals(Dimension.NONE)) {
			throw new CommandException(Message.WHERE_RANGE, text);
		}
		if (dimension.compare(from, to) > 0) {
			throw new CommandException(Message.WHERE_RANGE_ORDER, text);
		}
		return new ValuePredicate.Between(from, to);
	}

	private String end(String word, char digit) throws CommandException {
		return hundred(ValueWords.value(dimension, word), digit);
	}

	/** The first or last status of those that a value means. */
	private String hundred(String value, char digit) {
		return isHundred(value) ? value.replace('x', digit) : value;
	}

	private boolean isHundred(String value) {
		return dimension.equals(Dimension.STATUS) && ValueWords.isHundred(value);
	}

	private void addValues(WhereOption where) throws CommandException {
		for (String word : where.values()) {
			if (word.isEmpty()) {
				throw new CommandException(Message.WHERE_EMPTY, dimension.key() + "=" + where.operand());
			}
			values.add(ValueWords.value(dimension, word));
		}
	}

	/** The predicate of it all. */
	ValuePredicate predicate() {
		ValuePredicate other = single;
		if (other != null) {
			return other;
		}
		if (values.stream().noneMatch(this::isHundred)) {
			return new ValuePredicate.OneOf(values);
		}
		if (values.size() == 1) {
			String value = values.iterator().next();
			return new ValuePredicate.Between(hundred(value, '0'), hundred(value, '9'));
		}
		return new ValuePredicate.Matching(values.stream()
				.map(value -> value.replace("x", "[0-9]").replace("(", "\\(").replace(")", "\\)"))
				.collect(Collectors.joining("|", "^(", ")$")));
	}
}
