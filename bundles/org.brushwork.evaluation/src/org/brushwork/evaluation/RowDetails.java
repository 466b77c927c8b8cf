package org.brushwork.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;

/**
 * What is known of rows besides their classes.
 *
 * @param table   all columns; without columns if there are none
 * @param id      the name of the column that names each row once; empty for none
 * @param text    the name of the column of the texts that were classified; empty for none
 * @param label   the name of the column of the actual classes; empty for none
 * @param outputs the names of the columns that the classifier made: predicted classes and probabilities; unmodifiable
 */
public record RowDetails(Table table, Optional<String> id, Optional<String> text, Optional<String> label,
		Set<String> outputs) {

	/** Nothing at all. */
	public static final RowDetails NONE = of(new Table(List.of()), Optional.empty(), Optional.empty());

	/** @throws IllegalArgumentException if the table has no such columns, or the texts are numbers */
	public RowDetails {
		outputs = Set.copyOf(outputs);
		id.ifPresent(name -> require(table.column(name).isPresent(), name));
		label.ifPresent(name -> require(table.column(name).isPresent(), name));
		outputs.forEach(name -> require(table.column(name).isPresent(), name));
		text.ifPresent(name -> require(table.column(name).filter(TextColumn.class::isInstance).isPresent(), name));
	}

	private static void require(boolean there, String name) {
		if (!there) {
			throw new IllegalArgumentException("no such column, or one of numbers: " + name);
		}
	}

	/** Columns that are neither classes nor made by a classifier. */
	public static RowDetails of(Table table, Optional<String> id, Optional<String> text) {
		return new RowDetails(table, id, text, Optional.empty(), Set.of());
	}

	/** The column that names each row. */
	public Optional<Column> ids() {
		return id.flatMap(table::column);
	}

	/** The texts that were classified. */
	public Optional<TextColumn> texts() {
		return text.flatMap(table::column).map(TextColumn.class::cast);
	}

	/** What else the table tells of the rows: all columns but those of identities, texts, classes and probabilities. */
	public List<Column> others() {
		return table.columns().stream().filter(column -> !hasRole(column.name())).toList();
	}

	private boolean hasRole(String name) {
		return outputs.contains(name) || id.filter(name::equals).isPresent() || text.filter(name::equals).isPresent()
				|| label.filter(name::equals).isPresent();
	}
}
