package org.brushwork.figure.scale;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Chooses the ticks of an axis of logarithms: powers of ten, between them 2 and 5 times or marks without words where
 * there is room; in a range within one power of ten the round numbers.
 *
 * @param locale how numbers are written
 */
public record LogTicks(Locale locale) {

	private static final double PLAIN_FROM = 1e-4;
	private static final double PLAIN_TO = 1e6;
	private static final int MOST_UNEVEN = 6;
	/** With more powers of ten than that, those without words are no help any more. */
	private static final int MOST_POWERS = 30;

	/**
	 * The ticks in a range, in order.
	 *
	 * @param lower greater than 0
	 * @param most  how many labels there may be, at least 1
	 */
	public List<Tick> of(double lower, double upper, int most) {
		double decades = Math.log10(upper) - Math.log10(lower);
		if (decades < 1) {
			return new NumberTicks(locale).of(lower, upper, most);
		}
		int rough = (int) Math.ceil(decades / most);
		int every = rough <= MOST_UNEVEN ? rough : LabelFit.roundUp(rough);
		int words = every == 1 && 3 * decades <= most ? 3 : 1;
		int step = decades > MOST_POWERS ? every : 1;
		List<Tick> ticks = new ArrayList<>();
		int last = (int) Math.floor(Math.log10(upper) + 1e-9);
		for (int exponent = (int) Math.floor(Math.log10(lower)); exponent <= last; exponent++) {
			if (Math.floorMod(exponent, step) == 0) {
				addDecade(ticks, exponent, every, words, lower, upper);
			}
		}
		return ticks;
	}

	private void addDecade(List<Tick> ticks, int exponent, int every, int words, double lower, double upper) {
		for (int digit = 1; digit <= (every == 1 ? 9 : 1); digit++) {
			// Parsed and not multiplied, so that it is the number that people write.
			double value = Double.parseDouble(digit + "e" + exponent);
			if (value >= lower * (1 - 1e-12) && value <= upper * (1 + 1e-12)) {
				boolean labelled = digit == 1 ? Math.floorMod(exponent, every) == 0
						: words == 3 && (digit == 2 || digit == 5);
				ticks.add(new Tick(value, labelled ? label(value) : "", digit == 1));
			}
		}
	}

	private String label(double value) {
		String pattern = value < PLAIN_FROM || value >= PLAIN_TO ? "0E0" : value < 1 ? "0.#########" : "#,##0";
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(value);
	}
}
