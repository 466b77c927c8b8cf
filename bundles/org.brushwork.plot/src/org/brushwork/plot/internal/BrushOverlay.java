package org.brushwork.plot.internal;

import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.plot.Interval;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Shows an interval brush: what lies outside steps back, the inside is a faint band with edges and grips. */
public final class BrushOverlay implements Overlay {

	private static final int VEIL = 165;
	private static final int BAND = 16;
	private static final int EDGE = 150;
	private static final int GRIP_WIDTH = 6;
	private static final int GRIP_HEIGHT = 20;

	private final Surface surface;
	private final Along along;
	private final BrushState brush;

	/** Makes the picture of a brush on an axis. */
	public BrushOverlay(Surface surface, Along along, BrushState brush) {
		this.surface = surface;
		this.along = along;
		this.brush = brush;
	}

	@Override
	public void paint(GC gc, Point size) {
		Interval interval = brush.value();
		Mapping mapping = surface.mapping();
		if (interval != null && mapping != null) {
			Box box = surface.area();
			int from = along.pixel(mapping, box, interval.from());
			int to = along.pixel(mapping, box, interval.to());
			Rectangle area = pixels(box);
			gc.setClipping(grown(area));
			veil(gc, area, Math.min(from, to), Math.max(from, to));
			edge(gc, area, Math.min(from, to));
			edge(gc, area, Math.max(from, to) - 1);
			gc.setClipping((Rectangle) null);
		}
	}

	/** The pixels of a box. */
	static Rectangle pixels(Box box) {
		int left = (int) Math.round(box.x());
		int top = (int) Math.round(box.y());
		return new Rectangle(left, top, (int) Math.round(box.right()) - left, (int) Math.round(box.bottom()) - top);
	}

	/** Grips at the edges of the area are seen wholly. */
	private static Rectangle grown(Rectangle area) {
		return new Rectangle(area.x - GRIP_WIDTH, area.y - GRIP_WIDTH, area.width + 2 * GRIP_WIDTH,
				area.height + 2 * GRIP_WIDTH);
	}

	private void veil(GC gc, Rectangle area, int from, int to) {
		int start = along == Along.X ? area.x : area.y;
		int end = start + (along == Along.X ? area.width : area.height);
		int left = Math.clamp(from, start, end);
		int right = Math.clamp(to, start, end);
		gc.setAlpha(VEIL);
		gc.setBackground(color(ChartRole.BACKGROUND));
		gc.fillRectangle(part(area, start, left));
		gc.fillRectangle(part(area, right, end));
		gc.setAlpha(BAND);
		gc.setBackground(color(ChartRole.BRUSH));
		gc.fillRectangle(part(area, left, right));
		gc.setAlpha(255);
	}

	private Rectangle part(Rectangle area, int from, int to) {
		return along == Along.X ? new Rectangle(from, area.y, to - from, area.height)
				: new Rectangle(area.x, from, area.width, to - from);
	}

	private void edge(GC gc, Rectangle area, int at) {
		Rectangle line = part(area, at, at);
		int start = along == Along.X ? area.x : area.y;
		int end = start + (along == Along.X ? area.width : area.height);
		if (at < start - 1 || at > end) {
			return; // beyond what is shown
		}
		gc.setForeground(color(ChartRole.BRUSH));
		gc.setAlpha(EDGE);
		gc.drawLine(line.x, line.y, along == Along.X ? line.x : line.x + line.width - 1,
				along == Along.X ? line.y + line.height - 1 : line.y);
		gc.setAlpha(255);
		int across = along == Along.X ? area.height : area.width;
		int length = Math.min(GRIP_HEIGHT, across - 4);
		Rectangle grip = along == Along.X
				? new Rectangle(at - GRIP_WIDTH / 2, area.y + (across - length) / 2, GRIP_WIDTH, length)
				: new Rectangle(area.x + (across - length) / 2, at - GRIP_WIDTH / 2, length, GRIP_WIDTH);
		gc.setBackground(color(ChartRole.BACKGROUND));
		gc.fillRoundRectangle(grip.x, grip.y, grip.width, grip.height, 4, 4);
		gc.drawRoundRectangle(grip.x, grip.y, grip.width, grip.height, 4, 4);
	}

	private Color color(ChartRole role) {
		return color(surface.theme(), role);
	}

	/** The colour of a role. */
	static Color color(ChartTheme theme, ChartRole role) {
		int rgb = theme.color(role);
		return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
