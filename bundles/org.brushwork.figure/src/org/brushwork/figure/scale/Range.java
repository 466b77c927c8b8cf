package org.brushwork.figure.scale;

/**
 * A range of values, both ends included.
 *
 * @param lower finite
 * @param upper finite, not below {@code lower}
 */
public record Range(double lower, double upper) {

	/** @throws IllegalArgumentException if an end is not finite or the upper is below the lower */
	public Range {
		if (!(lower <= upper) || !Double.isFinite(lower) || !Double.isFinite(upper)) {
			throw new IllegalArgumentException("lower <= upper, both finite, wanted, got: " + lower + " and " + upper);
		}
	}

	/** The least range that holds both. */
	public Range and(Range other) {
		return new Range(Math.min(lower, other.lower), Math.max(upper, other.upper));
	}

	/** The least range that holds this one and a value, which is finite. */
	public Range and(double value) {
		return new Range(Math.min(lower, value), Math.max(upper, value));
	}

	/**
	 * This range if it lies in another one and is long enough; else one around the same middle that is, as far as the
	 * other one allows it.
	 */
	public Range within(Range limits, double least) {
		double length = upper - lower;
		if (length >= least && lower >= limits.lower && upper <= limits.upper) {
			return this;
		}
		double size = Math.max(least, length);
		if (!(size < limits.upper - limits.lower)) {
			return limits;
		}
		double from = Math.max(limits.lower, Math.min(lower / 2 + upper / 2 - size / 2, limits.upper - size));
		return new Range(from, Math.min(limits.upper, from + size));
	}

	/** Whether a value lies in it. */
	public boolean contains(double value) {
		return lower <= value && value <= upper;
	}
}
