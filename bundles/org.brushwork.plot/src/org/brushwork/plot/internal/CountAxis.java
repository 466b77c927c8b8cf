package org.brushwork.plot.internal;

import java.text.NumberFormat;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.scale.CountTicks;
import org.brushwork.figure.scale.LinearScale;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Whole numbers at the left of a plot. */
public final class CountAxis implements PlotAxis {

	private static final int GAP = 6;
	private static final int MOST_TICKS = 5;

	private final Palette palette;
	private final NumberFormat format = NumberFormat.getIntegerInstance();
	private long max;

	/** Makes an axis that shows nothing yet. */
	public CountAxis(Palette palette) {
		this.palette = palette;
	}

	/** Sets the largest count, at least 0; 0 shows nothing. */
	public void setMax(long max) {
		this.max = max;
	}

	/** Tells the ticks for a plot of some height. */
	long[] ticks(GC gc, int height) {
		int most = (int) (height / (1.3 * Math.max(1, gc.getFontMetrics().getHeight())));
		if (max == 0) {
			return new long[0];
		}
		// Two labels would lie on each other.
		return most < 2 ? new long[] { 0 } : CountTicks.upTo(max, Math.min(most, MOST_TICKS));
	}

	@Override
	public int room(GC gc, int length) {
		int widest = 0;
		for (long tick : ticks(gc, length)) {
			widest = Math.max(widest, gc.textExtent(format.format(tick)).x);
		}
		return widest + GAP + 2;
	}

	@Override
	public void paint(GC gc, LinearScale scale, Rectangle plot, Point size) {
		gc.setForeground(palette.of(ChartRole.MUTED_TEXT));
		for (long tick : ticks(gc, plot.height)) {
			String label = format.format(tick);
			Point extent = gc.textExtent(label);
			gc.drawText(label, plot.x - GAP - extent.x, plot.y + scale.toPixel(tick) - extent.y / 2, true);
		}
	}
}
