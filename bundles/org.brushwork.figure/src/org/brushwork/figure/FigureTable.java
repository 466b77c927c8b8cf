package org.brushwork.figure;

import java.util.List;
import java.util.function.IntFunction;

/**
 * What a figure shows, as a table: for people who do not see it and for programs. Immutable; cells are made when asked
 * for.
 *
 * @param columns their names
 * @param rows    how many rows there are
 * @param row     makes a row, 0 to {@code rows - 1}: a cell for each column, a {@link Number} or a text
 */
public record FigureTable(List<String> columns, int rows, IntFunction<List<Object>> row) {

	/** Copies the list. */
	public FigureTable {
		columns = List.copyOf(columns);
	}
}
