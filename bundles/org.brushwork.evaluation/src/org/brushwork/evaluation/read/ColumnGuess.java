package org.brushwork.evaluation.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;

/** Finds the columns of predictions by their usual names; capitals, blanks, points and hyphens make no difference. */
final class ColumnGuess {

	private static final List<String> ACTUAL = List.of("y_true", "actual", "true", "gold", "truth", "target",
			"true_label", "actual_label", "gold_label", "true_class", "actual_class", "label", "class", "category",
			"y");
	private static final List<String> PREDICTED = List.of("y_pred", "predicted", "prediction", "pred", "y_hat", "yhat",
			"predicted_label", "pred_label", "predicted_class", "pred_class");
	private static final List<String> ID = List.of("id", "row_id", "uid", "uuid", "guid", "sample_id", "tweet_id",
			"doc_id", "document_id", "key");
	private static final List<String> TEXT = List.of("text", "tweet", "message", "content", "sentence", "review",
			"document", "body", "headline", "title", "comment", "description");

	/** What the columns of probabilities begin with, before the name of a class. */
	static final List<String> PREFIXES = List.of("p_", "prob_", "proba_", "probability_", "p.", "prob.", "p(");

	/** Texts under no usual name are sentences, of which few are as short as this, characters. */
	private static final int SHORTEST_TEXT = 20;

	private final Table table;

	ColumnGuess(Table table) {
		this.table = table;
	}

	Optional<Column> actual() {
		return named(ACTUAL);
	}

	Optional<Column> predicted() {
		return named(PREDICTED);
	}

	Optional<Column> id() {
		return named(ID);
	}

	/** A column of texts of a usual name, else that of the longest texts. */
	Optional<Column> text(Set<String> taken) {
		Optional<Column> usual = named(TEXT).filter(TextColumn.class::isInstance);
		return usual.isPresent() ? usual
				: table.texts().stream().filter(column -> !taken.contains(column.name()))
						.filter(column -> meanLength(column) >= SHORTEST_TEXT)
						.max(Comparator.comparingDouble(ColumnGuess::meanLength)).map(Column.class::cast);
	}

	private static double meanLength(TextColumn column) {
		return column.values().stream().mapToInt(String::length).average().orElse(0);
	}

	private Optional<Column> named(List<String> names) {
		for (String name : names) {
			for (Column column : table.columns()) {
				if (plain(column.name()).equals(name)) {
					return Optional.of(column);
				}
			}
		}
		return Optional.empty();
	}

	private static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.-]+", "_");
	}

	/** The columns that begin with a prefix and go on, capitals aside; of several of one class the first. */
	List<ProbabilityColumn> probabilities(String prefix) {
		List<ProbabilityColumn> found = new ArrayList<>();
		Set<String> labels = new HashSet<>(Set.of(""));
		for (Column column : table.columns()) {
			if (column.name().regionMatches(true, 0, prefix, 0, prefix.length())) {
				String rest = column.name().substring(prefix.length()).strip();
				boolean closes = prefix.endsWith("(") && rest.endsWith(")");
				String label = closes ? rest.substring(0, rest.length() - 1) : rest;
				if (labels.add(label)) {
					found.add(new ProbabilityColumn(label, column));
				}
			}
		}
		return found;
	}

	/**
	 * A column of probabilities.
	 *
	 * @param label  the name of the class
	 * @param column the column
	 */
	record ProbabilityColumn(String label, Column column) {
	}
}
