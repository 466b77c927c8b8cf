package org.brushwork.figure.scale;

/**
 * Maps logarithms evenly.
 *
 * @param lower  the value at position 0, finite and greater than 0
 * @param upper  the value at position {@code length}, finite and greater than {@code lower}
 * @param length at least 1
 */
public record LogScale(double lower, double upper, double length) implements Scale {

	/** @throws IllegalArgumentException if the range is empty, not finite or not above 0, or the length below 1 */
	public LogScale {
		if (!(lower > 0) || !(lower < upper) || !Double.isFinite(upper) || !(length >= 1)) {
			throw new IllegalArgumentException(
					"0 < lower < upper and length >= 1 wanted, got: " + lower + ", " + upper + ", " + length);
		}
	}

	@Override
	public double position(double value) {
		// Differences, since the quotient of two numbers may be too large for a number.
		double from = Math.log(lower);
		return value > 0 ? (Math.log(value) - from) / (Math.log(upper) - from) * length : Double.NaN;
	}

	@Override
	public double value(double position) {
		double part = position / length;
		return part <= 0.5 ? lower * power(part) : upper / power(1 - part);
	}

	/** The quotient of the ends, to the power of a part. */
	private double power(double part) {
		return Math.exp((Math.log(upper) - Math.log(lower)) * part);
	}

	@Override
	public Scale withRange(double from, double to) {
		return new LogScale(from, to, length);
	}
}
