package org.brushwork.headless;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.brushwork.logs.Change;
import org.brushwork.logs.Comparison;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionChanges;
import org.brushwork.logs.TimeRange;

/** What differs from the time before, as one table a dimension. */
final class ComparisonTables {

	private static final int LONGEST_VALUE = 50;
	private static final int NUMBER = 11;
	private static final int SHORTEST_VALUE = 12;

	private final ComparedLog compared;
	private final ReportClock clock;
	private final Console console;
	private final PrintStream out;

	private ComparisonTables(ComparedLog compared, ReportClock clock, Console console) {
		this.compared = compared;
		this.clock = clock;
		this.console = console;
		this.out = console.out();
	}

	/** Prints a blank line, both times, and a table for each dimension in which anything differs. */
	static void print(ComparedLog compared, ReportClock clock, Console console) {
		ComparisonTables tables = new ComparisonTables(compared, clock, console);
		tables.printHead();
		compared.comparison().by().values().forEach(tables::printTable);
	}

	private void printHead() {
		Comparison comparison = compared.comparison();
		out.println();
		out.println(Message.COMPARE_HEAD.with());
		printPeriod(Message.COMPARE_BEFORE, compared.periods().before(), comparison.matchedBefore());
		printPeriod(Message.COMPARE_AFTER, compared.periods().after(), comparison.matched());
		if (compared.periods().clipped()) {
			out.println(Message.COMPARE_CLIPPED.with());
		}
		if (compared.periods().open()) {
			out.println(Message.COMPARE_OPEN.with());
		}
		if (!compared.leftOut().isEmpty()) {
			out.println(Message.COMPARE_LEFT_OUT
					.with(compared.leftOut().stream().map(Dimension::key).collect(Collectors.joining(", "))));
		}
	}

	private void printPeriod(Message message, TimeRange range, long events) {
		out.println(message.with(clock.seconds(range.from()), clock.seconds(range.to()), events));
	}

	private void printTable(DimensionChanges all) {
		List<Change> changes = all.changes().stream().filter(change -> change.score() != 0 || change.difference() != 0)
				.toList();
		if (changes.isEmpty()) {
			return;
		}
		List<String> values = new ArrayList<>();
		changes.forEach(change -> values.add(
				Shortened.middle(change.value(), LONGEST_VALUE, console.blocks() ? "\u2026" : "...")));
		int width = values.stream().mapToInt(ComparisonTables::width).max().orElse(0);
		width = Math.max(width, SHORTEST_VALUE);
		out.println();
		String title = CountTable.title(all.dimension());
		out.println(title + " ".repeat(Math.max(0, width + 2 - width(title))) + row(Message.COMPARE_BEFORE_COUNT.with(),
				Message.COMPARE_AFTER_COUNT.with(), Message.COMPARE_DIFFERENCE.with(), Message.COMPARE_RATIO.with(),
				Message.COMPARE_SCORE.with()));
		for (int i = 0; i < changes.size(); i++) {
			Change change = changes.get(i);
			out.println("  " + values.get(i) + " ".repeat(width - width(values.get(i)))
					+ row(Message.INTEGER.with(change.before()), Message.INTEGER.with(change.after()),
							Message.SIGNED_INTEGER.with(change.difference()), ratio(change),
							Message.SIGNED.with(change.score())));
		}
		if (all.values() > all.changes().size()) {
			out.println(Message.COMPARE_MORE.with(all.values() - all.changes().size()));
		}
	}

	private static String ratio(Change change) {
		if (change.before() == 0) {
			return Message.COMPARE_NEW.with();
		}
		return change.after() == 0 ? Message.COMPARE_GONE.with() : Message.COMPARE_TIMES.with(change.ratio());
	}

	private static String row(String... columns) {
		StringBuilder row = new StringBuilder();
		for (String column : columns) {
			row.append(" ".repeat(Math.max(1, NUMBER - column.length()))).append(column);
		}
		return row.toString();
	}

	private static int width(String text) {
		return text.codePointCount(0, text.length());
	}
}
