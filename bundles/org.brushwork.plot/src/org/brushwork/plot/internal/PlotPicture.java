package org.brushwork.plot.internal;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** The drawn plot of a control, kept until data, size or theme change, so that a drag paints only its overlay. */
public final class PlotPicture {

	private final Control control;
	private @Nullable Image image;
	private boolean stale = true;

	/** Makes a picture that is disposed with its control. */
	public PlotPicture(Control control) {
		this.control = control;
		control.addDisposeListener(event -> dispose());
	}

	/** Says that the picture no longer shows the data. */
	public void invalidate() {
		stale = true;
	}

	/** Draws the picture at the origin, after the painter has made it anew where that is needed. */
	public void draw(GC target, Consumer<GC> painter) {
		Point size = control.getSize();
		if (size.x > 0 && size.y > 0) {
			target.drawImage(current(size, painter), 0, 0);
		}
	}

	private Image current(Point size, Consumer<GC> painter) {
		Image kept = image;
		if (kept == null || kept.getBounds().width != size.x || kept.getBounds().height != size.y) {
			dispose();
			kept = new Image(control.getDisplay(), size.x, size.y);
			image = kept;
			stale = true;
		}
		if (stale) {
			GC gc = new GC(kept);
			gc.setFont(control.getFont());
			painter.accept(gc);
			gc.dispose();
			stale = false;
		}
		return kept;
	}

	private void dispose() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}
}
