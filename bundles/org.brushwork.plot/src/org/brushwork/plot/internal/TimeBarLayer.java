package org.brushwork.plot.internal;

import java.util.function.Supplier;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ColorRole;
import org.brushwork.figure.scale.LinearScale;
import org.brushwork.plot.TimeBars;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swtchart.ICustomPaintListener;

/**
 * Draws the bars of time bins: the whole quietly, what passes in front. SWTChart's own bars are translucent, framed one
 * pixel too wide and unevenly spaced when they are narrow; these fill exactly the pixels between the edges of their
 * bin. Where several bins share a pixel the highest one is drawn, so that no peak is lost.
 */
public final class TimeBarLayer implements ICustomPaintListener {

	private final CartesianPlot plot;
	private final CountAxis counts;
	private final Palette palette;
	private final Supplier<@Nullable TimeBars> data;

	/** Makes a layer that draws what the supplier gives; null draws nothing. */
	public TimeBarLayer(CartesianPlot plot, CountAxis counts, Palette palette, Supplier<@Nullable TimeBars> data) {
		this.plot = plot;
		this.counts = counts;
		this.palette = palette;
		this.data = data;
	}

	@Override
	public boolean drawBehindSeries() {
		return true;
	}

	@Override
	@NonNullByDefault({})
	public void paintControl(PaintEvent event) {
		TimeBars bars = data.get();
		if (bars != null) {
			grid(event.gc);
			bars(event.gc, bars, bars.all(), palette.of(ChartRole.WHOLE));
			bars(event.gc, bars, bars.passing(), palette.of(ColorRole.NEUTRAL));
		}
	}

	private void grid(GC gc) {
		LinearScale y = plot.yScale();
		gc.setForeground(palette.of(ChartRole.GRID));
		for (long tick : counts.ticks(gc, y.pixels())) {
			if (tick > 0) {
				gc.drawLine(0, y.toPixel(tick), plot.xScale().pixels(), y.toPixel(tick));
			}
		}
	}

	private void bars(GC gc, TimeBars bars, long[] values, Color color) {
		LinearScale x = plot.xScale();
		LinearScale y = plot.yScale();
		int gap = gap(bars.width() / x.perPixel());
		gc.setBackground(color);
		int left = x.toPixel(bars.start());
		long highest = 0;
		for (int bin = 0; bin < values.length; bin++) {
			int right = x.toPixel(bars.start() + (bin + 1.0) * bars.width());
			highest = Math.max(highest, values[bin]);
			if (right > left) {
				bar(gc, y, left, right - left - gap, highest);
				left = right;
				highest = 0;
			}
		}
	}

	/** A bar that is there at all is at least one pixel high. */
	private static void bar(GC gc, LinearScale y, int left, int width, long count) {
		if (count > 0) {
			int height = Math.max(1, y.pixels() - y.toPixel(count));
			gc.fillRectangle(left, y.pixels() - height, Math.max(1, width), height);
		}
	}

	private static int gap(double width) {
		return width < 4 ? 0 : width < 16 ? 1 : 2;
	}
}
