package org.brushwork.figure.scale;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Chooses the ticks of an axis of numbers: round ones, 1, 2, 2.5 or 5 times a power of ten apart.
 *
 * @param locale how numbers are written
 */
public record NumberTicks(Locale locale) {

	private static final double[] FACTORS = { 1, 2, 2.5, 5, 10 };
	private static final int MOST_DIGITS = 7;
	private static final int MOST_TICKS = 100;

	/**
	 * The ticks in a range, in order.
	 *
	 * @param most how many there may be, at least 1
	 * @return none when not even one round number lies in the range
	 */
	public List<Tick> of(double lower, double upper, int most) {
		double step = step(lower, upper, Math.min(most, MOST_TICKS));
		List<Double> values = new ArrayList<>();
		double first = Math.ceil(lower / step);
		double last = Math.floor(upper / step);
		for (double i = first; i <= last && values.size() < MOST_TICKS; i++) {
			values.add(rounded(i * step, step));
		}
		String pattern = pattern(values, step);
		DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
		return values.stream().map(value -> new Tick(value, format.format(value + 0.0), value == 0)).toList();
	}

	/** The least usual distance with at most so many ticks. */
	static double step(double lower, double upper, int most) {
		// Each term by itself, since the difference may be too large for a number.
		double rough = Math.max(upper / most - lower / most, Double.MIN_NORMAL);
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		for (double factor : FACTORS) {
			if (factor * power >= rough * (1 - 1e-12) && factor * power > 0) {
				return factor * power;
			}
		}
		return 10 * power;
	}

	/** Without what adding up left behind. */
	private static double rounded(double value, double step) {
		if (value == 0 || !Double.isFinite(value)) {
			return value;
		}
		int digits = (int) (Math.floor(Math.log10(Math.abs(value))) - Math.floor(Math.log10(step))) + 3;
		return new BigDecimal(value).round(new MathContext(Math.clamp(digits, 1, 17))).doubleValue();
	}

	private static String pattern(List<Double> values, double step) {
		double largest = values.stream().mapToDouble(Math::abs).max().orElse(0);
		int before = largest == 0 ? 1 : (int) Math.floor(Math.log10(largest)) + 1;
		int after = Math.max(0, new BigDecimal(step, new MathContext(3)).stripTrailingZeros().scale());
		if (before <= MOST_DIGITS && after <= MOST_DIGITS) {
			return after == 0 ? "#,##0" : "#,##0." + "0".repeat(after);
		}
		int mantissa = Math.clamp(before - 1L - (long) Math.floor(Math.log10(step)), 0, MOST_DIGITS);
		return mantissa == 0 ? "0E0" : "0." + "#".repeat(mantissa) + "E0";
	}
}
