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

	/** Whether a value lies in it. */
	public boolean contains(double value) {
		return lower <= value && value <= upper;
	}
}
