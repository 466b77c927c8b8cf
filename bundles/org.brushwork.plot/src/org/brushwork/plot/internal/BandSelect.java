package org.brushwork.plot.internal;

import java.util.function.Function;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.RowChoice;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * The gesture that selects things of a figure: a click selects one, or all of those whose name is there; a drag selects
 * all that its rectangle touches, and the rectangle is gone when the button is let go. Modifiers and keys are those of
 * {@link PointSelect}; Esc takes a drag back.
 */
final class BandSelect extends PointSelect implements Overlay {

	private static final double INSIDE = 0.07;
	private static final double LINE = 0.75;

	private final Function<Box, RowSelection> touched;
	private @Nullable Box band;
	private double fromX;
	private double fromY;

	/**
	 * Makes the gesture.
	 *
	 * @param place   what a click selects
	 * @param touched what a rectangle on the control selects
	 */
	BandSelect(Surface surface, RowsAt place, Function<Box, RowSelection> touched, RowChoice choice) {
		super(surface, place, choice);
		this.touched = touched;
	}

	/** {@inheritDoc} Names beside the data are ours, too. */
	@Override
	boolean takes(Event event) {
		return true;
	}

	@Override
	void press(Mapping mapping, Event event) {
		super.press(mapping, event);
		fromX = mapping.x(event.x, event.y);
		fromY = mapping.y(event.x, event.y);
	}

	@Override
	void drag(Mapping mapping, Event event) {
		if (isActive()) {
			if (band == null) {
				choice().begin(operation(), () -> {
					// the rectangle is gone by then
				});
			}
			Point size = control.getSize();
			Box next = Box.between(mapping.px(fromX, fromY), mapping.py(fromX, fromY), Math.clamp(event.x, 0, size.x),
					Math.clamp(event.y, 0, size.y));
			band = next;
			choice().cover(touched.apply(next));
		}
	}

	@Override
	void release() {
		if (band != null) {
			super.cancel();
			band = null;
			choice().finish();
		} else {
			super.release();
		}
	}

	@Override
	public void cancel() {
		super.cancel();
		if (band != null) {
			band = null;
			choice().cancel();
		}
	}

	/** {@inheritDoc} Where everything is full of things, a double click on one shows all. */
	@Override
	boolean doubleClick(Event event) {
		return false;
	}

	@Override
	public void paint(GC gc, Point size) {
		Box box = band;
		if (box != null) {
			try (GcDrawing drawing = new GcDrawing(gc, 1)) {
				paint(drawing, box, Pen.of(surface.theme().color(ChartRole.BRUSH)).withAlpha(LINE));
			}
		}
	}

	private static void paint(Drawing drawing, Box box, Pen pen) {
		drawing.fill(box, pen.color(), INSIDE);
		drawing.outline(box, pen);
	}
}
