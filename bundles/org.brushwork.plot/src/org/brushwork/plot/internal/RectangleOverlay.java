package org.brushwork.plot.internal;

import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.Region;
import org.brushwork.figure.gesture.RegionState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Shows a rectangle brush: its faint inside, its edge and, where there is room, its eight grips. */
public final class RectangleOverlay implements Overlay {

	private static final double INSIDE = 0.07;
	private static final double LINE = 0.75;
	private static final double GRIP = 7;
	private static final double FAR = 1e5;

	private final Surface surface;
	private final RegionState brush;

	/** Makes the picture of a rectangle. */
	public RectangleOverlay(Surface surface, RegionState brush) {
		this.surface = surface;
		this.brush = brush;
	}

	@Override
	public void paint(GC gc, Point size) {
		Region region = brush.value();
		@Nullable
		Mapping mapping = surface.mapping();
		if (region == null || mapping == null) {
			return;
		}
		Box box = Box.between(at(mapping.px(region.x().lower(), region.y().lower())),
				at(mapping.py(region.x().lower(), region.y().lower())),
				at(mapping.px(region.x().upper(), region.y().upper())),
				at(mapping.py(region.x().upper(), region.y().upper())));
		ChartTheme theme = surface.theme();
		Pen pen = Pen.of(theme.color(ChartRole.BRUSH)).withAlpha(LINE);
		try (GcDrawing drawing = new GcDrawing(gc, 1)) {
			drawing.clipped(surface.area(), inside -> {
				inside.fill(box, pen.color(), INSIDE);
				inside.outline(box, pen);
				grips(inside, box, theme, pen.withAlpha(1));
			});
		}
	}

	private static double at(double pixel) {
		return Math.clamp(Math.round(pixel), -FAR, FAR);
	}

	/** The ones in the middle of an edge are left out where they would touch those at its ends. */
	private static void grips(Drawing drawing, Box box, ChartTheme theme, Pen pen) {
		boolean wide = box.width() >= 5 * GRIP;
		boolean high = box.height() >= 5 * GRIP;
		for (int row = 0; row <= 2; row++) {
			for (int column = 0; column <= 2; column++) {
				boolean middle = row == 1 && column == 1;
				if (!middle && (column != 1 || wide) && (row != 1 || high)) {
					double x = box.x() + column * box.width() / 2;
					double y = box.y() + row * box.height() / 2;
					Box grip = new Box(Math.round(x - GRIP / 2), Math.round(y - GRIP / 2), GRIP, GRIP);
					drawing.fill(grip, theme.color(ChartRole.BACKGROUND), 1);
					drawing.outline(grip, pen);
				}
			}
		}
	}
}
