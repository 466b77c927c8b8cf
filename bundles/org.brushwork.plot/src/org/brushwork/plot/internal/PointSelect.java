package org.brushwork.plot.internal;

import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.selection.SetOperation;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.RowChoice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The gesture that selects single points: a click selects the nearest one within reach, Shift adds it, Ctrl (Cmd on
 * macOS) takes it away, both keep it alone. A click on nothing or Delete selects nothing, Ctrl+A all; a drag does
 * nothing.
 */
public class PointSelect extends DragTool {

	static final int REACH = 10;

	private final RowsAt place;
	private final RowChoice choice;
	private boolean pressed;
	private boolean dragged;
	private RowSelection at = RowSelection.NONE;
	private SetOperation operation = SetOperation.REPLACE;

	/**
	 * Makes the gesture.
	 *
	 * @param place what a click selects
	 */
	PointSelect(Surface surface, RowsAt place, RowChoice choice) {
		super(surface, 1);
		this.place = place;
		this.choice = choice;
	}

	/** What the gesture selects in. */
	final RowChoice choice() {
		return choice;
	}

	/** How the gesture that goes on changes what is selected. */
	final SetOperation operation() {
		return operation;
	}

	@Override
	void press(Mapping mapping, Event event) {
		// The second click of a double click would let go what the first has selected.
		pressed = event.count <= 1;
		dragged = false;
		operation = operation(event);
		at = place.at(mapping, event.x, event.y);
	}

	@Override
	void drag(Mapping mapping, Event event) {
		dragged = true;
	}

	@Override
	void release() {
		if (pressed && !dragged) {
			choice.choose(at, operation);
		}
		pressed = false;
	}

	@Override
	public void cancel() {
		pressed = false;
	}

	@Override
	final boolean isActive() {
		return pressed;
	}

	@Override
	boolean doubleClick(Event event) {
		return !at.isEmpty();
	}

	@Override
	boolean key(Event event) {
		boolean clears = event.keyCode == SWT.DEL || event.keyCode == SWT.BS;
		boolean all = event.keyCode == 'a' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
		if (clears) {
			choice.clear();
		} else if (all) {
			choice.chooseAll();
		}
		return clears || all;
	}

	@Override
	int cursor(Mapping mapping, Event event) {
		return place.at(mapping, event.x, event.y).isEmpty() ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND;
	}
}
