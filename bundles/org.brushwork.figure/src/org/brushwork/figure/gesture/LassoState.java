package org.brushwork.figure.gesture;

import java.util.Arrays;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.SetOperation;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.geometry.Polygon;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A line drawn by hand around something, closed by itself. Its corners are data coordinates, so that it stays where it
 * is when the figure is zoomed, also while it is drawn.
 * <p>
 * The newest corner follows the pointer; it becomes a corner of its own when the pointer is far enough from the last
 * one, and takes the place of that one when it only makes the same straight line longer.
 */
public final class LassoState {

	private static final double THIN = 2;
	private static final double STRAIGHT = 0.35;

	private final ShapeListener<Polygon> listener;
	private double[] xs = new double[64];
	private double[] ys = new double[64];
	private int count;
	private int guide;
	private double guideX;
	private double guideY;
	private boolean active;
	private boolean changed;
	private @Nullable Polygon value;
	private @Nullable Polygon before;
	private SetOperation operation = SetOperation.REPLACE;

	/** A lasso around nothing that tells a listener what its gestures do. */
	public LassoState(ShapeListener<Polygon> listener) {
		this.listener = listener;
	}

	/** What is drawn, also while it is drawn; null for nothing. */
	public @Nullable Polygon value() {
		return value;
	}

	/** Sets what is drawn without telling the listener; left out while a gesture goes on. */
	public void set(@Nullable Polygon polygon) {
		if (!active) {
			value = polygon;
		}
	}

	/** Whether a gesture goes on. */
	public boolean isActive() {
		return active;
	}

	/** How the lasso that is being drawn changes what was selected. */
	public SetOperation operation() {
		return operation;
	}

	/** Starts to draw at a place. */
	public void press(Mapping mapping, double px, double py, SetOperation by) {
		if (active) {
			release();
		}
		active = true;
		changed = false;
		before = value;
		operation = by;
		count = 0;
		guide = 0;
		append(mapping.x(px, py), mapping.y(px, py));
		listener.begun(by, true);
	}

	/** Draws on to a place; without a press nothing happens. */
	public void drag(Mapping mapping, double px, double py) {
		if (!active) {
			return;
		}
		if (count > 1 && follows(mapping, px, py)) {
			count--; // the newest corner goes on
		}
		append(mapping.x(px, py), mapping.y(px, py));
		if (count >= 3) {
			Polygon next = new Polygon(xs, ys, count);
			if (!next.equals(value)) {
				value = next;
				changed = true;
				listener.shaped(next, Phase.CHANGING);
			}
		}
	}

	/**
	 * Whether the newest corner has not left the one before it yet, or lies on the way from that one to the place. What
	 * is on the way is told by the direction in which that one was left, so that a slow bend does not pass for
	 * straight.
	 */
	private boolean follows(Mapping mapping, double px, double py) {
		double baseX = mapping.px(xs[count - 2], ys[count - 2]);
		double baseY = mapping.py(xs[count - 2], ys[count - 2]);
		double far = Math.hypot(mapping.px(xs[count - 1], ys[count - 1]) - baseX,
				mapping.py(xs[count - 1], ys[count - 1]) - baseY);
		if (far < THIN) {
			guide = 0;
			return true;
		}
		if (guide != count - 1) {
			guide = count - 1;
			guideX = xs[guide];
			guideY = ys[guide];
		}
		double ux = mapping.px(guideX, guideY) - baseX;
		double uy = mapping.py(guideX, guideY) - baseY;
		double length = Math.hypot(ux, uy);
		double along = (ux * (px - baseX) + uy * (py - baseY)) / length;
		double across = Math.abs(ux * (py - baseY) - uy * (px - baseX)) / length;
		return along >= far && across <= STRAIGHT;
	}

	/** Ends the gesture: a click without a line takes the lasso away, unless it was to change what is selected. */
	public void release() {
		if (active) {
			active = false;
			if (!changed && operation != SetOperation.REPLACE) {
				listener.cancelled();
				return;
			}
			value = changed ? value : null;
			listener.shaped(value, Phase.DONE);
		}
	}

	/** Ends the gesture with the lasso from before it. */
	public void cancel() {
		if (active) {
			active = false;
			value = before;
			listener.cancelled();
			listener.shaped(before, Phase.CHANGING);
		}
	}

	/** Takes the lasso away, as one finished gesture. */
	public void clear() {
		if (value != null || active) {
			active = false;
			value = null;
			listener.begun(SetOperation.REPLACE, true);
			listener.shaped(null, Phase.DONE);
		}
	}

	private void append(double x, double y) {
		if (Double.isFinite(x) && Double.isFinite(y)) {
			if (count == xs.length) {
				xs = Arrays.copyOf(xs, 2 * count);
				ys = Arrays.copyOf(ys, 2 * count);
			}
			xs[count] = x;
			ys[count++] = y;
		}
	}
}
