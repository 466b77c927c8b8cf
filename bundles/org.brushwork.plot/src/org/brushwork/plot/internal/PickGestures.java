package org.brushwork.plot.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.brushwork.figure.FigureLayout;
import org.brushwork.figure.Pick;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Pen;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * Says what the pointer is at in a figure of things, and lets the arrow keys walk through them; Home and End go to the ends,
 * Esc takes the cursor away.
 */
public final class PickGestures extends Gesture implements Overlay {

	private static final double REACH = 8;
	private static final double MARGIN = 2;
	private static final int NOWHERE = -1;

	private final Surface surface;
	private final Supplier<@Nullable FigureLayout> layout;
	private boolean isOver;
	private int x;
	private int y;
	private int cursor = NOWHERE;

	/** Makes the gestures of a figure whose layout is known once it was drawn. */
	public PickGestures(Surface surface, Supplier<@Nullable FigureLayout> layout) {
		super(surface.control(), SWT.MouseEnter, SWT.MouseMove, SWT.MouseDown, SWT.MouseExit, SWT.KeyDown, SWT.Traverse);
		this.surface = surface;
		this.layout = layout;
	}

	@Override
	public void handleEvent(Event event) {
		switch (event.type) {
		case SWT.KeyDown -> key(event);
		case SWT.Traverse -> event.doit &= event.detail != SWT.TRAVERSE_ESCAPE || cursor == NOWHERE;
		default -> pointer(event);
		}
	}

	private void pointer(Event event) {
		isOver = event.type == SWT.MouseMove || event.type == SWT.MouseEnter;
		x = event.x;
		y = event.y;
		if (event.type == SWT.MouseDown) {
			cursor = NOWHERE;
		}
		surface.redrawOverlay();
	}

	private void key(Event event) {
		FigureLayout things = layout.get();
		if (things == null || things.size() == 0 || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		int next = next(things, event.keyCode);
		if (next != cursor) {
			cursor = next;
			isOver = false;
			event.doit = false;
			surface.say(next == NOWHERE ? "" : things.at(next).words()); //$NON-NLS-1$
			surface.redrawOverlay();
		}
	}

	private int next(FigureLayout things, int key) {
		return switch (key) {
		case SWT.HOME -> 0;
		case SWT.END -> things.size() - 1;
		case SWT.ESC -> NOWHERE;
		case SWT.ARROW_LEFT -> step(things, -1, 0);
		case SWT.ARROW_RIGHT -> step(things, 1, 0);
		case SWT.ARROW_UP -> step(things, 0, -1);
		case SWT.ARROW_DOWN -> step(things, 0, 1);
		default -> cursor;
		};
	}

	private int step(FigureLayout things, int right, int down) {
		return cursor == NOWHERE || cursor >= things.size() ? 0 : things.step(cursor, right, down);
	}

	@Override
	public void paint(GC gc, Point size) {
		FigureLayout things = layout.get();
		if (things == null) {
			return;
		}
		if (cursor != NOWHERE && cursor < things.size() && surface.control().isFocusControl()) {
			paint(gc, things.at(cursor), ChartRole.FOCUS);
		} else if (isOver) {
			Optional<Pick> found = things.pick(x, y, REACH);
			found.ifPresent(pick -> paint(gc, pick, ChartRole.HOVER));
		}
	}

	private void paint(GC gc, Pick pick, ChartRole role) {
		Box box = new Box(pick.box().x() - MARGIN, pick.box().y() - MARGIN, pick.box().width() + 2 * MARGIN,
				pick.box().height() + 2 * MARGIN);
		try (GcDrawing drawing = new GcDrawing(gc, 1)) {
			drawing.outline(box, Pen.of(surface.theme().color(role)).withWidth(role == ChartRole.FOCUS ? 2 : 1));
		}
		ReadOutBox.paint(gc, surface.theme(), surface.area(), pick.box().right(), pick.box().y(),
				List.of(pick.words().split("\n"))); //$NON-NLS-1$
	}

	@Override
	public void cancel() {
		cursor = NOWHERE;
	}
}
