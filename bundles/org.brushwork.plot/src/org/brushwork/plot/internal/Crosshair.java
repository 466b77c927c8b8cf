package org.brushwork.plot.internal;

import java.util.function.Supplier;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.PointerText;
import org.brushwork.figure.xy.XYFigure;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Two lines through the pointer that say its values at the axes. */
public final class Crosshair extends Gesture implements Overlay {

	private static final int PAD = 4;
	private static final double LINE = 0.55;

	private final Surface surface;
	private final Supplier<@Nullable XYFigure> figure;
	private boolean isOver;
	private int x;
	private int y;

	/** Makes the lines; the axes of the figure say the values. */
	public Crosshair(Surface surface, Supplier<@Nullable XYFigure> figure) {
		super(surface.control(), SWT.MouseMove, SWT.MouseExit);
		this.surface = surface;
		this.figure = figure;
	}

	@Override
	public void handleEvent(Event event) {
		boolean was = isOver;
		isOver = event.type == SWT.MouseMove && surface.area().contains(event.x, event.y);
		x = event.x;
		y = event.y;
		if (was || isOver) {
			surface.redrawOverlay();
		}
	}

	@Override
	public void paint(GC gc, Point size) {
		Mapping mapping = surface.mapping();
		XYFigure shown = figure.get();
		if (!isOver || mapping == null || shown == null) {
			return;
		}
		PointerText xText = new PointerText(shown.xAxis());
		PointerText yText = new PointerText(shown.yAxis());
		Box area = surface.area();
		ChartTheme theme = surface.theme();
		Pen pen = Pen.of(theme.color(ChartRole.MUTED_TEXT)).withAlpha(LINE);
		try (GcDrawing drawing = new GcDrawing(gc, 1)) {
			drawing.line(x, area.y(), x, area.bottom(), pen);
			drawing.line(area.x(), y, area.right(), y, pen);
		}
		String below = xText.text(mapping.x(x, y), Math.abs(mapping.x(x + 1.0, y) - mapping.x(x, y)));
		Point extent = gc.textExtent(below, SWT.DRAW_TRANSPARENT);
		double left = Math.clamp(x - extent.x / 2.0, PAD, Math.max(PAD, size.x - extent.x - PAD));
		chip(gc, theme, below, left, Math.min(area.bottom() + 2, size.y - extent.y));
		String beside = yText.text(mapping.y(x, y), Math.abs(mapping.y(x, y + 1.0) - mapping.y(x, y)));
		Point other = gc.textExtent(beside, SWT.DRAW_TRANSPARENT);
		chip(gc, theme, beside, Math.max(PAD, area.x() - other.x - 2 * PAD), y - other.y / 2.0);
	}

	/** A text on a box of its own, so that the tick beneath it is not read with it. */
	private static void chip(GC gc, ChartTheme theme, String text, double left, double top) {
		Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
		Color ink = BrushOverlay.color(theme, ChartRole.BACKGROUND);
		gc.setBackground(BrushOverlay.color(theme, ChartRole.TEXT));
		gc.fillRoundRectangle((int) left - PAD, (int) top, extent.x + 2 * PAD, extent.y, 4, 4);
		gc.setForeground(ink);
		gc.drawText(text, (int) left, (int) top, true);
	}

	@Override
	public void cancel() {
		isOver = false;
	}
}
