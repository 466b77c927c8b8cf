package org.brushwork.plot.internal;

import java.util.function.Supplier;
import org.brushwork.figure.scale.LinearScale;
import org.brushwork.plot.internal.BrushState.Grip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The gesture that brushes an interval of a horizontal axis.
 *
 * <p>
 * Dragging makes a brush, dragging inside moves it, dragging an edge resizes it; Alt does not snap. A click outside or
 * a double click clears it. Left and Right move it by a bin, with Shift they move its upper edge, Home and End bring it
 * to the ends, Delete clears it. Esc takes a drag back.
 */
public final class IntervalBrush extends Gesture {

	private static final int REACH = 5;
	private static final int STILL = 3;

	private final BrushState brush;
	private final Supplier<LinearScale> scale;
	private int pressedAt;
	private boolean dragging;

	/** Makes the gesture for a control whose pixels are mapped by the scale. */
	public IntervalBrush(Control control, BrushState brush, Supplier<LinearScale> scale) {
		super(control, SWT.MouseDown, SWT.MouseMove, SWT.MouseUp, SWT.MouseDoubleClick, SWT.KeyDown, SWT.KeyUp,
				SWT.FocusOut, SWT.Traverse);
		this.brush = brush;
		this.scale = scale;
	}

	@Override
	public void handleEvent(Event event) {
		switch (event.type) {
		case SWT.MouseDown -> press(event);
		case SWT.MouseMove -> move(event);
		case SWT.MouseUp -> release(event);
		case SWT.MouseDoubleClick -> doubleClick(event);
		case SWT.KeyDown -> key(event);
		case SWT.Traverse -> traverse(event);
		default -> brush.finishKeys();
		}
	}

	private void press(Event event) {
		if (event.button == 1) {
			control.setFocus();
			pressedAt = event.x;
			dragging = false;
			brush.press(data(event), reach());
		}
	}

	private void move(Event event) {
		if ((event.stateMask & SWT.BUTTON1) == 0) {
			showGrip(brush.gripAt(data(event), reach()));
		} else {
			drag(event);
		}
	}

	private void drag(Event event) {
		dragging |= Math.abs(event.x - pressedAt) >= STILL;
		if (dragging) {
			brush.drag(data(event), (event.stateMask & SWT.ALT) != 0);
		}
	}

	private void release(Event event) {
		if (event.button == 1) {
			drag(event); // the last movement may never have come as one
			brush.release();
			showGrip(brush.gripAt(data(event), reach()));
		}
	}

	private void doubleClick(Event event) {
		if (event.button == 1) {
			brush.clear();
		}
	}

	private void key(Event event) {
		boolean resizes = (event.stateMask & SWT.SHIFT) != 0;
		event.doit = switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> arrow(event.keyCode == SWT.ARROW_LEFT ? -1 : 1, resizes);
		case SWT.HOME -> arrow(-brush.bins(), resizes);
		case SWT.END -> arrow(brush.bins(), resizes);
		case SWT.DEL, SWT.BS -> clear();
		case SWT.ESC -> cancel();
		default -> event.doit;
		};
	}

	private boolean arrow(int bins, boolean resizes) {
		if (resizes) {
			brush.resize(bins);
		} else {
			brush.nudge(bins);
		}
		return false;
	}

	private boolean clear() {
		brush.clear();
		return false;
	}

	private boolean cancel() {
		boolean active = brush.isActive();
		brush.cancel();
		return !active;
	}

	/**
	 * Arrow keys are ours; Tab goes on to the next control; Esc closes a dialog only when there is nothing to cancel.
	 */
	private void traverse(Event event) {
		event.doit = switch (event.detail) {
		case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN -> false;
		case SWT.TRAVERSE_ESCAPE -> !brush.isActive();
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> true;
		default -> event.doit;
		};
	}

	private void showGrip(Grip grip) {
		int cursor = switch (grip) {
		case LOWER, UPPER -> SWT.CURSOR_SIZEWE;
		case INSIDE -> SWT.CURSOR_SIZEALL;
		case NEW -> SWT.CURSOR_CROSS;
		};
		control.setCursor(control.getDisplay().getSystemCursor(cursor));
	}

	private double data(Event event) {
		return scale.get().toData(event.x);
	}

	private double reach() {
		return REACH * scale.get().perPixel();
	}
}
