package org.brushwork.figure.gesture;

import org.brushwork.figure.scale.Range;
import org.brushwork.figure.scale.Scale;

/**
 * The axes that a rectangle is dragged on. It moves in positions, so that its size as it is seen stays the same.
 *
 * @param x      how the horizontal axis maps now
 * @param y      how the vertical axis maps now, upwards
 * @param limits what a moved rectangle does not leave
 */
public record RegionFrame(Scale x, Scale y, Region limits) {

	private static final double STEPS = 100;
	private static final int OUTSIDE = 2;

	/** A step of a key to the side, in positions. */
	double stepX() {
		return x.length() / STEPS;
	}

	/** A step of a key upwards, in positions. */
	double stepY() {
		return y.length() / STEPS;
	}

	/** A rectangle that a key starts with. */
	Region middle() {
		return Region.between(x.value(0.4 * x.length()), y.value(0.4 * y.length()), x.value(0.6 * x.length()),
				y.value(0.6 * y.length()));
	}

	/** What a press takes hold of. */
	Grip gripAt(Region region, double px, double py, double reach) {
		int dx = side(x, region.x(), px, reach);
		int dy = side(y, region.y(), py, reach);
		if (dx == OUTSIDE || dy == OUTSIDE) {
			return Grip.NEW;
		}
		return Grip.of(dx, dy);
	}

	/** -1 at the lower edge, 1 at the upper, 0 between. Of a narrow rectangle at least half remains to be moved. */
	private static int side(Scale scale, Range range, double value, double reach) {
		double at = scale.position(value);
		double lower = scale.position(range.lower());
		double upper = scale.position(range.upper());
		double inner = Math.min(reach, (upper - lower) / 4);
		if (!(at >= lower - reach && at <= upper + reach)) {
			return OUTSIDE;
		}
		return at <= lower + inner ? -1 : at >= upper - inner ? 1 : 0;
	}

	/** A rectangle moved by some positions. */
	Region moved(Region region, double dx, double dy) {
		return new Region(moved(x, region.x(), dx, limits.x()), moved(y, region.y(), dy, limits.y()));
	}

	private static Range moved(Scale scale, Range range, double by, Range limits) {
		double lower = scale.position(range.lower());
		double upper = scale.position(range.upper());
		double least = Math.min(0, scale.position(limits.lower()) - lower);
		double most = Math.max(0, scale.position(limits.upper()) - upper);
		double moved = Math.clamp(by, least, most);
		return moved == 0 ? range : range(scale, lower + moved, upper + moved);
	}

	/** A rectangle of which a grip was moved by some positions. */
	Region resized(Region region, Grip grip, double dx, double dy) {
		return new Region(resized(x, region.x(), grip.dx(), dx), resized(y, region.y(), grip.dy(), dy));
	}

	private static Range resized(Scale scale, Range range, int side, double by) {
		if (side == 0) {
			return range;
		}
		double fixed = side > 0 ? range.lower() : range.upper();
		double moving = scale.value(scale.position(side > 0 ? range.upper() : range.lower()) + by);
		return new Range(Math.min(fixed, moving), Math.max(fixed, moving));
	}

	/** A rectangle whose right and upper edge were moved by some positions, but not past the others or the limits. */
	Region grown(Region region, double dx, double dy) {
		return new Region(grown(x, region.x(), dx, limits.x()), grown(y, region.y(), dy, limits.y()));
	}

	private static Range grown(Scale scale, Range range, double by, Range limits) {
		double upper = scale.value(scale.position(range.upper()) + by);
		boolean fits = by != 0 && upper > range.lower() && (by < 0 || upper <= limits.upper());
		return fits ? new Range(range.lower(), upper) : range;
	}

	private static Range range(Scale scale, double from, double to) {
		return new Range(scale.value(from), scale.value(to));
	}
}
