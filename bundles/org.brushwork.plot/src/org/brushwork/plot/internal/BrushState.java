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
 * Edges lie on the edges of bins, so that a brushed bar is a whole bar, unless a movement asks for <i>exact</i> edges.
 * A new brush covers every bin it touches; a resized edge goes to the nearest edge of a bin and may cross the other
 * edge; a moved brush keeps its length.
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
	private @Nullable BinEdges edges;
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

	/** Sets the bins; without bins no gesture starts. The brush stays where it is in data coordinates. */
	public void setEdges(@Nullable BinEdges edges) {
		this.edges = edges;
	}

	/** Tells the number of bins. */
	public int bins() {
		BinEdges all = edges;
		return all == null ? 0 : all.count();
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
		BinEdges bins = edges;
		if (held == null || bins == null) {
			return;
		}
		dragged = true;
		Interval from = before;
		if (held == Grip.NEW || from == null) {
			change(span(bins, anchor, x, exact));
		} else if (held == Grip.INSIDE) {
			change(moved(bins, from, from.from() + x - anchor, exact));
		} else {
			double fixed = held == Grip.LOWER ? from.to() : from.from();
			double edge = (held == Grip.LOWER ? from.from() : from.to()) + x - anchor;
			change(resized(bins, fixed, edge, exact));
		}
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

	/** Moves the brush by some bins; without a brush it starts at the first bin (upwards) or the last one. */
	public void nudge(int bins) {
		BinEdges all = edges;
		if (all == null || grip != null) {
			return;
		}
		startKeys();
		Interval from = value;
		if (from == null) {
			int bin = bins > 0 ? 0 : all.count() - 1;
			change(all.bins(bin, bin));
		} else {
			change(moved(all, from, from.from() + bins * all.width(), true));
		}
	}

	/** Moves the upper edge by some bins; it never passes the lower one. */
	public void resize(int bins) {
		BinEdges all = edges;
		Interval from = value;
		if (all == null || from == null || grip != null) {
			return;
		}
		startKeys();
		double upper = all.nearest(from.to() + bins * all.width());
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

	private @Nullable Interval span(BinEdges bins, double one, double other, boolean exact) {
		if (!exact) {
			return bins.covering(one, other);
		}
		double from = bins.clamp(Math.min(one, other));
		double to = bins.clamp(Math.max(one, other));
		return from < to ? new Interval(from, to) : value;
	}

	private static Interval resized(BinEdges bins, double fixed, double edge, boolean exact) {
		double moving = exact ? bins.clamp(edge) : bins.nearest(edge);
		if (moving == fixed) {
			double inside = fixed + Math.copySign(bins.width() / 2, edge - fixed);
			return bins.covering(inside, inside);
		}
		return new Interval(Math.min(fixed, moving), Math.max(fixed, moving));
	}

	private static Interval moved(BinEdges bins, Interval brush, double from, boolean exact) {
		double length = Math.min(brush.length(), bins.end() - bins.start());
		double lower = exact ? from : bins.nearest(from);
		lower = Math.clamp(lower, bins.start(), bins.end() - length);
		return new Interval(lower, lower + length);
	}
}
