package org.brushwork.plot.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.brushwork.figure.FigureLayout;
import org.brushwork.figure.Pick;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.gesture.PickCursor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * Says what the keyboard's cursor is at in a figure of things, or else what the pointer is at while no button
 * is down.
 */
public final class PickHover extends Gesture implements Overlay {

	static final double REACH = 8;
	private static final double MARGIN = 2;

	private final Surface surface;
	private final Supplier<@Nullable FigureLayout> layout;
	private final PickCursor cursor;
	private boolean isOver;
	private int x;
	private int y;

	/** Makes the read-out of a figure. */
	public PickHover(Surface surface, Supplier<@Nullable FigureLayout> layout, PickCursor cursor) {
		super(surface.control(), SWT.MouseEnter, SWT.MouseMove, SWT.MouseDown, SWT.MouseExit);
		this.surface = surface;
		this.layout = layout;
		this.cursor = cursor;
	}

	@Override
	public void handleEvent(Event event) {
		isOver = (event.type == SWT.MouseMove || event.type == SWT.MouseEnter)
				&& (event.stateMask & SWT.BUTTON_MASK) == 0;
		x = event.x;
		y = event.y;
		surface.redrawOverlay();
	}

	@Override
	public void paint(GC gc, Point size) {
		FigureLayout things = layout.get();
		Optional<Pick> at = cursor.pick();
		if (things == null) {
			return;
		}
		if (at.isPresent() && surface.control().isFocusControl()) {
			at.filter(pick -> pick.box().touches(things.area()))
					.ifPresent(pick -> paint(gc, pick, ChartRole.FOCUS));
		} else if (isOver) {
			things.pick(x, y, REACH).ifPresent(pick -> paint(gc, pick, ChartRole.HOVER));
		}
	}

	private void paint(GC gc, Pick pick, ChartRole role) {
		Box box = grown(pick.box(), MARGIN);
		try (GcDrawing drawing = new GcDrawing(gc, 1)) {
			Pen pen = Pen.of(surface.theme().color(role)).withWidth(role == ChartRole.FOCUS ? 2 : 1);
			drawing.clipped(grown(surface.area(), MARGIN + 1), inside -> inside.outline(box, pen));
		}
		ReadOutBox.paint(gc, surface.theme(), surface.area(), pick.box().right(), pick.box().y(),
				List.of(pick.words().split("\n"))); //$NON-NLS-1$
	}

	private static Box grown(Box box, double by) {
		return box.inset(-by, -by, -by, -by);
	}
}
