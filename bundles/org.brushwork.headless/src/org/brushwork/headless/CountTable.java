package org.brushwork.headless;

import java.text.NumberFormat;
import java.util.Optional;
import org.brushwork.logs.Count;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.ValuePredicate;

/** The counts of a dimension as a table with bars, no line longer than 100 characters. */
final class CountTable {

	private static final int WIDTH = 100;
	private static final int LONGEST_VALUE = 50;
	private static final int LONGEST_BAR = 50;
	private static final String GAP = "  ";
	private static final String CHOSEN = "* ";

	private final Dimension dimension;
	private final TopCounts counts;
	private final Optional<ValuePredicate> own;
	private final Console console;

	/** @param own the filter of the dimension itself, which the counts ignore */
	CountTable(Dimension dimension, TopCounts counts, Optional<ValuePredicate> own, Console console) {
		this.dimension = dimension;
		this.counts = counts;
		this.own = own;
		this.console = console;
	}

	/** Prints a blank line, the title, the table and what is not in it. */
	void print() {
		console.out().println();
		console.out().println(own.isPresent() ? Message.LOGS_OWN_FILTER.with(title(dimension)) : title(dimension));
		printRows();
		if (counts.moreValues() > 0) {
			console.out().println(Message.LOGS_MORE_VALUES.with(counts.moreValues(), counts.moreEvents()));
		} else if (counts.counts().isEmpty()) {
			console.out().println(Message.LOGS_NONE.with());
		}
	}

	/** The title of a table of a dimension. */
	static String title(Dimension dimension) {
		return (switch (dimension.kind()) {
		case DAY -> Message.LOGS_DAY;
		case HOUR -> Message.LOGS_HOUR;
		case WEEKDAY -> Message.LOGS_WEEKDAY;
		case STATUS_CLASS -> Message.LOGS_STATUS_CLASS;
		case STATUS -> Message.LOGS_STATUS;
		case METHOD -> Message.LOGS_METHOD;
		case CATEGORY -> Message.LOGS_CATEGORY;
		case PRODUCT -> Message.LOGS_PRODUCT;
		case PATH -> Message.LOGS_PATH;
		case ADDRESS -> Message.LOGS_ADDRESS;
		case AGENT -> Message.LOGS_AGENT;
		case REFERRER -> Message.LOGS_REFERRER;
		case PARAMETER -> Message.LOGS_PARAMETER;
		}).with(dimension.name());
	}

	private void printRows() {
		NumberFormat format = NumberFormat.getIntegerInstance(Message.NUMBERS);
		long most = counts.counts().stream().mapToLong(Count::passing).max().orElse(0);
		int numberWidth = format.format(most).length();
		int valueWidth = counts.counts().stream().mapToInt(count -> width(shown(count))).max().orElse(0);
		int bar = Math.min(LONGEST_BAR, WIDTH - valueWidth - numberWidth - 3 * GAP.length());
		for (Count count : counts.counts()) {
			String value = shown(count);
			String number = format.format(count.passing());
			boolean chosen = own.isPresent() && own.get().test(dimension, count.value());
			String line = (chosen ? CHOSEN : GAP) + value + " ".repeat(valueWidth - width(value)) + GAP
					+ " ".repeat(numberWidth - number.length()) + number + GAP
					+ Bar.of(count.passing(), most, bar, console.blocks());
			console.out().println(line.stripTrailing());
		}
	}

	private String shown(Count count) {
		return Shortened.middle(count.value(), LONGEST_VALUE, console.blocks() ? "\u2026" : "...");
	}

	private static int width(String text) {
		return text.codePointCount(0, text.length());
	}
}
