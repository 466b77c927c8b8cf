package org.brushwork.figure.gesture;

import java.util.Objects;
import java.util.function.Function;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.SetOperation;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a rectangle brush does when it is pressed, dragged, released, nudged or cancelled, in data coordinates.
 * <p>
 * A moved rectangle keeps its size as it is seen, also on an axis of logarithms, and stays where there may be data; a
 * resized edge may cross the other one. A modifier key counts when a rectangle is drawn, not when it is moved.
 */
public final class RegionState {

	private final ShapeListener<Region> listener;
	private @Nullable RegionFrame frame;
	private @Nullable Region value;
	private @Nullable Region before;
	private @Nullable Grip grip;
	private SetOperation operation = SetOperation.REPLACE;
	private double anchorX;
	private double anchorY;
	private boolean changed;
	private boolean keyed;

	/** A brush of nothing that tells a listener what its gestures do. */
	public RegionState(ShapeListener<Region> listener) {
		this.listener = listener;
	}

	/** Says how the axes lie now, before each step of a gesture; without axes no gesture starts. */
	public void setFrame(@Nullable RegionFrame frame) {
		this.frame = frame;
	}

	/** The rectangle, or null when there is none. */
	public @Nullable Region value() {
		return value;
	}

	/** Sets the rectangle without telling the listener; left out while a gesture goes on. */
	public void set(@Nullable Region region) {
		if (!isActive()) {
			value = region;
		}
	}

	/** Whether a gesture goes on. */
	public boolean isActive() {
		return grip != null || keyed;
	}

	/** What a press at a point would take hold of. */
	public Grip gripAt(double x, double y, double reach) {
		Region shown = value;
		RegionFrame axes = frame;
		return shown == null || axes == null ? Grip.NEW : axes.gripAt(shown, x, y, reach);
	}

	/** Starts a gesture at a point; an edge is taken within a reach, in units of the scales' positions. */
	public void press(double x, double y, double reach, SetOperation by) {
		finishKeys();
		if (frame != null) {
			operation = by;
			Grip held = by == SetOperation.REPLACE ? gripAt(x, y, reach) : Grip.NEW;
			grip = held;
			anchorX = x;
			anchorY = y;
			before = value;
			changed = false;
			listener.begun(by, held == Grip.NEW);
		}
	}

	/** Moves the gesture to a point; without a press nothing happens. */
	public void drag(double x, double y) {
		Grip held = grip;
		RegionFrame axes = frame;
		if (held == null || axes == null || !Double.isFinite(x) || !Double.isFinite(y)) {
			return;
		}
		Region from = before;
		if (held == Grip.NEW || from == null) {
			change(Region.between(anchorX, anchorY, x, y));
		} else {
			double dx = axes.x().position(x) - axes.x().position(anchorX);
			double dy = axes.y().position(y) - axes.y().position(anchorY);
			change(held == Grip.INSIDE ? axes.moved(from, dx, dy) : axes.resized(from, held, dx, dy));
		}
	}

	/**
	 * Ends the gesture: a press outside of the rectangle that was not dragged takes it away, one on it does nothing.
	 */
	public void release() {
		Grip held = grip;
		if (held != null) {
			grip = null;
			boolean clears = !changed && held == Grip.NEW && operation == SetOperation.REPLACE;
			value = clears ? null : value;
			end(clears);
		}
	}

	private void end(boolean clears) {
		if (changed || clears) {
			listener.shaped(value, Phase.DONE);
		} else {
			listener.cancelled();
		}
	}

	/** Ends the gesture with the rectangle from before it. */
	public void cancel() {
		if (isActive()) {
			grip = null;
			keyed = false;
			value = before;
			listener.cancelled();
			listener.shaped(before, Phase.CHANGING);
		}
	}

	/** Takes the rectangle away, as one finished gesture. */
	public void clear() {
		finishKeys();
		grip = null;
		if (value != null) {
			value = null;
			listener.begun(SetOperation.REPLACE, true);
			listener.shaped(null, Phase.DONE);
		}
	}

	/** Moves the rectangle by hundredths of the axes, up and right; without one it starts in the middle. */
	public void nudge(int right, int up) {
		Region from = value;
		key(axes -> from == null ? axes.middle() : axes.moved(from, axes.stepX() * right, axes.stepY() * up));
	}

	/** Moves the right and the upper edge by hundredths of the axes; they never pass the others. */
	public void resize(int right, int up) {
		Region from = value;
		if (from != null) {
			key(axes -> axes.grown(from, axes.stepX() * right, axes.stepY() * up));
		}
	}

	private void key(Function<RegionFrame, Region> step) {
		RegionFrame axes = frame;
		if (axes == null || grip != null) {
			return;
		}
		if (!keyed) {
			keyed = true;
			changed = false;
			before = value;
			listener.begun(SetOperation.REPLACE, value == null);
		}
		change(step.apply(axes));
	}

	/** Ends the gesture of a key that was held down. */
	public void finishKeys() {
		if (keyed) {
			keyed = false;
			end(false);
		}
	}

	private void change(Region next) {
		if (next.hasArea() && !Objects.equals(next, value)) {
			value = next;
			changed = true;
			listener.shaped(next, Phase.CHANGING);
		}
	}
}
