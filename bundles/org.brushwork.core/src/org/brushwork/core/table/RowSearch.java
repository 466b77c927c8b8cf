package org.brushwork.core.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.RowSelection;

/** Looks for a text in all cells of a table. */
public final class RowSearch {

	private static final int CHECK_EVERY = 1 << 12;

	private RowSearch() {
		// functions only
	}

	/**
	 * The rows of the table with a cell that contains a text, in capitals or not.
	 *
	 * @param text  not empty
	 * @param cells what numbers look like
	 * @throws CancelledException if the progress was cancelled
	 */
	public static RowSelection find(Table table, String text, CellText cells, Progress progress)
			throws CancelledException {
		String wanted = text.toLowerCase(Locale.ROOT);
		List<IntPredicate> columns = new ArrayList<>();
		for (int column = 0; column < table.columns().size(); column++) {
			columns.add(in(table.column(column), column, wanted, cells));
		}
		BitSet found = new BitSet();
		for (int row = 0; row < table.rowCount(); row++) {
			if (row % CHECK_EVERY == 0) {
				progress.checkCancelled();
				progress.report(row, table.rowCount());
			}
			for (IntPredicate column : columns) {
				if (column.test(row)) {
					found.set(row);
					break;
				}
			}
		}
		return RowSelection.of(found);
	}

	private static IntPredicate in(Column column, int index, String wanted, CellText cells) {
		if (column instanceof TextColumn texts) {
			BitSet codes = new BitSet();
			for (int code = 0; code < texts.values().size(); code++) {
				codes.set(code, texts.values().get(code).toLowerCase(Locale.ROOT).contains(wanted));
			}
			return row -> !texts.isMissing(row) && codes.get(texts.code(row));
		}
		boolean possible = wanted.chars().anyMatch(Character::isDigit) || "\u221E-\u2212".contains(wanted);
		return possible ? row -> cells.of(index, row).toLowerCase(Locale.ROOT).contains(wanted) : row -> false;
	}
}
