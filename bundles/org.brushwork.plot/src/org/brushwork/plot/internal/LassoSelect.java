package org.brushwork.plot.internal;

import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.LassoState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The gesture that draws a line by hand around points; it closes by itself. Shift adds what it holds, Ctrl (Cmd on
 * macOS) takes it away, both keep what is in both. A click or Delete takes it away, Esc takes a drag back.
 */
public final class LassoSelect extends DragTool {

	private final LassoState lasso;

	/** Makes the gesture. */
	public LassoSelect(Surface surface, LassoState lasso) {
		super(surface, 1);
		this.lasso = lasso;
	}

	@Override
	void press(Mapping mapping, Event event) {
		lasso.press(mapping, event.x, event.y, operation(event));
	}

	@Override
	void drag(Mapping mapping, Event event) {
		Box area = surface.area();
		lasso.drag(mapping, x(area, event), y(area, event));
	}

	@Override
	void release() {
		lasso.release();
	}

	@Override
	public void cancel() {
		lasso.cancel();
	}

	@Override
	boolean isActive() {
		return lasso.isActive();
	}

	@Override
	boolean key(Event event) {
		boolean clears = event.keyCode == SWT.DEL || event.keyCode == SWT.BS;
		if (clears) {
			lasso.clear();
		}
		return clears;
	}

	@Override
	int cursor(Mapping mapping, Event event) {
		return SWT.CURSOR_CROSS;
	}
}
