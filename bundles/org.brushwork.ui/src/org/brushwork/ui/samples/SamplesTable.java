package org.brushwork.ui.samples;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.RowSubset;
import org.brushwork.core.table.Table;
import org.brushwork.figure.gesture.RowListener;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Shows the rows of a table, a million of them if need be: sorted by clicks on the names (with Shift by one more), filtered in
 * the fields below them, searched through, and selected by mouse and keys. What is selected are rows of the table, whatever
 * is shown of them in whichever order. Sorting, filtering and searching are done in jobs.
 *
 * <p>
 * All methods belong to the user-interface thread.
 */
public final class SamplesTable extends Composite {

	private record Asked(Table table, RowSubset subset) {
	}

	private final List<RowListener> listeners = new CopyOnWriteArrayList<>();
	private final SamplesState state = new SamplesState(this::selectedByHand);
	private final SamplesFind find;
	private final SamplesGrid grid;
	private final FilterEditor filters;
	private final SamplesCopy copy;
	private final Label counts;
	private final BackgroundRequest<Asked, ShownRows> arranging;
	private boolean onlySelected;
	private RowSelection kept = RowSelection.NONE;

	/** Makes a table without rows. */
	public SamplesTable(Composite parent) {
		super(parent, SWT.NONE);
		TableClasses.getReady();
		find = new SamplesFind(this, state, this::lookAt, this::redrawGrid, this::setOnlySelected);
		grid = new SamplesGrid(this, state);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
		counts = new Label(this, SWT.NONE);
		counts.setData("id", "org.brushwork.samples.counts"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 3).hint(40, SWT.DEFAULT).applyTo(counts);
		GridLayoutFactory.fillDefaults().spacing(0, 0).extendedMargins(0, 0, 0, 3).applyTo(this);
		filters = new FilterEditor(grid, state, this::arrange);
		copy = new SamplesCopy(this, state);
		new SamplesGestures(grid, state, this::sort, filters::open).install();
		new SamplesAccessible(state).install(grid.control());
		grid.control().addListener(SWT.Paint, event -> takeColors());
		grid.control().addListener(SWT.Paint, new SamplesEmpty(grid.control(), state)::paint);
		arranging = new BackgroundRequest<Asked, ShownRows>(Messages.Samples_Arranging, this, () -> !isDisposed(),
				WhenSuperseded.FINISH,
				(asked, progress) -> new ShownRows(asked.subset().rows(asked.table(), progress)), new Arranged())
						.asSystemJob();
		addListener(SWT.Dispose, event -> arranging.cancel());
		say();
	}

	/** Shows another table from its first row on, with nothing selected; null for none. */
	public void setTable(@Nullable Table table) {
		checkWidget();
		filters.close();
		state.setTable(table == null ? SamplesState.NO_TABLE : table);
		kept = RowSelection.NONE;
		find.forget();
		grid.columnsChanged();
		arrange();
	}

	/** The table that is shown; one without columns for none. */
	public Table table() {
		return state.table();
	}

	/** Adds a listener to what people select; it hears a drag while it goes on, and its end. */
	public void addRowListener(RowListener listener) {
		listeners.add(listener);
	}

	/**
	 * Marks rows that were selected elsewhere; no listener hears of it.
	 *
	 * @param phase whether that gesture goes on; when it is done, the first of them is brought into view if none is
	 */
	public void setSelected(RowSelection rows, Phase phase) {
		checkWidget();
		if (!rows.equals(state.cursor.selected())) {
			state.cursor.set(rows);
			if (onlySelected) {
				kept = rows;
				arrange();
			}
			selectionChanged();
		}
		if (phase == Phase.DONE) {
			revealSelected();
		}
	}

	/** The selected rows; none means that all are equal. */
	public RowSelection selected() {
		return state.cursor.selected();
	}

	/** Shows only rows that are selected, or all again. Selecting among them shows no fewer. */
	public void setOnlySelected(boolean only) {
		onlySelected = only;
		find.showOnlySelected(only);
		kept = state.cursor.selected();
		arrange();
	}

	/** Sorts as a click on a column's name does; besides the columns that sort already, or by it alone. */
	public void sort(int column, boolean more) {
		state.sort = state.sort.clicked(column, more);
		arrange();
	}

	/** Types a filter of a column; see {@code ColumnFilter} for what is understood. */
	public void setFilter(int column, String text) {
		state.filters.set(column, text);
		arrange();
	}

	/** Selects all rows that are shown. */
	public void selectAll() {
		state.cursor.all();
	}

	/** Puts the selected rows that are shown, or all that are shown if none is, on the clipboard with tabs between. */
	public void copy() {
		copy.copy();
	}

	/** Lets people type what is looked for. */
	public void find() {
		find.open();
	}

	/** How many rows are shown now. */
	public int shownRows() {
		return state.shown().size();
	}

	/** The row of the table at a position from above. */
	public int rowAt(int position) {
		return state.shown().row(position);
	}

	/** The control that has mouse and keyboard. */
	public Control gridControl() {
		return grid.control();
	}

	@Override
	public boolean setFocus() {
		return grid.control().setFocus();
	}

	/** Only selected rows can be asked for only while some are; else all are shown. */
	private void arrange() {
		Optional<RowSelection> only = onlySelected && !kept.isEmpty() ? Optional.of(kept) : Optional.empty();
		RowSubset subset = new RowSubset(state.filters.filters(state.table()), only, state.sort.keys());
		arranging.submit(new Asked(state.table(), subset));
		say();
		grid.control().redraw();
	}

	private void show(Asked asked, ShownRows rows) {
		if (asked.table() != state.table()) {
			return;
		}
		state.show(rows);
		grid.rowsChanged();
		state.cursor.position().ifPresentOrElse(grid::reveal, this::revealSelected);
		find.rowsChanged();
		say();
	}

	/** The first of what is selected, unless some of it can be seen. */
	private void revealSelected() {
		ShownRows rows = state.shown();
		RowSelection selected = state.cursor.selected();
		if (selected.isEmpty() || rows.size() == 0) {
			return;
		}
		if (grid.seenPositions().map(rows::row).noneMatch(selected::contains)) {
			rows.next(selected, 0, true).ifPresent(grid::reveal);
		}
	}

	private void redrawGrid() {
		grid.control().redraw();
	}

	private void lookAt(int position) {
		state.cursor.go(position, false);
		grid.reveal(position);
		grid.control().redraw();
	}

	private void selectedByHand(RowSelection rows, Phase phase) {
		selectionChanged();
		listeners.forEach(listener -> listener.selected(rows, phase));
	}

	private void selectionChanged() {
		say();
		find.update();
		grid.control().redraw();
	}

	private void say() {
		String text = new CountsText(state, onlySelected).toString();
		if (!Objects.equals(text, counts.getText())) {
			counts.setText(text);
			counts.setToolTipText(text);
		}
	}

	/** The theme colours this page, but does not know the table. */
	private void takeColors() {
		if (!getBackground().equals(grid.control().getBackground())) {
			grid.control().setBackground(getBackground());
			grid.control().setForeground(getForeground());
		}
	}

	private final class Arranged implements Receiver<Asked, ShownRows> {

		@Override
		public void done(Asked asked, ShownRows rows) {
			show(asked, rows);
		}

		@Override
		public void failed(Asked asked, Exception failure) {
			ILog.get().error(String.valueOf(asked.table()), failure);
		}
	}
}
