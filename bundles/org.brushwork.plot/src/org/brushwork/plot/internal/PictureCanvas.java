package org.brushwork.plot.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Our own drawing, kept in a picture under overlays, like SWTChart's in {@link CachedPlotArea}. */
public final class PictureCanvas extends Canvas {

	private final PlotPicture picture;
	private final List<Overlay> overlays = new ArrayList<>();

	/** Makes a canvas that the painter fills wholly, background included. */
	public PictureCanvas(Composite parent, int style, Palette palette, Consumer<GC> painter) {
		super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		picture = new PlotPicture(this);
		palette.onChange(this::redraw);
		addPaintListener(event -> {
			palette.refresh();
			picture.draw(event.gc, painter);
			if (!isDisposed()) {
				overlays.forEach(overlay -> overlay.paint(event.gc, picture.size()));
			}
		});
	}

	/** Adds something that is drawn over the picture, above what was added before. */
	public void addOverlay(Overlay overlay) {
		overlays.add(overlay);
	}

	/** Tells how many pixels of the device are in a unit, at least 1. */
	public double resolution() {
		return picture.resolution();
	}

	/** Draws the overlays again, and the picture only when it is stale. */
	public void redrawOverlay() {
		super.redraw();
	}

	/** Draws everything again. */
	@Override
	public void redraw() {
		picture.invalidate();
		super.redraw();
	}
}
