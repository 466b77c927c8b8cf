package org.brushwork.figure.scale;

/**
 * Maps evenly.
 *
 * @param lower  the value at position 0, finite
 * @param upper  the value at position {@code length}, finite and greater than {@code lower}
 * @param length at least 1
 */
public record NumberScale(double lower, double upper, double length) implements Scale {

	/** @throws IllegalArgumentException if the range is empty or not finite, or the length below 1 */
	public NumberScale {
		if (!(lower < upper) || !Double.isFinite(lower) || !Double.isFinite(upper) || !(length >= 1)) {
			throw new IllegalArgumentException(
					"lower < upper and length >= 1 wanted, got: " + lower + ", " + upper + ", " + length);
		}
	}

	@Override
	public double position(double value) {
		// Halved, since the difference of two numbers may be too large for a number.
		return (value / 2 - lower / 2) / (upper / 2 - lower / 2) * length;
	}

	@Override
	public double value(double position) {
		double part = position / length;
		return lower * (1 - part) + upper * part;
	}

	@Override
	public Scale withRange(double from, double to) {
		return new NumberScale(from, to, length);
	}
}
