package org.brushwork.evaluation;

import java.util.List;
import java.util.Optional;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;

/**
 * What is known of rows besides their classes.
 *
 * @param table      all columns; without columns if there are none
 * @param idColumn   the name of the column that names each row once; empty for none
 * @param textColumn the name of the column of the texts that were classified; empty for none
 */
public record RowDetails(Table table, Optional<String> idColumn, Optional<String> textColumn) {

	/** Nothing at all. */
	public static final RowDetails NONE = new RowDetails(new Table(List.of()), Optional.empty(), Optional.empty());

	/** @throws IllegalArgumentException if the table has no such columns, or the texts are numbers */
	public RowDetails {
		idColumn.ifPresent(name -> require(table.column(name).isPresent(), name));
		textColumn.ifPresent(
				name -> require(table.column(name).filter(TextColumn.class::isInstance).isPresent(), name));
	}

	private static void require(boolean there, String name) {
		if (!there) {
			throw new IllegalArgumentException("no such column, or one of numbers: " + name);
		}
	}

	/** The column that names each row. */
	public Optional<Column> ids() {
		return idColumn.flatMap(table::column);
	}

	/** The texts that were classified. */
	public Optional<TextColumn> texts() {
		return textColumn.flatMap(table::column).map(TextColumn.class::cast);
	}
}
