package org.brushwork.ui.samples;

import java.util.Locale;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.Table;
import org.brushwork.figure.gesture.RowListener;

/** What a {@link SamplesTable} shows now; its parts read it at each paint. Belongs to the UI thread. */
final class SamplesState {

	static final Table NO_TABLE = Table.of();

	private Table table = NO_TABLE;
	private TableCells cells = new TableCells(NO_TABLE, Locale.ROOT);
	private ShownRows shown = ShownRows.NONE;
	private boolean arranged;
	final RowCursor cursor;
	final TypedFilters filters = new TypedFilters();
	SortState sort = SortState.NONE;
	RowSelection found = RowSelection.NONE;

	SamplesState(RowListener listener) {
		cursor = new RowCursor(listener);
	}

	/** Another table, of which nothing is shown yet. */
	void setTable(Table next) {
		table = next;
		cells = new TableCells(next, Locale.getDefault(Locale.Category.FORMAT));
		filters.clear();
		sort = SortState.NONE;
		found = RowSelection.NONE;
		cursor.reset();
		show(ShownRows.NONE);
	}

	void show(ShownRows rows) {
		arranged = rows != ShownRows.NONE;
		shown = rows;
		cursor.show(rows);
	}

	/** Whether it is known which rows are shown. */
	boolean isArranged() {
		return arranged;
	}

	Table table() {
		return table;
	}

	TableCells cells() {
		return cells;
	}

	ShownRows shown() {
		return shown;
	}
}
