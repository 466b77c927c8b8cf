package org.brushwork.plot.internal;

import java.util.function.Supplier;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.plot.internal.BrushState.Grip;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The gesture that brushes an interval of an axis.
 *
 * <p>
 * Dragging makes a brush, dragging inside moves it, dragging an edge resizes it; Alt does not snap. A click outside or
 * a double click clears it. Left and Right (Down and Up on a vertical axis) move it by a step, with Shift they move its
 * upper edge, Home and End bring it to the ends, Delete clears it, F2 and Enter let its ends be typed. Esc takes a drag
 * back.
 */
public final class IntervalBrush extends DragTool {

	private static final int REACH = 5;

	private final Along along;
	private final BrushState brush;
	private @Nullable Supplier<@Nullable BrushEdges> edges;
	private @Nullable Runnable exactly;
	private boolean hadBrush;

	/** Makes the gesture for a brush whose owner says where edges lie. */
	public IntervalBrush(Surface surface, Along along, BrushState brush) {
		super(surface, 1);
		this.along = along;
		this.brush = brush;
	}

	/** Makes the gesture for a brush with free edges, which follow what is shown. */
	public static IntervalBrush free(Surface surface, Zoomable zoomable, Along along, BrushState brush) {
		IntervalBrush gesture = new IntervalBrush(surface, along, brush);
		gesture.edges = () -> surface.mapping() == null ? null
				: along == Along.X ? new FreeEdges(zoomable.fit().x().and(zoomable.view().x()), zoomable.xScale())
						: new FreeEdges(zoomable.fit().y().and(zoomable.view().y()), zoomable.yScale());
		return gesture;
	}

	/** Says how the ends of the brush are typed. */
	public IntervalBrush typedBy(Runnable dialog) {
		exactly = dialog;
		return this;
	}

	@Override
	void press(Mapping mapping, Event event) {
		if (event.count <= 1) {
			hadBrush = brush.value() != null;
		}
		updateEdges();
		brush.press(data(mapping, event), reach(mapping, event));
	}

	@Override
	void drag(Mapping mapping, Event event) {
		updateEdges();
		brush.drag(data(mapping, event), (event.stateMask & SWT.ALT) != 0);
	}

	private void updateEdges() {
		Supplier<@Nullable BrushEdges> free = edges;
		if (free != null) {
			brush.setEdges(free.get());
		}
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
	boolean doubleClick(Event event) {
		brush.clear();
		return hadBrush;
	}

	@Override
	boolean key(Event event) {
		updateEdges();
		boolean resizes = (event.stateMask & SWT.SHIFT) != 0;
		int less = along == Along.X ? SWT.ARROW_LEFT : SWT.ARROW_DOWN;
		int more = along == Along.X ? SWT.ARROW_RIGHT : SWT.ARROW_UP;
		int key = event.keyCode;
		if (key == less || key == more) {
			arrow(key == less ? -1 : 1, resizes);
		} else if (key == SWT.HOME || key == SWT.END) {
			arrow(key == SWT.HOME ? -brush.bins() : brush.bins(), resizes);
		} else if (key == SWT.DEL || key == SWT.BS) {
			brush.clear();
		} else {
			return isExactly(key);
		}
		return true;
	}

	private void arrow(int steps, boolean resizes) {
		if (resizes) {
			brush.resize(steps);
		} else {
			brush.nudge(steps);
		}
	}

	private boolean isExactly(int key) {
		Runnable dialog = exactly;
		boolean ours = dialog != null && (key == SWT.F2 || key == SWT.CR || key == SWT.KEYPAD_CR);
		if (dialog != null && ours) {
			brush.finishKeys();
			dialog.run();
		}
		return ours;
	}

	@Override
	void keyReleased() {
		brush.finishKeys();
	}

	@Override
	int cursor(Mapping mapping, Event event) {
		Grip grip = brush.gripAt(data(mapping, event), reach(mapping, event));
		return switch (grip) {
		case LOWER, UPPER -> along == Along.X ? SWT.CURSOR_SIZEWE : SWT.CURSOR_SIZENS;
		case INSIDE -> SWT.CURSOR_SIZEALL;
		case NEW -> SWT.CURSOR_CROSS;
		};
	}

	private double data(Mapping mapping, Event event) {
		return along.value(mapping, event.x, event.y);
	}

	/** How far the reach is at the pointer, in data coordinates. */
	private double reach(Mapping mapping, Event event) {
		return Math.abs(along.value(mapping, event.x + REACH, event.y + REACH)
				- along.value(mapping, event.x - REACH, event.y - REACH)) / 2;
	}
}
