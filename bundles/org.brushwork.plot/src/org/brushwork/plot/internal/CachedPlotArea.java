package org.brushwork.plot.internal;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.figure.color.ChartRole;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.internal.PlotArea;

/**
 * SWTChart's plot area, drawn once into a picture and shown from there: a full redraw at every movement of a drag costs
 * up to half a second at 200,000 points, the overlay alone less than a millisecond.
 */
public final class CachedPlotArea extends PlotArea {

	private final Palette palette;
	private final PlotPicture picture;
	private final List<Overlay> overlays = new ArrayList<>();

	/** Makes the plot area of a chart that has none yet. */
	public CachedPlotArea(Chart chart, Palette palette) {
		super(chart, SWT.NONE);
		this.palette = palette;
		picture = new PlotPicture(this);
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
		invalidate();
		super.redraw();
	}

	/** Says that the picture no longer shows the data, without asking for a paint. */
	void invalidate() {
		if (picture != null) { // null while the super constructor runs
			picture.invalidate();
		}
	}

	/** The whole chart has one background; the plot area is not a white sheet upon it. */
	@Override
	public Color getBackground() {
		return palette == null // while the super constructor runs
				? super.getBackground()
				: palette.of(ChartRole.BACKGROUND);
	}

	@Override
	public void paintControl(PaintEvent event) {
		palette.refresh();
		picture.draw(event.gc, gc -> super.paintControl(on(gc, event)));
		if (!isDisposed()) {
			overlays.forEach(overlay -> overlay.paint(event.gc, getSize()));
		}
	}

	private PaintEvent on(GC gc, PaintEvent event) {
		Event inner = new Event();
		inner.widget = this;
		inner.display = event.display;
		inner.gc = gc;
		inner.width = getSize().x;
		inner.height = getSize().y;
		return new PaintEvent(inner);
	}
}
