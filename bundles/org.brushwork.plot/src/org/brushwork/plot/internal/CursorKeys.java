package org.brushwork.plot.internal;

import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.selection.SetOperation;
import org.brushwork.figure.gesture.KeyCursor;
import org.brushwork.figure.gesture.RowChoice;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Goes through the data without a mouse: Left and Right to the next point, Page Up and Page Down by a tenth of them,
 * Home and End to the ends, Up and Down to another line. Space and Enter select there, with the same modifiers as a
 * click. Esc takes the cursor away.
 */
public final class CursorKeys extends Gesture {

	private final KeyCursor cursor;
	private final @Nullable RowChoice choice;
	private final @Nullable Navigation navigation;
	private final Runnable moved;

	/**
	 * Makes the gesture.
	 *
	 * @param choice     what Space selects in; null when nothing can be selected
	 * @param navigation shows the point where the cursor goes; null when everything is always shown
	 * @param moved      called when the cursor is elsewhere
	 */
	public CursorKeys(Surface surface, KeyCursor cursor, @Nullable RowChoice choice, @Nullable Navigation navigation,
			Runnable moved) {
		super(surface.control(), SWT.KeyDown, SWT.MouseDown, SWT.Traverse);
		this.cursor = cursor;
		this.choice = choice;
		this.navigation = navigation;
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
		case SWT.ARROW_LEFT -> cursor.move(-1);
		case SWT.ARROW_RIGHT -> cursor.move(1);
		case SWT.PAGE_UP -> cursor.page(-1);
		case SWT.PAGE_DOWN -> cursor.page(1);
		case SWT.HOME -> cursor.end(false);
		case SWT.END -> cursor.end(true);
		case SWT.ARROW_UP -> cursor.changeLayer(1);
		case SWT.ARROW_DOWN -> cursor.changeLayer(-1);
		default -> {
			return false;
		}
		}
		Navigation shows = navigation;
		if (shows != null) {
			cursor.hit().ifPresent(hit -> shows.reveal(hit.x(), hit.y()));
		}
		moved.run();
		return true;
	}

	private boolean isChoice(Event event) {
		RowChoice rows = choice;
		switch (event.keyCode) {
		case ' ', SWT.CR, SWT.KEYPAD_CR -> {
			if (rows == null || cursor.hit().isEmpty()) {
				return false;
			}
			SetOperation operation = DragTool.operation(event);
			cursor.hit().ifPresent(hit -> rows.choose(RowSelection.of(hit.index()), operation));
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
		boolean shown = cursor.hit().isPresent();
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
		if (event.detail == SWT.TRAVERSE_ESCAPE && cursor.hit().isPresent()) {
			event.doit = false;
		}
	}
}
