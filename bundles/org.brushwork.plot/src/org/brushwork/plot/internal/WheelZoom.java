package org.brushwork.plot.internal;

import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.gesture.ZoomAxes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The gesture that zooms at the pointer: what lies there stays. Shift zooms only the horizontal axis, as Shift turns a
 * wheel sideways elsewhere; Ctrl (Cmd on macOS) only the vertical one. Beside an axis the wheel zooms that axis alone.
 * A wheel that goes sideways moves the data.
 */
public final class WheelZoom extends Gesture {

	/** Lines of a wheel that double what is shown; a notch is three lines. */
	private static final double DOUBLING = 9;
	private static final double SIDEWAYS = 0.02;

	private final Surface surface;
	private final Navigation navigation;

	/** Makes the gesture. */
	public WheelZoom(Surface surface, Navigation navigation) {
		super(surface.control(), SWT.MouseVerticalWheel, SWT.MouseHorizontalWheel);
		this.surface = surface;
		this.navigation = navigation;
	}

	@Override
	public void handleEvent(Event event) {
		Box area = surface.area();
		if (surface.mapping() == null || event.count == 0) {
			return;
		}
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		if (event.type == SWT.MouseHorizontalWheel && !shift) {
			navigation.move(-event.count * SIDEWAYS, 0);
		} else {
			double factor = Math.pow(2, -event.count / DOUBLING);
			navigation.zoom(event.x - area.x(), area.bottom() - event.y, factor, axes(event, area, shift));
		}
		event.doit = false;
	}

	private static ZoomAxes axes(Event event, Box area, boolean shift) {
		if (shift || event.y < area.y() || event.y >= area.bottom()) {
			return ZoomAxes.X;
		}
		boolean beside = event.x < area.x() || event.x >= area.right();
		return (event.stateMask & SWT.MOD1) != 0 || beside ? ZoomAxes.Y : ZoomAxes.BOTH;
	}
}
