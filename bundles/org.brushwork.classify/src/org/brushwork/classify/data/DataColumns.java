package org.brushwork.classify.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.brushwork.classify.data.DataException.Problem;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;

/**
 * What the columns of a table are.
 *
 * @param text    the name of the column of texts
 * @param label   of labels
 * @param id      of what names each row
 * @param time    of times
 * @param company of companies
 */
public record DataColumns(String text, Optional<String> label, Optional<String> id, Optional<String> time,
		Optional<String> company) {

	private static final List<String> TEXT = List.of("text", "tweet", "message", "content", "sentence", "review",
			"document", "body", "headline", "title", "comment", "description");
	private static final List<String> LABEL = List.of("label", "sentiment", "class", "category", "target", "actual",
			"y_true", "polarity", "labels", "y");
	private static final List<String> ID = List.of("id", "row_id", "uid", "uuid", "guid", "tweet_id", "sample_id",
			"doc_id", "document_id", "key");
	private static final List<String> TIME = List.of("time", "timestamp", "datetime", "date", "created_at", "created",
			"published", "day");
	private static final List<String> COMPANY = List.of("company", "ticker", "symbol", "cashtag", "stock", "entity",
			"firm");
	private static final int SHORTEST_TEXT = 20;
	private static final int MOST_GUESSED_LABELS = 50;
	private static final int LOOKED_AT = 20;

	/**
	 * Those that are asked for, and for the rest those that look like it.
	 *
	 * @throws DataException if one that is asked for is not there, or no column looks like texts or, if they are needed,
	 *                       labels
	 */
	static DataColumns of(Table table, DataOptions options, String source) throws DataException {
		Set<String> taken = new HashSet<>();
		for (Optional<String> asked : List.of(options.text(), options.label(), options.id(), options.time(),
				options.company())) {
			if (asked.isPresent() && !asked.get().isEmpty()) {
				require(table, asked.get(), source);
				taken.add(asked.get());
			}
		}
		Optional<String> company = given(options.company(), () -> named(table, COMPANY, taken));
		// Predictions of texts need not have the texts any more, if they say what these were about.
		Optional<String> text = options.text().or(() -> named(table, TEXT, taken).or(() -> longest(table, taken)))
				.or(() -> options.needsLabel() ? Optional.empty() : company);
		text.ifPresent(taken::add);
		Optional<String> label = given(options.label(), () -> named(table, LABEL, taken)
				.or(() -> options.needsLabel() ? fewest(table, taken) : Optional.empty()));
		label.ifPresent(taken::add);
		Optional<String> time = given(options.time(), () -> named(table, TIME, taken).or(() -> times(table, taken)));
		if (text.isEmpty()) {
			throw new DataException(Problem.NO_TEXTS, source, "", names(table), 0, 0);
		}
		if (label.isEmpty() && options.needsLabel()) {
			throw new DataException(Problem.NO_LABELS, source, "", names(table), 0, 0);
		}
		return new DataColumns(text.get(), label, given(options.id(), () -> named(table, ID, taken)), time, company);
	}

	private static Optional<String> given(Optional<String> asked, Supplier<Optional<String>> guess) {
		return asked.isPresent() ? asked.filter(name -> !name.isEmpty()) : guess.get();
	}

	private static void require(Table table, String name, String source) throws DataException {
		if (table.column(name).isEmpty()) {
			throw new DataException(Problem.NO_COLUMN, source, names(table), name, 0, 0);
		}
	}

	private static String names(Table table) {
		return String.join(", ", table.columns().stream().map(Column::name).toList());
	}

	private static Optional<String> named(Table table, List<String> usual, Set<String> taken) {
		for (String name : usual) {
			for (Column column : table.columns()) {
				String plain = column.name().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.-]+", "_");
				if (plain.equals(name) && !taken.contains(column.name())) {
					return Optional.of(column.name());
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<String> longest(Table table, Set<String> taken) {
		return table.texts().stream().filter(column -> !taken.contains(column.name()))
				.filter(column -> meanLength(column) >= SHORTEST_TEXT)
				.max(Comparator.comparingDouble(DataColumns::meanLength)).map(Column::name);
	}

	private static double meanLength(TextColumn column) {
		return column.values().stream().mapToInt(String::length).average().orElse(0);
	}

	private static Optional<String> fewest(Table table, Set<String> taken) {
		return table.columns().stream().filter(column -> !taken.contains(column.name()))
				.filter(column -> different(column) > 1 && different(column) <= MOST_GUESSED_LABELS
						&& 2L * different(column) <= column.size())
				.min(Comparator.comparingLong(DataColumns::different)).map(Column::name);
	}

	private static long different(Column column) {
		return switch (column) {
		case TextColumn texts -> texts.values().size();
		case NumberColumn numbers -> Arrays.stream(numbers.values()).distinct().limit(MOST_GUESSED_LABELS + 1)
				.count();
		};
	}

	private static Optional<String> times(Table table, Set<String> taken) {
		return table.texts().stream().filter(column -> !taken.contains(column.name()))
				.filter(column -> !column.values().isEmpty()
						&& column.values().stream().limit(LOOKED_AT).map(TimeText::parse).allMatch(Optional::isPresent))
				.map(Column::name).findFirst();
	}

	/** The names of the columns that are texts though they may look like numbers. */
	Set<String> texts() {
		Set<String> names = new HashSet<>();
		label.ifPresent(names::add);
		id.ifPresent(names::add);
		company.ifPresent(names::add);
		return names;
	}
}
