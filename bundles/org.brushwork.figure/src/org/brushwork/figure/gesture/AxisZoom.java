package org.brushwork.figure.gesture;

import org.brushwork.figure.scale.Range;
import org.brushwork.figure.scale.Scale;

/**
 * Zooms and moves one axis, in positions: on an axis of logarithms a step is the same factor everywhere.
 * <p>
 * What is shown is never narrower than numbers can tell the pixels apart, never more than twice as wide as all data,
 * and its middle never leaves the data.
 *
 * @param scale how the axis maps now
 * @param fit   what shows all data
 */
public record AxisZoom(Scale scale, Range fit) {

	/** How many neighbouring numbers are shown at least; of times of these years that is four milliseconds. */
	private static final double LEAST_NUMBERS = 1 << 14;
	private static final double MOST_FIT = 2;

	/**
	 * Zooms at a position, whose value stays there.
	 *
	 * @param factor below 1 shows less, above 1 more
	 */
	public Range zoomed(double position, double factor) {
		double length = scale.length();
		double most = MOST_FIT * (scale.position(fit.upper()) - scale.position(fit.lower())) / length;
		double by = factor > 1 ? Math.max(1, Math.min(factor, most)) : factor;
		return limited(position - position * by, position + (length - position) * by);
	}

	/** Moves what is shown so that the value that was given lies at a position. */
	public Range withAt(double value, double position) {
		double by = scale.position(value) - position;
		return Double.isFinite(by) ? limited(by, by + scale.length()) : now();
	}

	/** Moves what is shown by a part of its length; towards greater values when it is positive. */
	public Range moved(double part) {
		return limited(part * scale.length(), (1 + part) * scale.length());
	}

	/** What is shown now. */
	public Range now() {
		return new Range(scale.lower(), scale.upper());
	}

	private Range limited(double from, double to) {
		double middle = (from + to) / 2;
		double shift = Math.clamp(middle, scale.position(fit.lower()), scale.position(fit.upper())) - middle;
		double lower = scale.value(from + shift);
		double upper = scale.value(to + shift);
		boolean sound = Double.isFinite(lower) && Double.isFinite(upper)
				&& upper - lower >= LEAST_NUMBERS * Math.ulp(Math.max(Math.abs(lower), Math.abs(upper)))
				&& scale.position(lower) < scale.position(upper);
		return sound ? new Range(lower, upper) : now();
	}
}
