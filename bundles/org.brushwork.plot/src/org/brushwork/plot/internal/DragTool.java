package org.brushwork.plot.internal;

import org.brushwork.core.selection.SetOperation;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * A gesture that begins with a button of the mouse and ends when it is let go; keys do the same without a mouse.
 *
 * <p>
 * Esc takes a drag back. One that has begun to move ends with what it has when the keyboard goes elsewhere, or when the
 * button was let go where we did not see it. A movement of less than three pixels is a click.
 */
abstract class DragTool extends Gesture {

	private static final int STILL = 3;

	final Surface surface;
	private final int button;
	private int pressedX;
	private int pressedY;
	private boolean dragging;
	private Runnable onDoubleClick = () -> {
	};

	/** @param button the number of the mouse button, 1 to 3 */
	DragTool(Surface surface, int button) {
		super(surface.control(), SWT.MouseDown, SWT.MouseMove, SWT.MouseUp, SWT.MouseDoubleClick, SWT.KeyDown,
				SWT.KeyUp, SWT.FocusOut, SWT.Traverse);
		this.surface = surface;
		this.button = button;
	}

	/** Says what a double click does that this gesture has no use for itself. */
	final void onDoubleClick(Runnable action) {
		onDoubleClick = action;
	}

	/** The button went down where the data is. */
	abstract void press(Mapping mapping, Event event);

	/** The mouse was moved while the button is down, or the button is about to be let go. */
	abstract void drag(Mapping mapping, Event event);

	/** The button was let go. */
	abstract void release();

	/** Whether a press at a place is ours: where the data is, as a rule. */
	boolean takes(Event event) {
		return surface.area().contains(event.x, event.y);
	}

	/** Whether a gesture goes on. */
	abstract boolean isActive();

	/** The system's cursor at a place while no button is down, {@code SWT.CURSOR_...}. */
	abstract int cursor(Mapping mapping, Event event);

	/** A key without Alt was pressed, not Esc; tells whether it was one of ours. */
	boolean key(Event event) {
		return false;
	}

	/** A key was let go. */
	void keyReleased() {
		// Most gestures have no keys.
	}

	/** Tells whether a double click has done something already. */
	boolean doubleClick(Event event) {
		return false;
	}

	@Override
	public final void handleEvent(Event event) {
		Mapping mapping = surface.mapping();
		switch (event.type) {
		case SWT.MouseDown -> down(mapping, event);
		case SWT.MouseMove -> move(mapping, event);
		case SWT.MouseUp -> up(mapping, event);
		case SWT.MouseDoubleClick -> doubleClicked(event);
		case SWT.KeyDown -> keyDown(event);
		case SWT.KeyUp -> keyReleased();
		case SWT.FocusOut -> leave();
		default -> traverse(event);
		}
	}

	private void down(@Nullable Mapping mapping, Event event) {
		if (event.button == button && mapping != null && takes(event)) {
			control.setFocus();
			pressedX = event.x;
			pressedY = event.y;
			dragging = false;
			press(mapping, event);
			surface.redrawOverlay();
		}
	}

	private void move(@Nullable Mapping mapping, Event event) {
		if (mapping == null) {
			return;
		}
		boolean down = (event.stateMask & SWT.BUTTON1 << button - 1) != 0;
		if (dragging && isActive() && !down) {
			release(); // it was let go where we did not see it
		}
		if (down) {
			dragOn(mapping, event);
		} else if ((event.stateMask & SWT.BUTTON_MASK) == 0 && button == 1) {
			showCursor(mapping, event);
		}
	}

	private void dragOn(Mapping mapping, Event event) {
		dragging |= Math.abs(event.x - pressedX) >= STILL || Math.abs(event.y - pressedY) >= STILL;
		if (dragging) {
			drag(mapping, event);
			surface.redrawOverlay();
		}
	}

	private void up(@Nullable Mapping mapping, Event event) {
		if (event.button == button && mapping != null) {
			dragOn(mapping, event); // the last movement may never have come as one
			release();
			dragging = false;
			surface.redrawOverlay();
			showCursor(mapping, event);
		}
	}

	private void showCursor(Mapping mapping, Event event) {
		int cursor = takes(event) ? cursor(mapping, event) : SWT.CURSOR_ARROW;
		setCursor(cursor);
	}

	/** Shows a cursor of the system. */
	final void setCursor(int cursor) {
		control.setCursor(control.getDisplay().getSystemCursor(cursor));
	}

	private void doubleClicked(Event event) {
		if (event.button == 1 && button == 1 && !doubleClick(event) && surface.area().contains(event.x, event.y)) {
			onDoubleClick.run();
		}
	}

	private void keyDown(Event event) {
		if (event.keyCode == SWT.ESC) {
			if (isActive()) {
				cancel();
				surface.redrawOverlay();
				event.doit = false;
			}
		} else if ((event.stateMask & SWT.ALT) == 0 && key(event)) {
			surface.redrawOverlay();
			event.doit = false;
		}
	}

	private void leave() {
		keyReleased();
		if (dragging && isActive()) {
			dragging = false;
			release();
			surface.redrawOverlay();
		}
	}

	/**
	 * Arrows and Enter are ours; Tab goes on to the next control; Esc closes a dialog when there is nothing to cancel.
	 */
	private void traverse(Event event) {
		event.doit = switch (event.detail) {
		case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN -> false;
		case SWT.TRAVERSE_ESCAPE -> event.doit && !isActive();
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> true;
		default -> event.doit;
		};
	}

	/** The place of an event, not outside of the data's area. */
	static double x(Box area, Event event) {
		return Math.clamp(event.x, area.x(), area.right());
	}

	/** The place of an event, not outside of the data's area. */
	static double y(Box area, Event event) {
		return Math.clamp(event.y, area.y(), area.bottom());
	}

	/** What the modifier keys ask for. */
	static SetOperation operation(Event event) {
		return SetOperation.of((event.stateMask & SWT.SHIFT) != 0, (event.stateMask & SWT.MOD1) != 0);
	}
}
