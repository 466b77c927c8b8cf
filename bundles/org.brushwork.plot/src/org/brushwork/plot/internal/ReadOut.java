package org.brushwork.plot.internal;

import org.brushwork.figure.color.ChartRole;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** A small box of two lines beside the pointer. */
public final class ReadOut {

	private static final int PAD = 6;
	private static final int DISTANCE = 10;

	private ReadOut() {
	}

	/**
	 * Draws the box, right of x where there is room, else left of it; always inside the plot as far as that is wide
	 * enough.
	 *
	 * @param gc      draws on the plot
	 * @param palette the colours
	 * @param size    the size of the plot
	 * @param x       where the pointer is
	 * @param first   the upper line, muted
	 * @param second  the lower line
	 */
	public static void paint(GC gc, Palette palette, Point size, int x, String first, String second) {
		Point upper = gc.textExtent(first);
		Point lower = gc.textExtent(second);
		int width = Math.max(upper.x, lower.x) + 2 * PAD;
		int height = upper.y + lower.y + PAD;
		int left = x + DISTANCE + width <= size.x ? x + DISTANCE : Math.max(0, x - DISTANCE - width);
		gc.setAlpha(235);
		gc.setBackground(palette.of(ChartRole.READ_OUT));
		gc.fillRoundRectangle(left, 2, width, height, 6, 6);
		gc.setAlpha(255);
		gc.setForeground(palette.of(ChartRole.GRID));
		gc.drawRoundRectangle(left, 2, width, height, 6, 6);
		gc.setForeground(palette.of(ChartRole.MUTED_TEXT));
		gc.drawText(first, left + PAD, 2 + PAD / 2, true);
		gc.setForeground(palette.of(ChartRole.TEXT));
		gc.drawText(second, left + PAD, 2 + PAD / 2 + upper.y, true);
	}
}
