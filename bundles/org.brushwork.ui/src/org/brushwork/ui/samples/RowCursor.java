package org.brushwork.ui.samples;

import java.util.OptionalInt;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.selection.SetOperation;
import org.brushwork.figure.gesture.RowListener;

/**
 * Selects rows of a table as tables do: a click one, Shift from where the last click was, Ctrl one more or one less. What is
 * selected are rows and not positions: it stays through sorting and filtering. Knows no widget.
 */
final class RowCursor {

	private final RowListener listener;
	private ShownRows shown = ShownRows.NONE;
	private RowSelection selected = RowSelection.NONE;
	private RowSelection before = RowSelection.NONE;
	private RowSelection base = RowSelection.NONE;
	private boolean dragging;
	/** The row of the keyboard; -1 for none. */
	private int cursor = -1;
	/** The row from which Shift selects; -1 for none. */
	private int anchor = -1;

	/** @param listener hears what people select */
	RowCursor(RowListener listener) {
		this.listener = listener;
	}

	/** Other rows are shown from now on; what is selected stays. */
	void show(ShownRows rows) {
		shown = rows;
	}

	RowSelection selected() {
		return selected;
	}

	/** Forgets everything: the rows are those of another table. */
	void reset() {
		dragging = false;
		selected = RowSelection.NONE;
		cursor = -1;
		anchor = -1;
	}

	/** Selects by a program; nobody hears of it. Left out while the mouse is down. */
	void set(RowSelection rows) {
		if (!dragging) {
			selected = rows;
		}
	}

	/** Where the keyboard is; empty where that row is not shown, or there is none. */
	OptionalInt position() {
		return shown.position(cursor);
	}

	/** Puts the keyboard at a position and selects its row. */
	void click(int position, boolean shift, boolean command) {
		press(position, shift, command);
		release();
	}

	/** The mouse goes down: the beginning of a click, or of a drag over several rows. */
	void press(int position, boolean shift, boolean command) {
		int from = shown.position(anchor).orElse(position);
		before = selected;
		dragging = true;
		base = command ? selected : RowSelection.NONE;
		cursor = shown.row(position);
		if (!shift) {
			anchor = cursor;
		}
		RowSelection gesture = shift ? shown.between(from, position) : RowSelection.of(cursor);
		boolean less = command && !shift && selected.contains(cursor);
		change(base.after(less ? SetOperation.SUBTRACT : command ? SetOperation.ADD : SetOperation.REPLACE, gesture));
	}

	/** The mouse is at another row while it is down. */
	void drag(int position) {
		if (dragging && shown.row(position) != cursor) {
			cursor = shown.row(position);
			RowSelection gesture = shown.between(shown.position(anchor).orElse(position), position);
			change(base.after(SetOperation.ADD, gesture));
		}
	}

	/** The mouse goes up. */
	void release() {
		if (dragging) {
			dragging = false;
			if (!selected.equals(before)) {
				listener.selected(selected, Phase.DONE);
			}
		}
	}

	/** Takes a drag back; or else selects nothing. */
	void escape() {
		if (dragging) {
			dragging = false;
			if (!selected.equals(before)) {
				selected = before;
				listener.selected(selected, Phase.CHANGING);
			}
		} else {
			choose(RowSelection.NONE);
		}
	}

	/** Selects all rows that are shown. */
	void all() {
		choose(shown.all());
	}

	/** The cursor moves by some positions, and no further than to the ends. */
	void move(int positions, boolean shift) {
		if (shown.size() > 0) {
			int from = position().orElse(positions > 0 ? -1 : shown.size());
			go(Math.clamp((long) from + positions, 0, shown.size() - 1), shift);
		}
	}

	/** The cursor goes to a position and selects there, or from the anchor on. */
	void go(int position, boolean shift) {
		if (shift && anchor < 0) {
			anchor = cursor;
		}
		click(position, shift, false);
	}

	private void change(RowSelection next) {
		if (!next.equals(selected)) {
			selected = next;
			listener.selected(next, Phase.CHANGING);
		}
	}

	private void choose(RowSelection next) {
		if (!next.equals(selected)) {
			selected = next;
			listener.selected(next, Phase.DONE);
		}
	}
}
