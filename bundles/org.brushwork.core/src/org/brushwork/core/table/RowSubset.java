package org.brushwork.core.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.RowSelection;

/**
 * Some rows of a table in some order: what is shown of it.
 *
 * @param filters all have to let a row pass
 * @param only    rows that may be shown; empty for all
 * @param keys    by which columns they are sorted; none for the order of the table
 */
public record RowSubset(List<ColumnFilter> filters, Optional<RowSelection> only, List<SortKey> keys) {

	/** All rows as they are. */
	public static final RowSubset ALL = new RowSubset(List.of(), Optional.empty(), List.of());

	private static final int CHECK_EVERY = 1 << 14;

	/** Leaves out filters that let everything pass. */
	public RowSubset {
		filters = filters.stream().filter(filter -> !filter.isEmpty()).toList();
		keys = List.copyOf(keys);
	}

	/**
	 * The rows in their order.
	 *
	 * @throws CancelledException if the progress was cancelled
	 */
	public int[] rows(Table table, Progress progress) throws CancelledException {
		int[] rows = new int[table.rowCount()];
		int count = 0;
		for (int row = 0; row < rows.length; row++) {
			if (row % CHECK_EVERY == 0) {
				progress.checkCancelled();
			}
			if (isShown(row)) {
				rows[count++] = row;
			}
		}
		return RowOrder.sorted(table, Arrays.copyOf(rows, count), keys, progress);
	}

	private boolean isShown(int row) {
		return (only.isEmpty() || only.get().contains(row)) && ColumnFilter.allPass(filters, row);
	}

	/** Whether it is all rows as they are. */
	public boolean isAll() {
		return filters.isEmpty() && only.isEmpty() && keys.isEmpty();
	}
}
