package org.brushwork.figure.part;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;

/**
 * Says which colour is which class, in one line; those that have no room are left out.
 *
 * @param names of the classes
 * @param color of a class by its number
 */
public record ClassLegend(List<String> names, IntUnaryOperator color) {

	private static final double SWATCH = 10;
	private static final double GAP = 4;
	private static final double SPACE = 14;

	/** How much height it takes, with a gap below. */
	public static double height(Sheet sheet) {
		return sheet.line() + GAP;
	}

	/** Draws it from a point on, which is the line's upper left corner. */
	public void draw(Drawing drawing, Sheet sheet, double left, double right, double y) {
		Words words = new Words(drawing, sheet.muted());
		double x = left;
		for (int i = 0; i < names.size(); i++) {
			String name = words.fit(names.get(i), right - x - SWATCH - GAP);
			if (name.isEmpty() || i > 0 && !name.equals(names.get(i))) {
				return;
			}
			drawing.fill(new Box(x, y + (sheet.line() - SWATCH) / 2, SWATCH, SWATCH), color.applyAsInt(i), 1);
			drawing.text(name, x + SWATCH + GAP, y, sheet.muted());
			x += SWATCH + GAP + words.width(name) + SPACE;
		}
	}
}
