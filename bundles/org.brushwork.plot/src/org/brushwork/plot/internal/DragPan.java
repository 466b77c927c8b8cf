package org.brushwork.plot.internal;

import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.xy.View;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The gesture that moves what is shown: what was taken hold of stays under the pointer. With the left button it is a
 * tool of its own, which the arrow keys serve too; with the middle one it works at any time. Esc takes a drag back.
 */
public final class DragPan extends DragTool {

	private static final double KEY = 0.1;

	private final Navigation navigation;
	private final boolean isTool;
	private @Nullable View before;
	private double heldX;
	private double heldY;

	private DragPan(Surface surface, Navigation navigation, int button) {
		super(surface, button);
		this.navigation = navigation;
		isTool = button == 1;
	}

	/** Makes the tool, for the left button. */
	public static DragPan tool(Surface surface, Navigation navigation) {
		return new DragPan(surface, navigation, 1);
	}

	/** Makes the gesture of the middle button. */
	public static DragPan always(Surface surface, Navigation navigation) {
		return new DragPan(surface, navigation, 2);
	}

	@Override
	void press(Mapping mapping, Event event) {
		before = navigation.figure().view();
		heldX = mapping.x(event.x, event.y);
		heldY = mapping.y(event.x, event.y);
		navigation.close();
		setCursor(SWT.CURSOR_SIZEALL);
	}

	@Override
	void drag(Mapping mapping, Event event) {
		if (isActive()) {
			Box area = surface.area();
			navigation.bring(heldX, heldY, event.x - area.x(), area.bottom() - event.y);
		}
	}

	@Override
	void release() {
		before = null;
		navigation.close();
	}

	@Override
	public void cancel() {
		View old = before;
		if (old != null) {
			release();
			if (!old.equals(navigation.figure().view())) {
				navigation.undo();
			}
		}
	}

	@Override
	boolean isActive() {
		return before != null;
	}

	@Override
	int cursor(Mapping mapping, Event event) {
		return isTool ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
	}

	@Override
	boolean key(Event event) {
		if (!isTool) {
			return false;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> navigation.move(-KEY, 0);
		case SWT.ARROW_RIGHT -> navigation.move(KEY, 0);
		case SWT.ARROW_DOWN -> navigation.move(0, -KEY);
		case SWT.ARROW_UP -> navigation.move(0, KEY);
		case SWT.HOME -> navigation.fit();
		default -> {
			return false;
		}
		}
		return true;
	}
}
