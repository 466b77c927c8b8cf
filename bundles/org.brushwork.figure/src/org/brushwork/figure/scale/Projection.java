package org.brushwork.figure.scale;

/**
 * A scale made ready for millions of values: what can be computed beforehand is. Gives what {@link Scale#position}
 * gives, but for rounding, on a length of its own. Immutable.
 */
public final class Projection {

	private final boolean logarithms;
	private final double from;
	private final double factor;
	private final double least;

	private Projection(boolean logarithms, double from, double to, double length) {
		this.logarithms = logarithms;
		this.from = from;
		this.factor = length / (to - from);
		this.least = logarithms ? Double.MIN_VALUE : -Double.MAX_VALUE;
	}

	/**
	 * Maps the range of a scale.
	 *
	 * @param length where the upper end of the range lies, such as in pixels
	 */
	public static Projection of(Scale scale, double length) {
		return switch (scale) {
		case NumberScale numbers -> new Projection(false, numbers.lower(), numbers.upper(), length);
		case LogScale logs -> new Projection(true, Math.log(logs.lower()), Math.log(logs.upper()), length);
		};
	}

	/** Whether a value has a place: it is finite, and above 0 where logarithms are mapped. */
	public boolean has(double value) {
		return value >= least && value <= Double.MAX_VALUE;
	}

	/** The position of a value that has a place; not finite for others. */
	public double position(double value) {
		return ((logarithms ? Math.log(value) : value) - from) * factor;
	}
}
