package org.brushwork.ui.samples;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Says in the place of the rows why there are none. */
record SamplesEmpty(Control control, SamplesState state) {

	private static final int MUTED = 150;
	private static final int OPAQUE = 255;

	void paint(Event event) {
		if (state.shown().size() > 0 || !state.isArranged()) {
			return;
		}
		String text = state.table().columns().isEmpty() ? Messages.Samples_Empty : Messages.Samples_NonePasses;
		Point room = control.getSize();
		Point size = event.gc.textExtent(text, SWT.DRAW_DELIMITER);
		event.gc.setForeground(control.getForeground());
		event.gc.setAlpha(MUTED);
		event.gc.drawText(text, Math.max(8, (room.x - size.x) / 2), Math.max(8, (room.y - size.y) / 2),
				SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
		event.gc.setAlpha(OPAQUE);
	}
}
