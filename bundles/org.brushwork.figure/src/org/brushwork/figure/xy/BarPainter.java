package org.brushwork.figure.xy;

import java.util.Objects;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.eclipse.jdt.annotation.Nullable;

/** Draws bars with their edges on pixels. Bars that share a pixel are drawn as one that is as long as all of them. */
final class BarPainter {

	private static final double FAR = 8;

	private final @Nullable Drawing drawing;
	private final Plot plot;
	private final boolean lying;
	private final double resolution;
	/** Bars narrower than a pixel: where, and from where to where. */
	private double thinAt = Double.NaN;
	private double thinFrom;
	private double thinTo;

	/** @param drawing null when nothing is to be drawn */
	BarPainter(@Nullable Drawing drawing, Plot plot, boolean lying) {
		this.drawing = drawing;
		this.plot = plot;
		this.lying = lying;
		this.resolution = drawing == null ? 1 : drawing.resolution();
	}

	void draw(Bars bars, int color) {
		double lower = lying ? plot.y().lower() : plot.x().lower();
		double upper = lying ? plot.y().upper() : plot.x().upper();
		thinAt = Double.NaN;
		for (int i = 0; i < bars.size(); i++) {
			if (bars.end(i) >= lower && bars.start(i) <= upper && isSeen(bars, i)) {
				draw(bars, i, color);
			}
		}
		flush(color);
	}

	private static boolean isSeen(Bars bars, int bar) {
		return Double.isFinite(bars.to(bar)) && bars.to(bar) != bars.from(bar);
	}

	private void draw(Bars bars, int bar, int color) {
		double one = snapped(along(bars.start(bar)));
		double other = snapped(along(bars.end(bar)));
		double from = base(bars.from(bar));
		double to = across(bars.to(bar));
		if (!Double.isFinite(one) || !Double.isFinite(other) || !Double.isFinite(to)) {
			return;
		}
		if (one == other) {
			thin(one, from, to, color);
			return;
		}
		double left = Math.min(one, other);
		double width = Math.abs(other - one);
		double gap = bars.isBins() ? gap(width) : 0;
		fill(left, left + width - gap, from, to, color);
	}

	private void thin(double at, double from, double to, int color) {
		if (at != thinAt) {
			flush(color);
			thinAt = at;
			thinFrom = Math.min(from, to);
			thinTo = Math.max(from, to);
		} else {
			thinFrom = Math.min(thinFrom, Math.min(from, to));
			thinTo = Math.max(thinTo, Math.max(from, to));
		}
	}

	private void flush(int color) {
		if (!Double.isNaN(thinAt)) {
			fill(thinAt, thinAt + 1 / resolution, thinFrom, thinTo, color);
			thinAt = Double.NaN;
		}
	}

	/** A bar that is there at all is at least a unit long. */
	private void fill(double left, double right, double from, double to, int color) {
		double start = snapped(from);
		double end = snapped(to);
		if (Math.abs(end - start) < 1) {
			end = start + (to > from ? 1 : -1);
		}
		Box box = lying ? Box.between(start, left, end, right) : Box.between(left, start, right, end);
		Objects.requireNonNull(drawing).fill(box, color, 1);
	}

	private static double gap(double width) {
		return width < 4 ? 0 : width < 16 ? 1 : 2;
	}

	/** Whether a place is in the room of a bar, within reach of its end. */
	boolean contains(Bars bars, int bar, double px, double py, double reach) {
		double at = lying ? py : px;
		double height = lying ? px : py;
		double one = along(bars.start(bar));
		double other = along(bars.end(bar));
		double from = base(bars.from(bar));
		double to = across(bars.to(bar));
		return at >= Math.min(one, other) && at <= Math.max(one, other) && height >= Math.min(from, to) - reach
				&& height <= Math.max(from, to) + reach;
	}

	private double along(double value) {
		return lying ? plot.py(value) : plot.px(value);
	}

	/** Where a value lies, not too far outside. */
	private double across(double value) {
		double place = lying ? plot.px(value) : plot.py(value);
		Box box = plot.box();
		return lying ? Math.clamp(place, box.x() - FAR, box.right() + FAR)
				: Math.clamp(place, box.y() - FAR, box.bottom() + FAR);
	}

	/** Where a bar stands: the edge on logarithms, which have no zero. */
	private double base(double value) {
		double place = across(value);
		return Double.isNaN(place) ? across(lying ? plot.x().lower() : plot.y().lower()) : place;
	}

	private double snapped(double place) {
		return Math.rint(place * resolution) / resolution;
	}
}
