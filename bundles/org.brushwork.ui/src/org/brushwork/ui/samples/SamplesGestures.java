package org.brushwork.ui.samples;

import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Mouse and keys on the table: selecting rows, clicks on names and filters. */
final class SamplesGestures {

	/** What a click on a name asks for. */
	@FunctionalInterface
	interface Sorter {

		/** Sorts by a column, besides others or by it alone. */
		void sort(int column, boolean more);
	}

	private static final int SIDEWAYS = 40;
	private static final int STILL = 3;

	private final SamplesGrid grid;
	private final SamplesState state;
	private final Sorter sorter;
	private final IntConsumer filter;
	private boolean selecting;
	private int pressedName = -1;
	private int pressedX;

	/** @param filter begins to type the filter of a column */
	SamplesGestures(SamplesGrid grid, SamplesState state, Sorter sorter, IntConsumer filter) {
		this.grid = grid;
		this.state = state;
		this.sorter = sorter;
		this.filter = filter;
	}

	void install() {
		Control control = grid.control();
		control.addListener(SWT.MouseDown, this::down);
		control.addListener(SWT.MouseMove, this::move);
		control.addListener(SWT.MouseUp, this::up);
		control.addListener(SWT.KeyDown, this::key);
		control.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		control.addListener(SWT.FocusIn, event -> control.redraw());
		control.addListener(SWT.FocusOut, event -> control.redraw());
	}

	private void down(Event event) {
		int headerRow = grid.headerRow(event);
		int position = grid.position(event, false);
		pressedName = event.button == 1 && headerRow == SamplesGrid.NAMES && !grid.isAtEdge(event) ? grid.column(event) : -1;
		pressedX = event.x;
		if (headerRow < 0 && position >= 0) {
			pressRow(event, position);
		} else if (event.button == 1 && headerRow == SamplesGrid.FILTERS) {
			filter.accept(grid.column(event));
		}
	}

	private void pressRow(Event event, int position) {
		grid.control().setFocus();
		boolean command = (event.stateMask & SWT.MOD1) != 0;
		if (event.button == 1) {
			selecting = true;
			state.cursor.press(position, (event.stateMask & SWT.SHIFT) != 0, command);
		} else if (event.button == 3 && !state.cursor.selected().contains(state.shown().row(position))) {
			// The menu is about the row under the mouse, or about all that are selected if it is one of them.
			state.cursor.click(position, false, false);
		}
		grid.control().redraw();
	}

	private void move(Event event) {
		if (selecting) {
			int position = grid.position(event, true);
			if (position >= 0) {
				state.cursor.drag(position);
				grid.reveal(position);
				grid.control().redraw();
			}
		}
	}

	private void up(Event event) {
		if (selecting && event.button == 1) {
			selecting = false;
			state.cursor.release();
		} else if (pressedName >= 0 && grid.headerRow(event) == SamplesGrid.NAMES && grid.column(event) == pressedName
				&& Math.abs(event.x - pressedX) <= STILL) {
			sorter.sort(pressedName, (event.stateMask & SWT.SHIFT) != 0);
		}
		pressedName = -1;
	}

	private void key(Event event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		int last = state.shown().size() - 1;
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> move(1, shift);
		case SWT.ARROW_UP -> move(-1, shift);
		case SWT.PAGE_DOWN -> move(grid.page(), shift);
		case SWT.PAGE_UP -> move(-grid.page(), shift);
		case SWT.HOME -> move(-last - 1, shift);
		case SWT.END -> move(last + 1, shift);
		case SWT.ARROW_LEFT -> grid.scroll(-SIDEWAYS);
		case SWT.ARROW_RIGHT -> grid.scroll(SIDEWAYS);
		case SWT.F2 -> filter.accept(0);
		case SWT.ESC -> {
			selecting = false;
			state.cursor.escape();
			grid.control().redraw();
		}
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void move(int positions, boolean shift) {
		state.cursor.move(positions, shift);
		state.cursor.position().ifPresent(grid::reveal);
		grid.control().redraw();
	}
}
