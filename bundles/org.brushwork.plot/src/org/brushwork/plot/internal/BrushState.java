package org.brushwork.plot.internal;

import java.util.Objects;
import org.brushwork.core.selection.Phase;
import org.brushwork.plot.BrushListener;
import org.brushwork.plot.Interval;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What an interval brush does when it is pressed, dragged, released, nudged or cancelled, in data coordinates alone.
 *
 * <p>
 * Where there are bins, edges lie on theirs, so that a brushed bar is a whole bar, unless a movement asks for
 * <i>exact</i> edges. A new brush covers every bin it touches; a resized edge goes to the nearest edge of a bin and may
 * cross the other edge; a moved brush keeps its length as it is seen. Without bins edges are free.
 */
public final class BrushState {

	/** What a press takes hold of. */
	public enum Grip {
		/** No part of a brush: dragging makes a new one. */
		NEW,
		/** The lower edge. */
		LOWER,
		/** The upper edge. */
		UPPER,
		/** The inside: dragging moves the brush. */
		INSIDE
	}

	private final BrushListener listener;
	private @Nullable BrushEdges edges;
	private @Nullable Interval value;
	private @Nullable Interval before;
	private @Nullable Grip grip;
	private double anchor;
	private boolean changed;
	private boolean dragged;
	private boolean keyed;

	/** Makes a brush of nothing that tells a listener what its gestures do. */
	public BrushState(BrushListener listener) {
		this.listener = listener;
	}

	/** Says where edges may lie; with null no gesture starts. The brush stays where it is in data coordinates. */
	public void setEdges(@Nullable BrushEdges edges) {
		this.edges = edges;
	}

	/** Tells how many steps of a key there are from one end to the other: the number of bins. */
	public int bins() {
		BrushEdges all = edges;
		return all == null ? 0 : all.steps();
	}

	/** Tells the brush, or null when nothing is brushed. */
	public @Nullable Interval value() {
		return value;
	}

	/** Sets the brush without telling the listener; left out while a gesture goes on, for the hand is right. */
	public void set(@Nullable Interval interval) {
		if (!isActive()) {
			value = interval;
		}
	}

	/** Tells whether a gesture goes on. */
	public boolean isActive() {
		return grip != null || keyed;
	}

	/** Tells what a press at x would take hold of; an edge is taken within the given reach on both sides. */
	public Grip gripAt(double x, double reach) {
		Interval shown = value;
		if (shown == null) {
			return Grip.NEW;
		}
		double toLower = Math.abs(x - shown.from());
		double toUpper = Math.abs(x - shown.to());
		if (Math.min(toLower, toUpper) <= reach) {
			return toLower < toUpper ? Grip.LOWER : Grip.UPPER;
		}
		return shown.contains(x) ? Grip.INSIDE : Grip.NEW;
	}

	/** Starts a gesture at x. */
	public void press(double x, double reach) {
		finishKeys();
		if (edges != null) {
			grip = gripAt(x, reach);
			anchor = x;
			before = value;
			dragged = false;
			changed = false;
		}
	}

	/** Moves the gesture to x; without a press nothing happens. */
	public void drag(double x, boolean exact) {
		Grip held = grip;
		BrushEdges bins = edges;
		if (held == null || bins == null) {
			return;
		}
		dragged = true;
		Interval from = before;
		if (held == Grip.NEW || from == null) {
			change(span(bins, anchor, x, exact));
		} else if (held == Grip.INSIDE) {
			change(moved(bins, from, shifted(bins, from.from(), x), exact));
		} else {
			double fixed = held == Grip.LOWER ? from.to() : from.from();
			double edge = shifted(bins, held == Grip.LOWER ? from.from() : from.to(), x);
			change(resized(bins, fixed, edge, exact));
		}
	}

	/** A value moved as far as the pointer. */
	private double shifted(BrushEdges bins, double value, double x) {
		return bins.value(bins.even(value) + bins.even(x) - bins.even(anchor));
	}

	/** Ends the gesture: a press outside the brush that was not dragged clears it, one on it leaves it alone. */
	public void release() {
		Grip held = grip;
		if (held == null) {
			return;
		}
		if (!dragged && held == Grip.NEW) {
			value = null;
		}
		grip = null;
		if (changed || !Objects.equals(value, before)) {
			done();
		}
	}

	/** Ends the gesture with the value from before it; the listener hears that value as changing, never as done. */
	public void cancel() {
		if (isActive()) {
			grip = null;
			keyed = false;
			change(before);
		}
	}

	/** Takes the brush away, as one finished gesture. */
	public void clear() {
		finishKeys();
		grip = null;
		if (value != null) {
			before = value;
			value = null;
			done();
		}
	}

	/** Brushes what a person has typed, as one finished gesture. */
	public void type(Interval typed) {
		finishKeys();
		grip = null;
		if (!typed.equals(value)) {
			value = typed;
			done();
		}
	}

	/** Moves the brush by some bins; without a brush it starts at the first bin (upwards) or the last one. */
	public void nudge(int bins) {
		BrushEdges all = edges;
		if (all == null || grip != null) {
			return;
		}
		startKeys();
		Interval from = value;
		if (from == null) {
			change(all.first(bins < 0));
		} else {
			change(moved(all, from, all.value(all.even(from.from()) + bins * all.step()), true));
		}
	}

	/** Moves the upper edge by some bins; it never passes the lower one. */
	public void resize(int bins) {
		BrushEdges all = edges;
		Interval from = value;
		if (all == null || from == null || grip != null) {
			return;
		}
		startKeys();
		double upper = all.nearest(all.value(all.even(from.to()) + bins * all.step()));
		if (upper > from.from()) {
			change(new Interval(from.from(), upper));
		}
	}

	/** Ends the gesture of a key that was held down. */
	public void finishKeys() {
		if (keyed) {
			keyed = false;
			if (changed) {
				done();
			}
		}
	}

	private void startKeys() {
		if (!keyed) {
			keyed = true;
			changed = false;
			before = value;
		}
	}

	private void change(@Nullable Interval next) {
		if (!Objects.equals(next, value)) {
			value = next;
			changed = true;
			listener.brushed(next, Phase.CHANGING);
		}
	}

	private void done() {
		listener.brushed(value, Phase.DONE);
	}

	private @Nullable Interval span(BrushEdges bins, double one, double other, boolean exact) {
		if (!exact) {
			Interval covered = bins.covering(one, other);
			return covered == null ? value : covered;
		}
		double from = bins.clamp(Math.min(one, other));
		double to = bins.clamp(Math.max(one, other));
		return from < to ? new Interval(from, to) : value;
	}

	private static Interval resized(BrushEdges bins, double fixed, double edge, boolean exact) {
		double moving = exact ? bins.clamp(edge) : bins.nearest(edge);
		if (moving == fixed) {
			return bins.beside(fixed, edge);
		}
		return new Interval(Math.min(fixed, moving), Math.max(fixed, moving));
	}

	private static Interval moved(BrushEdges bins, Interval brush, double from, boolean exact) {
		double start = bins.even(bins.start());
		double end = bins.even(bins.end());
		double length = Math.min(bins.even(brush.to()) - bins.even(brush.from()), end - start);
		double lower = Math.clamp(bins.even(exact ? from : bins.nearest(from)), start, end - length);
		return new Interval(bins.value(lower), bins.value(lower + length));
	}
}
