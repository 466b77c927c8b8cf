package org.brushwork.plot.internal;

import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.Grip;
import org.brushwork.figure.gesture.Region;
import org.brushwork.figure.gesture.RegionFrame;
import org.brushwork.figure.gesture.RegionState;
import org.brushwork.figure.xy.View;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The gesture that brushes a rectangle.
 *
 * <p>
 * Dragging draws one, dragging inside moves it, dragging an edge or a corner resizes it. While it is drawn Shift adds
 * what it holds, Ctrl (Cmd on macOS) takes it away, both keep what is in both. The arrow keys move it, with Shift its
 * right and upper edge; Delete or a click outside takes it away. Esc takes a drag back.
 */
public final class RectangleBrush extends DragTool {

	private static final int REACH = 6;

	private final Zoomable zoomable;
	private final RegionState brush;

	/** Makes the gesture. */
	public RectangleBrush(Surface surface, Zoomable zoomable, RegionState brush) {
		super(surface, 1);
		this.zoomable = zoomable;
		this.brush = brush;
	}

	private void updateFrame() {
		View fit = zoomable.fit();
		View view = zoomable.view();
		brush.setFrame(surface.mapping() == null ? null : new RegionFrame(zoomable.xScale(), zoomable.yScale(),
				new Region(fit.x().and(view.x()), fit.y().and(view.y()))));
	}

	@Override
	void press(Mapping mapping, Event event) {
		updateFrame();
		brush.press(mapping.x(event.x, event.y), mapping.y(event.x, event.y), REACH, operation(event));
	}

	@Override
	void drag(Mapping mapping, Event event) {
		updateFrame();
		Box area = surface.area();
		double x = x(area, event);
		double y = y(area, event);
		brush.drag(mapping.x(x, y), mapping.y(x, y));
	}

	@Override
	void release() {
		brush.release();
	}

	@Override
	public void cancel() {
		brush.cancel();
	}

	@Override
	boolean isActive() {
		return brush.isActive();
	}

	@Override
	boolean key(Event event) {
		updateFrame();
		boolean resizes = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> arrow(-1, 0, resizes);
		case SWT.ARROW_RIGHT -> arrow(1, 0, resizes);
		case SWT.ARROW_DOWN -> arrow(0, -1, resizes);
		case SWT.ARROW_UP -> arrow(0, 1, resizes);
		case SWT.DEL, SWT.BS -> brush.clear();
		default -> {
			return false;
		}
		}
		return true;
	}

	private void arrow(int right, int up, boolean resizes) {
		if (resizes) {
			brush.resize(right, up);
		} else {
			brush.nudge(right, up);
		}
	}

	@Override
	void keyReleased() {
		brush.finishKeys();
	}

	@Override
	int cursor(Mapping mapping, Event event) {
		updateFrame();
		Grip grip = brush.gripAt(mapping.x(event.x, event.y), mapping.y(event.x, event.y), REACH);
		return switch (grip) {
		case NEW -> SWT.CURSOR_CROSS;
		case INSIDE -> SWT.CURSOR_SIZEALL;
		case LEFT, RIGHT -> SWT.CURSOR_SIZEWE;
		case TOP, BOTTOM -> SWT.CURSOR_SIZENS;
		case TOP_LEFT -> SWT.CURSOR_SIZENW;
		case TOP_RIGHT -> SWT.CURSOR_SIZENE;
		case BOTTOM_LEFT -> SWT.CURSOR_SIZESW;
		case BOTTOM_RIGHT -> SWT.CURSOR_SIZESE;
		};
	}
}
