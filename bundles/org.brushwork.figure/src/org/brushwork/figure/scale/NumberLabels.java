package org.brushwork.figure.scale;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes evenly spaced numbers so that they differ, all in the same way.
 *
 * @param locale how numbers are written
 */
record NumberLabels(Locale locale) {

	/** How many digits people read at a glance, before and after the point together. */
	private static final int MOST_DIGITS = 9;
	private static final int MOST_PLAIN = 7;
	private static final int MOST_EXACT = 15;

	/** The labels of ascending numbers that are a distance apart. */
	List<String> of(List<Double> values, double step) {
		double largest = values.stream().mapToDouble(Math::abs).max().orElse(0);
		int before = largest == 0 ? 1 : exponent(largest) + 1;
		int after = decimals(step);
		if (before <= MOST_PLAIN && after <= MOST_PLAIN && Math.max(1, before) + after <= MOST_DIGITS) {
			return all(values, plain(after));
		}
		// As many digits as the least of a step needs.
		int digits = Math.max(0, before - 1 + new BigDecimal(step, new MathContext(3)).stripTrailingZeros().scale());
		if (digits < MOST_PLAIN) {
			return all(values, scientific(digits));
		}
		return values.size() <= 1 ? values.stream().map(this::full).toList() : relative(values, step);
	}

	private List<String> all(List<Double> values, String pattern) {
		DecimalFormat format = format(pattern);
		return values.stream().map(value -> value == 0 ? "0" : format.format(value)).toList();
	}

	private List<String> relative(List<Double> values, double step) {
		double first = values.get(0);
		DecimalFormat format = format(decimals(step) <= MOST_PLAIN ? plain(decimals(step)) : scientific(2));
		List<String> labels = new ArrayList<>(List.of(full(first)));
		for (int i = 1; i < values.size(); i++) {
			// By the number of steps, since the difference has lost its last digits.
			double steps = Math.rint((values.get(i) - first) / step);
			labels.add("+" + format.format(steps * step));
		}
		return labels;
	}

	private String full(double value) {
		int decimals = Math.max(0, new BigDecimal(value, new MathContext(MOST_EXACT)).stripTrailingZeros().scale());
		boolean plain = Math.abs(value) < 1e12 && decimals <= MOST_PLAIN;
		return value == 0 ? "0" : format(plain ? plain(decimals) : scientific(MOST_EXACT - 1)).format(value);
	}

	private static int exponent(double value) {
		return (int) Math.floor(Math.log10(value));
	}

	private static int decimals(double step) {
		return Math.max(0, new BigDecimal(step, new MathContext(3)).stripTrailingZeros().scale());
	}

	private static String plain(int decimals) {
		return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
	}

	private static String scientific(int digits) {
		return digits == 0 ? "0E0" : "0." + "#".repeat(digits) + "E0";
	}

	private DecimalFormat format(String pattern) {
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
	}
}
