package org.brushwork.plot.internal;

import java.util.OptionalInt;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.KeyCursor;
import org.brushwork.figure.gesture.PointEdit;
import org.brushwork.figure.scale.Scale;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * The gesture that moves points.
 *
 * <p>
 * A point that is dragged follows the pointer as far as the data is shown; what is shown stays meanwhile. A click, or Space
 * and Enter at the keyboard's cursor, take hold of one, and the arrow keys move it: by a hundredth of what is shown, with
 * Shift by a tenth. Space, Enter and a click elsewhere let it go; Esc takes a movement back, or else lets go. Where points
 * may be added and taken away, a double click or Insert adds one and Delete takes it away.
 */
final class MovePoints extends DragTool implements Overlay {

	private static final double RADIUS = 8;
	private static final double STEP = 0.01;
	private static final double WIDE_STEP = 0.1;

	private final MovedPoints points;
	private final PointEdit edit;
	private final KeyCursor cursor;
	private final HeldView view;
	private double aside;
	private double above;
	private boolean byKeys;

	/** Makes the gesture; the points are those of the cursor's first layer. */
	MovePoints(Surface surface, Zoomable zoomable, MovedPoints points, KeyCursor cursor) {
		super(surface, 1);
		this.points = points;
		this.edit = points.edit();
		this.cursor = cursor;
		view = new HeldView(zoomable);
	}

	@Override
	void press(Mapping mapping, Event event) {
		byKeys = false;
		OptionalInt at = points.at(mapping, event.x, event.y);
		if (at.isEmpty()) {
			edit.letGo();
			return;
		}
		int point = at.getAsInt();
		edit.hold(point);
		edit.begin();
		aside = mapping.px(points.x(point), points.y(point)) - event.x;
		above = mapping.py(points.x(point), points.y(point)) - event.y;
	}

	@Override
	void drag(Mapping mapping, Event event) {
		if (edit.isActive()) {
			view.hold(points.isZoomed());
			Box area = surface.area();
			double px = Math.clamp(event.x + aside, area.x(), area.right());
			double py = Math.clamp(event.y + above, area.y(), area.bottom());
			edit.moveTo(points.x(mapping, px, py), points.y(mapping, px, py));
		}
	}

	@Override
	void release() {
		boolean said = edit.isActive();
		edit.finish();
		view.release();
		if (said) {
			sayHeld(Messages.MovePoints_held);
		}
	}

	@Override
	public void cancel() {
		if (edit.isActive()) {
			edit.cancel();
			view.release();
			sayHeld(Messages.MovePoints_held);
		} else {
			letGo();
		}
	}

	/** Also while a point is only held: Esc lets it go then. */
	@Override
	boolean isActive() {
		return edit.held().isPresent();
	}

	@Override
	boolean doubleClick(Event event) {
		Mapping mapping = surface.mapping();
		boolean onPoint = edit.held().isPresent();
		if (!onPoint && mapping != null && takes(event)) {
			add(mapping, event.x, event.y);
		}
		return onPoint || points.mayEdit();
	}

	private void add(Mapping mapping, double px, double py) {
		if (points.mayEdit()) {
			edit.add(points.x(mapping, px, py), points.y(mapping, px, py));
			sayHeld(Messages.MovePoints_added);
		}
	}

	/** Adds a point at a place of the control, or in the middle when that is not where the data is. */
	void addNear(int px, int py) {
		Mapping mapping = surface.mapping();
		Box area = surface.area();
		if (mapping != null) {
			boolean inside = area.contains(px, py);
			byKeys = !inside;
			add(mapping, inside ? px : area.centerX(), inside ? py : area.centerY());
			surface.redrawOverlay();
		}
	}

	/** Takes a point away. */
	void remove(int point) {
		String place = place(point);
		edit.remove(point);
		view.release();
		surface.say(NLS.bind(Messages.MovePoints_removed, place));
		surface.redrawOverlay();
	}

	/** The point that is held or that the keyboard's cursor is at. */
	OptionalInt chosen() {
		OptionalInt held = edit.held();
		return held.isPresent() || cursor.layer() != 0 ? held : cursor.index();
	}

	@Override
	boolean key(Event event) {
		double step = (event.stateMask & SWT.SHIFT) != 0 ? WIDE_STEP : STEP;
		return switch (event.keyCode) {
		case SWT.ARROW_LEFT -> nudge(-step, 0);
		case SWT.ARROW_RIGHT -> nudge(step, 0);
		case SWT.ARROW_DOWN -> nudge(0, -step);
		case SWT.ARROW_UP -> nudge(0, step);
		case ' ', SWT.CR, SWT.KEYPAD_CR -> edit.held().isPresent() ? letGo() : takeAtCursor();
		case SWT.DEL, SWT.BS -> removeChosen();
		case SWT.INSERT -> insert();
		default -> false;
		};
	}

	private boolean nudge(double right, double up) {
		OptionalInt held = edit.held();
		if (held.isEmpty()) {
			return false; // the arrows move the cursor
		}
		byKeys = true;
		if (!edit.isActive()) {
			edit.begin();
		}
		int point = held.getAsInt();
		edit.moveTo(moved(view.zoomable().xScale(), points.x(point), right),
				moved(view.zoomable().yScale(), points.y(point), view.zoomable().isYDownwards() ? -up : up));
		sayPlace();
		return true;
	}

	/** A step on the scale, so that on logarithms it is a factor. */
	private static double moved(Scale scale, double value, double part) {
		return part == 0 ? value : scale.value(scale.position(value) + part * scale.length());
	}

	private boolean letGo() {
		OptionalInt held = edit.held();
		edit.letGo();
		if (byKeys && held.isPresent()) {
			cursor.show(0, held.getAsInt());
			surface.say(String.join(", ", cursor.words())); //$NON-NLS-1$
		}
		byKeys = false;
		return held.isPresent();
	}

	private boolean takeAtCursor() {
		OptionalInt chosen = chosen();
		chosen.ifPresent(point -> {
			cursor.hide();
			byKeys = true;
			edit.hold(point);
			sayHeld(Messages.MovePoints_held);
		});
		return chosen.isPresent();
	}

	private boolean removeChosen() {
		OptionalInt chosen = points.mayEdit() ? chosen() : OptionalInt.empty();
		chosen.ifPresent(this::remove);
		return chosen.isPresent();
	}

	private boolean insert() {
		addNear(-1, -1);
		return points.mayEdit();
	}

	@Override
	void keyReleased() {
		if (byKeys && edit.isActive()) {
			edit.finish();
			sayPlace();
		}
	}

	private void sayPlace() {
		edit.held().ifPresent(point -> surface.say(place(point)));
	}

	private void sayHeld(String message) {
		edit.held().ifPresent(point -> surface.say(NLS.bind(message, place(point))));
	}

	private String place(int point) {
		return String.join(", ", points.words(point)); //$NON-NLS-1$
	}

	@Override
	int cursor(Mapping mapping, Event event) {
		return points.at(mapping, event.x, event.y).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
	}

	@Override
	public void paint(GC gc, Point size) {
		Mapping mapping = surface.mapping();
		OptionalInt held = edit.held();
		if (mapping != null && held.isPresent()) {
			int point = held.getAsInt();
			double px = mapping.px(points.x(point), points.y(point));
			double py = mapping.py(points.x(point), points.y(point));
			if (surface.area().contains(px, py)) {
				CursorRing.ring(gc, surface.theme(), px, py, RADIUS, ChartRole.FOCUS);
				if (edit.isActive() || byKeys && control.isFocusControl()) {
					ReadOutBox.paint(gc, surface.theme(), surface.area(), px, py, points.words(point));
				}
			}
		}
	}
}
