package org.brushwork.plot.internal;

import org.brushwork.figure.color.ChartRole;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * A ring around the plot that has the keyboard. A click does not show it, a key does; the Tab key that brought the
 * focus here is released here.
 */
public final class FocusRing implements Overlay {

	private final Control control;
	private final Palette palette;
	private boolean keyboard;

	/** Makes the ring of a control. */
	public FocusRing(Control control, Palette palette, Runnable redraw) {
		this.control = control;
		this.palette = palette;
		control.addListener(SWT.MouseDown, event -> show(false, redraw));
		control.addListener(SWT.KeyDown, event -> show(true, redraw));
		control.addListener(SWT.KeyUp, event -> show(true, redraw));
		control.addListener(SWT.FocusOut, event -> show(false, redraw));
	}

	/** Tells whether the control has the focus and is used by keys. */
	public boolean isVisible() {
		return keyboard && control.isFocusControl();
	}

	private void show(boolean byKeyboard, Runnable redraw) {
		if (keyboard != byKeyboard) {
			keyboard = byKeyboard;
			redraw.run();
		}
	}

	@Override
	public void paint(GC gc, Point size) {
		if (isVisible()) {
			gc.setForeground(palette.of(ChartRole.FOCUS));
			gc.setLineWidth(2);
			gc.drawRectangle(1, 1, size.x - 2, size.y - 2);
			gc.setLineWidth(1);
		}
	}
}
