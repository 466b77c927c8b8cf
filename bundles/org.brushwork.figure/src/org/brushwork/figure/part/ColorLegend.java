package org.brushwork.figure.part;

import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ColorScale;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.drawing.Raster;

/**
 * Says which colour is how much: a strip of the scale between its least and its greatest amount, in one line.
 *
 * @param scale the colours
 * @param name  what the amounts are; empty for nothing
 * @param least the amount at the beginning, for people
 * @param most  the amount at the end, for people
 * @param empty what a cell without a value is called; empty when there is none
 */
public record ColorLegend(ColorScale scale, String name, String least, String most, String empty) {

	private static final double STRIP = 90;
	private static final double LEAST_STRIP = 24;
	private static final double SWATCH = 10;
	private static final double GAP = 5;
	private static final double SPACE = 14;

	/** How much height it takes, with a gap above. */
	public static double height(Sheet sheet) {
		return sheet.line() + GAP;
	}

	/**
	 * Draws it at the right end of a line; what has no room is left out, first the name, then the sign for empty.
	 *
	 * @param left  where the line begins
	 * @param right where the line ends
	 * @param y     the line's upper edge
	 */
	public void draw(Drawing drawing, Sheet sheet, double left, double right, double y) {
		Words words = new Words(drawing, sheet.muted());
		double ends = words.width(least) + words.width(most) + 2 * GAP;
		double emptyWidth = empty.isEmpty() ? 0 : SWATCH + GAP + words.width(empty) + SPACE;
		double nameWidth = name.isEmpty() ? 0 : words.width(name) + SPACE;
		double room = right - left;
		boolean withEmpty = emptyWidth > 0 && ends + emptyWidth + LEAST_STRIP <= room;
		boolean withName = nameWidth > 0 && ends + emptyWidth + nameWidth + STRIP <= room;
		double strip = Math.min(STRIP, room - ends - (withEmpty ? emptyWidth : 0));
		if (strip < LEAST_STRIP) {
			return;
		}
		double x = right - words.width(most);
		drawing.text(most, x, y, sheet.muted());
		x -= GAP + strip;
		drawStrip(drawing, sheet, new Box(x, y + (sheet.line() - SWATCH) / 2, strip, SWATCH));
		x -= GAP + words.width(least);
		drawing.text(least, x, y, sheet.muted());
		if (withEmpty) {
			x -= emptyWidth;
			drawing.fill(new Box(x, y + (sheet.line() - SWATCH) / 2, SWATCH, SWATCH),
					sheet.theme().color(ChartRole.EMPTY), 1);
			drawing.text(empty, x + SWATCH + GAP, y, sheet.muted());
		}
		if (withName) {
			drawing.text(name, x - nameWidth, y, sheet.muted());
		}
	}

	private void drawStrip(Drawing drawing, Sheet sheet, Box box) {
		int width = (int) Math.max(2, Math.round(box.width() * drawing.resolution()));
		int[] argb = new int[width];
		for (int i = 0; i < width; i++) {
			argb[i] = 0xFF000000 | scale.color((double) i / (width - 1));
		}
		drawing.raster(new Raster(width, 1, argb), box);
		drawing.outline(box, Pen.of(sheet.theme().color(ChartRole.AXIS)).withAlpha(0.6));
	}
}
