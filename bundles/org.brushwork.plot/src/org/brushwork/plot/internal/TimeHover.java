package org.brushwork.plot.internal;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.scale.LinearScale;
import org.brushwork.plot.Interval;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Marks the bin under the pointer and says what it holds; silent while a button is down. */
public final class TimeHover implements Overlay {

	private static final int MARK = 22;

	/** What a read-out says of a bin. */
	public record Words(String first, String second) {
	}

	private final CachedPlotArea area;
	private final Palette palette;
	private final Supplier<LinearScale> scale;
	private final Supplier<@Nullable BinEdges> edges;
	private final IntFunction<Words> words;
	private int pointer = -1;

	/** Makes a read-out of bins on a horizontal axis. */
	public TimeHover(CachedPlotArea area, Palette palette, Supplier<LinearScale> scale,
			Supplier<@Nullable BinEdges> edges, IntFunction<Words> words) {
		this.area = area;
		this.palette = palette;
		this.scale = scale;
		this.edges = edges;
		this.words = words;
		area.addListener(SWT.MouseMove, event -> point(isDragged(event) ? -1 : event.x));
		area.addListener(SWT.MouseDown, event -> point(-1));
		area.addListener(SWT.MouseExit, event -> point(-1));
	}

	private static boolean isDragged(Event event) {
		return (event.stateMask & SWT.BUTTON_MASK) != 0;
	}

	private void point(int x) {
		if (pointer != x) {
			pointer = x;
			area.redrawOverlay();
		}
	}

	@Override
	public void paint(GC gc, Point size) {
		BinEdges bins = edges.get();
		if (bins == null || pointer < 0) {
			return;
		}
		LinearScale x = scale.get();
		int bin = bins.binOf(x.toData(pointer));
		Interval interval = bins.bins(bin, bin);
		int left = x.toPixel(interval.from());
		gc.setAlpha(MARK);
		gc.setBackground(palette.of(ChartRole.HOVER));
		gc.fillRectangle(left, 0, Math.max(1, x.toPixel(interval.to()) - left), size.y);
		gc.setAlpha(255);
		Words said = words.apply(bin);
		ReadOut.paint(gc, palette, size, pointer, said.first(), said.second());
	}
}
