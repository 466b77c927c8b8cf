package org.brushwork.logs.series;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A series taken apart: value {@code i} is {@code trend(i) + seasonal(i) + remainder(i)}, all in the values' own unit.
 * <p>
 * A value: it copies its arrays when made and hands out copies, and equals another with the same numbers.
 *
 * @param trend     {@code [n]}, the slow change
 * @param seasonal  {@code [n]}, what repeats each period, around 0; it may change slowly
 * @param remainder {@code [n]}, the rest
 */
public record Decomposition(double[] trend, double[] seasonal, double[] remainder) {

	/** @throws IllegalArgumentException if the arrays are not equally long */
	public Decomposition {
		if (trend.length != seasonal.length || trend.length != remainder.length) {
			throw new IllegalArgumentException("three arrays of one length wanted, got: " + trend.length + ", "
					+ seasonal.length + " and " + remainder.length);
		}
		trend = trend.clone();
		seasonal = seasonal.clone();
		remainder = remainder.clone();
	}

	/** How many values there are. */
	public int length() {
		return trend.length;
	}

	/** A copy of the trend. Inside a loop {@link #trend(int)} is cheaper. */
	@Override
	public double[] trend() {
		return trend.clone();
	}

	/** A copy of the season. Inside a loop {@link #seasonal(int)} is cheaper. */
	@Override
	public double[] seasonal() {
		return seasonal.clone();
	}

	/** A copy of the remainder. Inside a loop {@link #remainder(int)} is cheaper. */
	@Override
	public double[] remainder() {
		return remainder.clone();
	}

	/** The trend at value {@code i}. */
	public double trend(int i) {
		return trend[i];
	}

	/** The season's part of value {@code i}. */
	public double seasonal(int i) {
		return seasonal[i];
	}

	/** The remainder of value {@code i}. */
	public double remainder(int i) {
		return remainder[i];
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Decomposition that && Arrays.equals(trend, that.trend)
				&& Arrays.equals(seasonal, that.seasonal) && Arrays.equals(remainder, that.remainder);
	}

	@Override
	public int hashCode() {
		return 31 * (31 * Arrays.hashCode(trend) + Arrays.hashCode(seasonal)) + Arrays.hashCode(remainder);
	}

	@Override
	public String toString() {
		return "Decomposition[trend=" + Arrays.toString(trend) + ", seasonal=" + Arrays.toString(seasonal)
				+ ", remainder=" + Arrays.toString(remainder) + "]";
	}
}
