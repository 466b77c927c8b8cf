package org.brushwork.plot.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ScrollBar;

/** Scrolls rows that are more than there is room for; the bar is hidden while all of them fit. */
public final class RowScroll {

	private final PictureCanvas canvas;
	private final CategoryView view;

	/** Makes the scrolling of a canvas; one without a scroll bar is left alone. */
	public RowScroll(PictureCanvas canvas, CategoryView view) {
		this.canvas = canvas;
		this.view = view;
		canvas.addListener(SWT.Resize, event -> update());
		ScrollBar bar = canvas.getVerticalBar();
		if (bar != null) {
			bar.setVisible(false);
			bar.addListener(SWT.Selection, event -> scrollTo(bar.getSelection()));
		}
	}

	/** Measures again, after another size or other data. */
	public void update() {
		Rectangle area = canvas.getClientArea();
		GC gc = new GC(canvas);
		view.measure(gc, new Point(area.width, area.height));
		gc.dispose();
		ScrollBar bar = canvas.getVerticalBar();
		if (bar != null && view instanceof CategoryRows rows && area.height > 0) {
			boolean needed = view.height() > area.height;
			int thumb = Math.min(area.height, Math.max(1, view.height()));
			int last = Math.max(0, view.height() - area.height);
			// The system takes its time for both, and while somebody brushes nothing of it changes.
			if (bar.getMaximum() != Math.max(1, view.height()) || bar.getThumb() != thumb) {
				bar.setValues(Math.min(bar.getSelection(), last), 0, Math.max(1, view.height()), thumb,
						rows.rowHeight(), thumb);
			}
			if (bar.getVisible() != needed) {
				bar.setVisible(needed);
			}
			rows.setScrolled(needed ? bar.getSelection() : 0);
			canvas.redraw();
		}
	}

	/** Scrolls as little as it takes to see a category. */
	public void reveal(int index) {
		ScrollBar bar = canvas.getVerticalBar();
		if (bar != null && bar.getVisible()) {
			Rectangle slot = view.slot(index);
			int below = slot.y + slot.height - canvas.getClientArea().height;
			scrollTo(bar.getSelection() + (slot.y < 0 ? slot.y : Math.max(0, below)));
		}
	}

	private void scrollTo(int pixels) {
		if (view instanceof CategoryRows rows) {
			canvas.getVerticalBar().setSelection(pixels);
			rows.setScrolled(canvas.getVerticalBar().getSelection());
			canvas.redraw();
		}
	}
}
