package org.brushwork.figure.gesture;

import java.util.OptionalInt;
import java.util.function.Supplier;
import org.brushwork.core.selection.Phase;
import org.brushwork.figure.xy.Points;

/**
 * Points of which one can be held, and moved while it is; others can be added and taken away. A point is never brought to
 * where it has no finite place.
 * <p>
 * The points belong to somebody else, who shows those that the listener hears of, or does not. When there are no longer as
 * many as the one that is held, it is let go.
 */
public final class PointEdit {

	private static final int NONE = -1;

	private final Supplier<Points> points;
	private final PointListener listener;
	private int held = NONE;
	private boolean active;
	private boolean moved;
	private double beforeX;
	private double beforeY;

	/**
	 * Nothing is held yet.
	 *
	 * @param points   those that there are now
	 * @param listener hears what a person does
	 */
	public PointEdit(Supplier<Points> points, PointListener listener) {
		this.points = points;
		this.listener = listener;
	}

	/** The point that is held; empty when none is. */
	public OptionalInt held() {
		return held < 0 || held >= points.get().size() ? OptionalInt.empty() : OptionalInt.of(held);
	}

	/** Whether a movement goes on. */
	public boolean isActive() {
		return active && held().isPresent();
	}

	/** Holds a point and no other. */
	public void hold(int point) {
		finish();
		held = point;
	}

	/** Holds nothing; a movement that goes on is finished. */
	public void letGo() {
		finish();
		held = NONE;
	}

	/** Starts to move the point that is held, if one is; a movement that goes on is finished. */
	public void begin() {
		finish();
		held().ifPresent(point -> {
			active = true;
			moved = false;
			beforeX = points.get().xs()[point];
			beforeY = points.get().ys()[point];
		});
	}

	/** Moves the point that is held, if a movement goes on; nothing happens when a value is not finite. */
	public void moveTo(double x, double y) {
		if (isActive() && Double.isFinite(x) && Double.isFinite(y)) {
			bring(x, y);
		}
	}

	private void bring(double x, double y) {
		Points now = points.get();
		if (now.xs()[held] != x || now.ys()[held] != y) {
			moved = true;
			listener.changed(now.moved(held, x, y), Phase.CHANGING);
		}
	}

	/** Ends the movement; it is heard if there was one. The point stays held. */
	public void finish() {
		boolean wasMoved = isActive() && moved;
		active = false;
		if (wasMoved) {
			listener.changed(points.get(), Phase.DONE);
		}
	}

	/** Ends the movement with the point where it was before; that is heard as changing, never as done. */
	public void cancel() {
		if (isActive()) {
			bring(beforeX, beforeY);
		}
		active = false;
	}

	/** Adds a point and holds it; nothing happens when a value is not finite. */
	public void add(double x, double y) {
		if (Double.isFinite(x) && Double.isFinite(y)) {
			finish();
			Points more = points.get().and(x, y);
			listener.changed(more, Phase.DONE);
			held = more.size() - 1;
		}
	}

	/** Takes a point away; nothing is held then. */
	public void remove(int point) {
		active = false;
		held = NONE;
		listener.changed(points.get().without(point), Phase.DONE);
	}
}
