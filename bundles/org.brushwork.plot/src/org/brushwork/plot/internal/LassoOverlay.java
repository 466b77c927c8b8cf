package org.brushwork.plot.internal;

import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.geometry.Polygon;
import org.brushwork.figure.gesture.LassoState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Shows a lasso: its line, its faint inside and, while it is drawn, the dashed line that closes it. */
public final class LassoOverlay implements Overlay {

	private static final double INSIDE = 0.07;
	private static final double LINE = 0.85;

	private final Surface surface;
	private final LassoState lasso;

	/** Makes the picture of a lasso. */
	public LassoOverlay(Surface surface, LassoState lasso) {
		this.surface = surface;
		this.lasso = lasso;
	}

	@Override
	public void paint(GC gc, Point size) {
		Polygon polygon = lasso.value();
		@Nullable
		Mapping mapping = surface.mapping();
		if (polygon == null || mapping == null) {
			return;
		}
		int count = polygon.size();
		double[] xs = new double[count + 1];
		double[] ys = new double[count + 1];
		for (int i = 0; i <= count; i++) {
			xs[i] = mapping.px(polygon.x(i % count), polygon.y(i % count));
			ys[i] = mapping.py(polygon.x(i % count), polygon.y(i % count));
		}
		ChartTheme theme = surface.theme();
		int color = theme.color(ChartRole.BRUSH);
		Pen pen = Pen.of(color).withAlpha(LINE);
		try (GcDrawing drawing = new GcDrawing(gc, 1)) {
			drawing.clipped(surface.area(), inside -> {
				inside.fillPolygon(xs, ys, count, color, INSIDE);
				inside.polyline(xs, ys, lasso.isActive() ? count : count + 1, pen);
				if (lasso.isActive()) {
					inside.line(xs[count - 1], ys[count - 1], xs[0], ys[0], pen.inDashes());
				}
			});
		}
	}
}
