package org.brushwork.ui.interact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The numbers at which a slider stops.
 *
 * @param min  the first
 * @param max  the last, above {@code min}, be it a whole number of steps away or not
 * @param step above 0
 */
record Steps(double min, double max, double step) {

	/** A slider is seldom wider; finer steps are left out of it. */
	private static final int MOST = 10_000;
	private static final int PAGES = 10;

	Steps {
		if (!(min < max) || !Double.isFinite(max - min)) {
			throw new IllegalArgumentException("min must be below max, got: " + min + " and " + max); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!(step > 0) || step > max - min) {
			throw new IllegalArgumentException("step must be above 0 and fit in the range, got: " + step); //$NON-NLS-1$
		}
	}

	/** The last position; the first is 0. */
	int last() {
		return (int) Math.min(MOST, Math.ceil((max - min) / step - 1e-9));
	}

	/** How many positions a page key moves. */
	int page() {
		return Math.max(1, last() / PAGES);
	}

	/** The number at a position, without the noise of binary fractions. */
	double at(int position) {
		if (position >= last()) {
			return max;
		}
		double steps = last() < MOST ? position : Math.rint(position * ((max - min) / step) / MOST);
		return BigDecimal.valueOf(min).add(BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(steps))).doubleValue();
	}

	/** The position nearest to a number, also to one outside. */
	int positionOf(double number) {
		double fraction = last() < MOST ? (number - min) / step : (number - min) / (max - min) * MOST;
		return number >= max ? last() : (int) Math.clamp(Math.rint(fraction), 0, last());
	}

	/** How many decimal places the stops have. */
	int decimals() {
		return Math.max(decimals(min), decimals(step));
	}

	private static int decimals(double number) {
		return Math.max(0, BigDecimal.valueOf(number).setScale(12, RoundingMode.HALF_EVEN).stripTrailingZeros().scale());
	}
}
