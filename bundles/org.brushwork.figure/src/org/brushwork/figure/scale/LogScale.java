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
		return value > 0 ? logarithm(value, lower) / logarithm(upper, lower) * length : Double.NaN;
	}

	@Override
	public double value(double position) {
		double ratio = upper / lower;
		return ratio <= Double.MAX_VALUE ? lower * Math.pow(ratio, position / length)
				: Math.exp(Math.log(lower) + logarithm(upper, lower) * position / length);
	}

	/** The logarithm of a ratio, which may be too large or too small for a number where the logarithm is not. */
	private static double logarithm(double value, double of) {
		double ratio = value / of;
		return ratio >= Double.MIN_NORMAL && ratio <= Double.MAX_VALUE ? Math.log(ratio)
				: Math.log(value) - Math.log(of);
	}

	@Override
	public Scale withRange(double from, double to) {
		return new LogScale(from, to, length);
	}
}
