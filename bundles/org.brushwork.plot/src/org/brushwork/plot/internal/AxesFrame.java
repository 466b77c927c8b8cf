package org.brushwork.plot.internal;

import java.util.function.Supplier;
import org.brushwork.figure.scale.LinearScale;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A frame of two axes, which get the room that they ask for. */
final class AxesFrame implements PlotFrame {

	private static final int RIGHT = 10;

	private final PlotAxis xAxis;
	private final PlotAxis yAxis;
	private final Supplier<LinearScale> xScale;
	private final Supplier<LinearScale> yScale;

	AxesFrame(PlotAxis xAxis, PlotAxis yAxis, Supplier<LinearScale> xScale, Supplier<LinearScale> yScale) {
		this.xAxis = xAxis;
		this.yAxis = yAxis;
		this.xScale = xScale;
		this.yScale = yScale;
	}

	@Override
	public Rectangle place(GC gc, Point size) {
		int bottom = xAxis.room(gc, size.x);
		int top = gc.getFontMetrics().getHeight() / 2 + 1;
		int height = Math.max(0, size.y - top - bottom);
		int left = yAxis.room(gc, height);
		return new Rectangle(left, top, Math.max(0, size.x - left - RIGHT), height);
	}

	@Override
	public void paint(GC gc, Rectangle plot, Point size) {
		yAxis.paint(gc, yScale.get(), plot, size);
		xAxis.paint(gc, xScale.get(), plot, size);
	}
}
