package org.brushwork.plot.internal;

import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.selection.SetOperation;
import org.brushwork.figure.gesture.Cursor;
import org.brushwork.figure.gesture.RowChoice;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Goes through the data without a mouse: Left and Right to the next thing, Page Up and Page Down by a page of them,
 * Home and End to the ends, Up and Down to another line or row. Space and Enter select there, with the same modifiers
 * as a click. Esc takes the cursor away.
 */
public final class CursorKeys extends Gesture {

	private final Cursor cursor;
	private final @Nullable RowChoice choice;
	private final Runnable moved;

	/**
	 * Makes the gesture.
	 *
	 * @param choice what Space selects in; null when nothing can be selected
	 * @param moved  called when the cursor is elsewhere or gone
	 */
	public CursorKeys(Surface surface, Cursor cursor, @Nullable RowChoice choice, Runnable moved) {
		super(surface.control(), SWT.KeyDown, SWT.MouseDown, SWT.Traverse);
		this.cursor = cursor;
		this.choice = choice;
		this.moved = moved;
	}

	@Override
	public void handleEvent(Event event) {
		switch (event.type) {
		case SWT.MouseDown -> hide();
		case SWT.Traverse -> traverse(event);
		default -> key(event);
		}
	}

	private void key(Event event) {
		boolean ours = event.doit && (event.stateMask & SWT.ALT) == 0;
		if (ours && (isMove(event) || isChoice(event))) {
			event.doit = false;
		}
	}

	private boolean isMove(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> cursor.step(-1, 0);
		case SWT.ARROW_RIGHT -> cursor.step(1, 0);
		case SWT.PAGE_UP -> cursor.page(-1);
		case SWT.PAGE_DOWN -> cursor.page(1);
		case SWT.HOME -> cursor.end(false);
		case SWT.END -> cursor.end(true);
		case SWT.ARROW_UP -> cursor.step(0, -1);
		case SWT.ARROW_DOWN -> cursor.step(0, 1);
		default -> {
			return false;
		}
		}
		moved.run();
		return true;
	}

	private boolean isChoice(Event event) {
		RowChoice rows = choice;
		switch (event.keyCode) {
		case ' ', SWT.CR, SWT.KEYPAD_CR -> {
			if (rows == null || cursor.index().isEmpty()) {
				return false;
			}
			SetOperation operation = DragTool.operation(event);
			cursor.index().ifPresent(index -> rows.choose(RowSelection.of(index), operation));
			return true;
		}
		case SWT.ESC -> {
			return hide();
		}
		default -> {
			return false;
		}
		}
	}

	private boolean hide() {
		boolean shown = cursor.index().isPresent();
		if (shown) {
			cursor.hide();
			moved.run();
		}
		return shown;
	}

	@Override
	public void cancel() {
		hide();
	}

	/** Esc closes a dialog only when there is no cursor to take away. */
	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && cursor.index().isPresent()) {
			event.doit = false;
		}
	}
}
