package org.brushwork.plot.internal;

import java.util.function.ToIntFunction;
import org.brushwork.core.selection.SetOperation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The gesture that selects categories.
 *
 * <p>
 * A click selects one, a drag a run of neighbours; Shift adds, Ctrl (Cmd on macOS) subtracts, both intersect. A click
 * on the only selected one or beside all of them clears. The arrow keys, Home and End move a cursor, Space and Enter
 * select there with the same modifiers, Delete clears. Esc takes a drag back, or the cursor away.
 */
public final class CategorySelect extends Gesture {

	private final CategoryChoice choice;
	private final ToIntFunction<Event> index;
	private final Runnable cursorMoved;

	/**
	 * Makes the gesture.
	 *
	 * @param control     where the categories are shown
	 * @param choice      what it changes
	 * @param index       tells the category under the pointer, or a negative number
	 * @param cursorMoved called after every key
	 */
	public CategorySelect(Control control, CategoryChoice choice, ToIntFunction<Event> index, Runnable cursorMoved) {
		super(control, SWT.MouseDown, SWT.MouseMove, SWT.MouseUp, SWT.KeyDown, SWT.Traverse);
		this.choice = choice;
		this.index = index;
		this.cursorMoved = cursorMoved;
	}

	@Override
	public void handleEvent(Event event) {
		switch (event.type) {
		case SWT.MouseDown -> press(event);
		case SWT.MouseMove -> move(event);
		case SWT.MouseUp -> release(event);
		case SWT.KeyDown -> key(event);
		default -> traverse(event);
		}
	}

	private void press(Event event) {
		if (event.button == 1) {
			control.setFocus();
			choice.press(index.applyAsInt(event), operation(event));
		}
	}

	private void move(Event event) {
		if ((event.stateMask & SWT.BUTTON1) != 0) {
			choice.drag(index.applyAsInt(event));
		} else {
			int cursor = index.applyAsInt(event) < 0 ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND;
			control.setCursor(control.getDisplay().getSystemCursor(cursor));
		}
	}

	private void release(Event event) {
		if (event.button == 1) {
			choice.drag(index.applyAsInt(event)); // the last movement may never have come as one
			choice.release();
		}
	}

	private void key(Event event) {
		boolean ours = true;
		switch (event.keyCode) {
		case SWT.ARROW_UP, SWT.ARROW_LEFT -> choice.moveCursor(-1);
		case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> choice.moveCursor(1);
		case SWT.HOME -> choice.moveCursor(-Integer.MAX_VALUE);
		case SWT.END -> choice.moveCursor(Integer.MAX_VALUE);
		case ' ', SWT.CR, SWT.KEYPAD_CR -> choice.chooseCursor(operation(event));
		case SWT.DEL, SWT.BS -> choice.clear();
		case SWT.ESC -> ours = escape();
		default -> ours = false;
		}
		event.doit &= !ours;
		cursorMoved.run();
	}

	private boolean escape() {
		boolean ours = isEscapeOurs();
		if (choice.isActive()) {
			choice.cancel();
		} else {
			choice.hideCursor();
		}
		return ours;
	}

	private boolean isEscapeOurs() {
		return choice.isActive() || choice.cursor() >= 0;
	}

	/**
	 * Arrows and Enter are ours; Tab goes on to the next control; Esc closes a dialog when there is nothing to cancel.
	 */
	private void traverse(Event event) {
		event.doit = switch (event.detail) {
		case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN -> false;
		case SWT.TRAVERSE_ESCAPE -> !isEscapeOurs();
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> true;
		default -> event.doit;
		};
	}

	private static SetOperation operation(Event event) {
		return SetOperation.of((event.stateMask & SWT.SHIFT) != 0, (event.stateMask & SWT.MOD1) != 0);
	}
}
