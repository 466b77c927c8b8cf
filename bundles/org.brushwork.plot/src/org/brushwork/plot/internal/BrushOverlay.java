package org.brushwork.plot.internal;

import java.util.function.Supplier;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.scale.LinearScale;
import org.brushwork.plot.Interval;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Shows an interval brush: what lies outside steps back, the inside is a faint band with edges and grips. */
public final class BrushOverlay implements Overlay {

	private static final int VEIL = 165;
	private static final int BAND = 16;
	private static final int EDGE = 150;
	private static final int GRIP_WIDTH = 6;
	private static final int GRIP_HEIGHT = 20;

	private final Palette palette;
	private final BrushState brush;
	private final Supplier<LinearScale> scale;

	/** Makes the picture of a brush on a horizontal axis. */
	public BrushOverlay(Palette palette, BrushState brush, Supplier<LinearScale> scale) {
		this.palette = palette;
		this.brush = brush;
		this.scale = scale;
	}

	@Override
	public void paint(GC gc, Point size) {
		Interval interval = brush.value();
		if (interval != null) {
			int left = scale.get().toPixel(interval.from());
			int right = scale.get().toPixel(interval.to());
			veil(gc, size, Math.clamp(left, 0, size.x), Math.clamp(right, 0, size.x));
			edge(gc, size, left);
			edge(gc, size, right - 1);
		}
	}

	private void veil(GC gc, Point size, int left, int right) {
		gc.setAlpha(VEIL);
		gc.setBackground(palette.of(ChartRole.BACKGROUND));
		gc.fillRectangle(0, 0, left, size.y);
		gc.fillRectangle(right, 0, size.x - right, size.y);
		gc.setAlpha(BAND);
		gc.setBackground(palette.of(ChartRole.BRUSH));
		gc.fillRectangle(left, 0, right - left, size.y);
		gc.setAlpha(255);
	}

	private void edge(GC gc, Point size, int x) {
		gc.setForeground(palette.of(ChartRole.BRUSH));
		gc.setAlpha(EDGE);
		gc.drawLine(x, 0, x, size.y - 1);
		gc.setAlpha(255);
		int height = Math.min(GRIP_HEIGHT, size.y - 4);
		int top = (size.y - height) / 2;
		gc.setBackground(palette.of(ChartRole.BACKGROUND));
		gc.fillRoundRectangle(x - GRIP_WIDTH / 2, top, GRIP_WIDTH, height, 4, 4);
		gc.drawRoundRectangle(x - GRIP_WIDTH / 2, top, GRIP_WIDTH, height, 4, 4);
	}
}
