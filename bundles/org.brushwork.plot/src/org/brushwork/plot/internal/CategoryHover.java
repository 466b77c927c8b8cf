package org.brushwork.plot.internal;

import java.util.function.IntSupplier;
import org.brushwork.figure.color.ChartRole;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Marks the category under the pointer and the one at the keyboard's cursor. */
public final class CategoryHover implements Overlay {

	private static final int MARK = 14;

	private final PictureCanvas canvas;
	private final Palette palette;
	private final CategoryView view;
	private final IntSupplier cursor;
	private int pointed = -1;

	/** Makes the marks. */
	public CategoryHover(PictureCanvas canvas, Palette palette, CategoryView view, IntSupplier cursor) {
		this.canvas = canvas;
		this.palette = palette;
		this.view = view;
		this.cursor = cursor;
		canvas.addListener(SWT.MouseMove, this::point);
		canvas.addListener(SWT.MouseExit, event -> show(-1));
	}

	/** Forgets the pointer: what it points at may be another one. */
	public void reset() {
		pointed = -1;
	}

	private void point(Event event) {
		show(view.indexAt(event.x, event.y));
	}

	private void show(int index) {
		if (pointed != index) {
			pointed = index;
			canvas.redrawOverlay();
		}
	}

	@Override
	public void paint(GC gc, Point size) {
		if (pointed >= 0) {
			gc.setAlpha(MARK);
			gc.setBackground(palette.of(ChartRole.HOVER));
			gc.fillRectangle(view.slot(pointed));
			gc.setAlpha(255);
			view.paintReadOut(gc, size, pointed);
		}
		if (cursor.getAsInt() >= 0 && canvas.isFocusControl()) {
			Rectangle slot = view.slot(cursor.getAsInt());
			gc.setForeground(palette.of(ChartRole.FOCUS));
			gc.setLineWidth(2);
			gc.drawRectangle(slot.x + 1, slot.y + 1, slot.width - 2, slot.height - 2);
			gc.setLineWidth(1);
			if (pointed < 0) {
				view.paintReadOut(gc, size, cursor.getAsInt());
			}
		}
	}
}
