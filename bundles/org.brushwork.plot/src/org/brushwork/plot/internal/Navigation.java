package org.brushwork.plot.internal;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.brushwork.figure.gesture.AxisZoom;
import org.brushwork.figure.gesture.ViewHistory;
import org.brushwork.figure.gesture.ZoomAxes;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.View;

/** Zooms and moves what a figure shows, and remembers what was shown before. */
public final class Navigation {

	private static final double STEP = 1.5;
	private static final double REVEAL = 0.5;

	private final Zoomable figure;
	private final ZoomAxes axes;
	private final LongSupplier clock;
	private final ViewHistory history = new ViewHistory();

	/**
	 * Makes the navigation of a figure.
	 *
	 * @param axes  those that may be zoomed
	 * @param clock ms, never going back
	 */
	public Navigation(Zoomable figure, ZoomAxes axes, LongSupplier clock) {
		this.figure = figure;
		this.axes = axes;
		this.clock = clock;
	}

	/** Makes the navigation of a figure by the system's clock. */
	public Navigation(Zoomable figure, ZoomAxes axes) {
		this(figure, axes, () -> System.nanoTime() / 1_000_000);
	}

	/** The figure. */
	Zoomable figure() {
		return figure;
	}

	/**
	 * Zooms at a place, which keeps its values.
	 *
	 * @param x      position on the horizontal axis, from the left
	 * @param y      how far above the lower edge of the area
	 * @param factor below 1 shows less, above 1 more
	 * @param wanted the axes that are asked for; a figure that has only one zooms that one
	 */
	public void zoom(double x, double y, double factor, ZoomAxes wanted) {
		ZoomAxes which = axes.only(wanted);
		show(which.hasX() ? xZoom().zoomed(x, factor) : figure.view().x(),
				which.hasY() ? yZoom().zoomed(along(y), factor) : figure.view().y());
	}

	/** Zooms in or out by a step, at the middle. */
	public void step(boolean in) {
		zoom(figure.xScale().length() / 2, figure.yScale().length() / 2, in ? 1 / STEP : STEP, ZoomAxes.BOTH);
	}

	/** Moves what is shown so that two values lie at a position from the left and one from below. */
	public void bring(double valueX, double valueY, double x, double y) {
		show(axes.hasX() ? xZoom().withAt(valueX, x) : figure.view().x(),
				axes.hasY() ? yZoom().withAt(valueY, along(y)) : figure.view().y());
	}

	/** Moves what is shown by parts of it, to the right and upwards. */
	public void move(double right, double up) {
		show(axes.hasX() && right != 0 ? xZoom().moved(right) : figure.view().x(),
				axes.hasY() && up != 0 ? yZoom().moved(figure.isYDownwards() ? -up : up) : figure.view().y());
	}

	/** Moves what is shown as far as it must to show a point, and brings that to the middle of the axis then. */
	public void reveal(double valueX, double valueY) {
		View now = figure.view();
		boolean moveX = axes.hasX() && !now.x().contains(valueX);
		boolean moveY = axes.hasY() && !now.y().contains(valueY);
		show(moveX ? xZoom().withAt(valueX, REVEAL * figure.xScale().length()) : now.x(),
				moveY ? yZoom().withAt(valueY, REVEAL * figure.yScale().length()) : now.y());
	}

	/** Shows a part of the data, as one step. */
	public void show(View part) {
		history.close();
		show(part.x(), part.y());
		history.close();
	}

	/** Shows all data. */
	public void fit() {
		if (isZoomed()) {
			history.close();
			history.changing(shown(), clock.getAsLong());
			history.close();
			figure.setView(null);
		}
	}

	/** Whether not just all data is shown. */
	public boolean isZoomed() {
		return !figure.view().equals(figure.fit());
	}

	/** Shows what was shown before. */
	public void back() {
		if (history.hasBack()) {
			set(history.back(shown()));
		}
	}

	/** Shows what was gone back from. */
	public void forward() {
		if (history.hasForward()) {
			set(history.forward(shown()));
		}
	}

	/** Shows what was shown before a movement that is given up; it does not stay in the history. */
	void undo() {
		if (history.hasBack()) {
			set(history.undo());
		}
	}

	/** Forgets what was shown before, which is nothing to go back to from another figure. */
	void forget() {
		history.clear();
	}

	/** Whether something was shown before. */
	public boolean hasBack() {
		return history.hasBack();
	}

	/** Whether something was gone back from. */
	public boolean hasForward() {
		return history.hasForward();
	}

	/** Says that what follows is another step of the history. */
	public void close() {
		history.close();
	}

	private void show(Range x, Range y) {
		View next = new View(x, y);
		View before = figure.view();
		if (!next.equals(before)) {
			Optional<View> shown = shown();
			figure.setView(next);
			if (!before.equals(figure.view())) { // a figure may have limits of its own
				history.changing(shown, clock.getAsLong());
			}
		}
	}

	private void set(Optional<View> part) {
		figure.setView(part.isPresent() ? part.get() : null);
	}

	private Optional<View> shown() {
		return isZoomed() ? Optional.of(figure.view()) : Optional.empty();
	}

	/** The position on the vertical axis that lies so far above the area's lower edge. */
	private double along(double fromBelow) {
		return figure.isYDownwards() ? figure.yScale().length() - fromBelow : fromBelow;
	}

	private AxisZoom xZoom() {
		return new AxisZoom(figure.xScale(), figure.fit().x());
	}

	private AxisZoom yZoom() {
		return new AxisZoom(figure.yScale(), figure.fit().y());
	}
}
