package org.brushwork.figure.scale;

import java.math.BigDecimal;
import java.math.MathContext;
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
	private static final int MOST_TICKS = 100;
	private static final double ROUNDING = 1e-9;

	/**
	 * The ticks in a range, in order. Where numbers differ only far behind their first digits, the first is written in
	 * full and the others as what they are more: {@code 1,000,000,000}, {@code +0.0002}, {@code +0.0004}.
	 *
	 * @param most how many there may be, at least 1
	 * @return none when not even one round number lies in the range
	 */
	public List<Tick> of(double lower, double upper, int most) {
		double step = step(lower, upper, Math.min(most, MOST_TICKS));
		List<Double> values = new ArrayList<>();
		// A round number at an end is a tick although the quotient may be rounded beyond it.
		double first = Math.ceil(lower / step - ROUNDING);
		double last = Math.floor(upper / step + ROUNDING);
		double before = Double.NEGATIVE_INFINITY;
		for (double i = first; i <= last && values.size() < MOST_TICKS; i++) {
			double value = rounded(i * step, step);
			if (value > before) {
				values.add(value);
				before = value;
			}
		}
		List<String> labels = new NumberLabels(locale).of(values, step);
		List<Tick> ticks = new ArrayList<>();
		for (int i = 0; i < labels.size(); i++) {
			double value = values.get(i);
			ticks.add(new Tick(value, labels.get(i), value == 0));
		}
		return ticks;
	}

	/** The least usual distance with at most so many ticks. */
	static double step(double lower, double upper, int most) {
		// Each term by itself, since the difference may be too large for a number.
		double rough = Math.max(upper / most - lower / most, Double.MIN_NORMAL);
		int exponent = (int) Math.floor(Math.log10(rough));
		for (double factor : FACTORS) {
			// Parsed and not multiplied, so that it is the number that people write.
			double step = Double.parseDouble(factor + "e" + exponent);
			if (step >= rough * (1 - 1e-12) && step > 0) {
				return step;
			}
		}
		return Double.parseDouble("2e" + (exponent + 1));
	}

	/** Without what multiplying left behind. */
	private static double rounded(double value, double step) {
		if (value == 0 || !Double.isFinite(value)) {
			return value + 0.0;
		}
		int digits = (int) (Math.floor(Math.log10(Math.abs(value))) - Math.floor(Math.log10(step))) + 3;
		return new BigDecimal(value).round(new MathContext(Math.clamp(digits, 1, 17))).doubleValue();
	}
}
