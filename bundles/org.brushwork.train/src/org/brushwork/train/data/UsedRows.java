package org.brushwork.train.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.brushwork.core.table.Column;
import org.brushwork.train.data.DataException.Problem;
import org.brushwork.train.network.DataSource.Missing;

/**
 * The rows that can be used.
 *
 * @param rows          ascending, one or more
 * @param withoutOutput how many are not, as an output is missing
 * @param incomplete    how many are not, as an input is missing
 */
record UsedRows(int[] rows, int withoutOutput, int incomplete) {

	/** @throws DataException if there are none */
	static UsedRows of(SourceTable source, ChosenColumns chosen, Missing missing) throws DataException {
		List<Column> outputs = columns(source, chosen.outputs());
		List<Column> inputs = missing == Missing.DROP ? columns(source, chosen.inputs()) : List.of();
		int[] rows = new int[source.table().rowCount()];
		int count = 0;
		int without = 0;
		for (int row = 0; row < rows.length; row++) {
			if (lacks(outputs, row)) {
				without++;
			} else if (!lacks(inputs, row)) {
				rows[count++] = row;
			}
		}
		if (count == 0) {
			throw source.problem(Problem.NO_ROWS,
					rows.length == 0 ? "" : emptiest(without == rows.length ? outputs : inputs), "");
		}
		return new UsedRows(Arrays.copyOf(rows, count), without, rows.length - without - count);
	}

	private static List<Column> columns(SourceTable source, List<Integer> indices) {
		return indices.stream().map(source.table()::column).toList();
	}

	private static boolean lacks(List<Column> columns, int row) {
		for (Column column : columns) {
			if (column.isMissing(row)) {
				return true;
			}
		}
		return false;
	}

	private static String emptiest(List<Column> columns) {
		return columns.stream().max(Comparator.comparingInt(column -> missing(column, column.size()))).map(Column::name)
				.orElse("");
	}

	private static int missing(Column column, int rows) {
		int count = 0;
		for (int row = 0; row < rows; row++) {
			count += column.isMissing(row) ? 1 : 0;
		}
		return count;
	}

	/** How many of the rows have no value in a column. */
	int missing(Column column) {
		int count = 0;
		for (int row : rows) {
			count += column.isMissing(row) ? 1 : 0;
		}
		return count;
	}
}
