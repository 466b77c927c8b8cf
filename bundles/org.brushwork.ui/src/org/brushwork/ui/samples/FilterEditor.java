package org.brushwork.ui.samples;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The field in which the filter of one column is typed; it lies over that column's cell while it has the keyboard. */
final class FilterEditor {

	private final SamplesGrid grid;
	private final SamplesState state;
	private final Runnable changed;
	private final Text field;
	private int column = -1;

	/** @param changed run after each key */
	FilterEditor(SamplesGrid grid, SamplesState state, Runnable changed) {
		this.grid = grid;
		this.state = state;
		this.changed = changed;
		field = new Text(grid.control(), SWT.SINGLE | SWT.BORDER);
		field.setData("id", "org.brushwork.samples.filter"); //$NON-NLS-1$ //$NON-NLS-2$
		field.setVisible(false);
		field.setToolTipText(Messages.Samples_FilterHelp);
		field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = column < 0 ? "" //$NON-NLS-1$
						: NLS.bind(Messages.Samples_FilterOf, state.table().column(column).name());
			}
		});
		field.addListener(SWT.Modify, event -> typed());
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.Traverse, this::traverse);
		field.addListener(SWT.FocusOut, event -> close());
		grid.control().addListener(SWT.Resize, event -> close());
	}

	/** Begins to type the filter of a column. */
	void open(int wanted) {
		if (wanted < 0 || wanted >= state.table().columns().size()) {
			return;
		}
		column = -1;
		field.setText(state.filters.text(wanted));
		column = wanted;
		Rectangle cell = grid.header(wanted, SamplesGrid.FILTERS);
		field.setBounds(cell.x, cell.y - 1, cell.width - 1, Math.max(cell.height, field.computeSize(-1, -1).y));
		field.setVisible(true);
		field.moveAbove(null);
		field.setFocus();
		field.selectAll();
	}

	/** Ends typing; what was typed holds. */
	void close() {
		if (column >= 0) {
			column = -1;
			field.setVisible(false);
			grid.control().redraw();
		}
	}

	private void typed() {
		if (column >= 0) {
			state.filters.set(column, field.getText());
			changed.run();
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ESC, SWT.CR, SWT.KEYPAD_CR, SWT.ARROW_DOWN -> {
			if (event.keyCode == SWT.ESC) {
				field.setText(""); //$NON-NLS-1$
			}
			close();
			grid.control().setFocus();
			event.doit = false;
		}
		default -> {
			// typed
		}
		}
	}

	private void traverse(Event event) {
		int next = event.detail == SWT.TRAVERSE_TAB_NEXT ? column + 1
				: event.detail == SWT.TRAVERSE_TAB_PREVIOUS ? column - 1 : -1;
		if (next >= 0 && next < state.table().columns().size()) {
			event.doit = false;
			open(next);
		} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
		}
	}
}
