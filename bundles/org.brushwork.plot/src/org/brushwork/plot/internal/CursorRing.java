package org.brushwork.plot.internal;

import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.KeyCursor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Shows where the keyboard's cursor is, with what is there, while the control has the keyboard. */
public final class CursorRing implements Overlay {

	private static final double RADIUS = 8;

	private final Surface surface;
	private final KeyCursor cursor;

	/** Makes the picture of a cursor. */
	public CursorRing(Surface surface, KeyCursor cursor) {
		this.surface = surface;
		this.cursor = cursor;
	}

	@Override
	public void paint(GC gc, Point size) {
		@Nullable
		Mapping mapping = surface.mapping();
		if (mapping != null && surface.control().isFocusControl()) {
			cursor.hit().ifPresent(hit -> paint(gc, mapping.px(hit.x(), hit.y()), mapping.py(hit.x(), hit.y())));
		}
	}

	private void paint(GC gc, double x, double y) {
		Box area = surface.area();
		if (x < area.x() || x > area.right() || y < area.y() || y > area.bottom()) {
			return;
		}
		ring(gc, surface.theme(), x, y, RADIUS, ChartRole.FOCUS);
		ReadOutBox.paint(gc, surface.theme(), area, x, y, cursor.words());
	}

	/** A ring that is seen on any colour: with a thin one of the background around it. */
	static void ring(GC gc, ChartTheme theme, double x, double y, double radius, ChartRole role) {
		try (GcDrawing drawing = new GcDrawing(gc, 1)) {
			drawing.circle(x, y, radius, Pen.of(theme.color(ChartRole.BACKGROUND)).withWidth(4));
			drawing.circle(x, y, radius, Pen.of(theme.color(role)).withWidth(2));
		}
	}
}
