package org.brushwork.plot.internal;

import java.util.List;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * A small box of lines beside a place, the first muted when there are several; always inside an area that has the room.
 */
final class ReadOutBox {

	private static final int PAD = 6;
	private static final int DISTANCE = 12;

	private ReadOutBox() {
	}

	/** Draws the box to the right above of the place, or on the other sides where there is no room. */
	static void paint(GC gc, ChartTheme theme, Box area, double x, double y, List<String> lines) {
		int width = 0;
		int height = 0;
		for (String line : lines) {
			Point extent = gc.textExtent(line, SWT.DRAW_TRANSPARENT);
			width = Math.max(width, extent.x);
			height += extent.y;
		}
		width += 2 * PAD;
		height += PAD;
		double left = x + DISTANCE + width <= area.right() ? x + DISTANCE : x - DISTANCE - width;
		double top = y - DISTANCE - height >= area.y() ? y - DISTANCE - height : y + DISTANCE;
		left = Math.clamp(left, area.x(), Math.max(area.x(), area.right() - width));
		top = Math.clamp(top, area.y(), Math.max(area.y(), area.bottom() - height));
		paintAt(gc, theme, (int) left, (int) top, new Point(width, height), lines);
	}

	private static void paintAt(GC gc, ChartTheme theme, int left, int top, Point size, List<String> lines) {
		gc.setAlpha(235);
		gc.setBackground(BrushOverlay.color(theme, ChartRole.READ_OUT));
		gc.fillRoundRectangle(left, top, size.x, size.y, 6, 6);
		gc.setAlpha(255);
		gc.setLineWidth(1);
		gc.setForeground(BrushOverlay.color(theme, ChartRole.AXIS));
		gc.drawRoundRectangle(left, top, size.x, size.y, 6, 6);
		int y = top + PAD / 2;
		for (int i = 0; i < lines.size(); i++) {
			boolean muted = i == 0 && lines.size() > 1;
			gc.setForeground(BrushOverlay.color(theme, muted ? ChartRole.MUTED_TEXT : ChartRole.TEXT));
			gc.drawText(lines.get(i), left + PAD, y, true);
			y += gc.textExtent(lines.get(i), SWT.DRAW_TRANSPARENT).y;
		}
	}
}
