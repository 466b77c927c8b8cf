package org.brushwork.ui.interact;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Numbers as people type them: with the decimal sign of their language or a point, and without groups. */
final class NumberText {

	/** Beyond these an exponent is easier to read. */
	private static final double HUGE = 1e15;
	private static final double TINY = 1e-6;

	private NumberText() {
		// functions only
	}

	/**
	 * A text that is read as the same number again.
	 *
	 * @param decimals at least so many places are shown, unless there is an exponent
	 */
	static String format(Number number, int decimals) {
		double size = Math.abs(number.doubleValue());
		boolean exponent = number instanceof Double && size != 0 && (size >= HUGE || size < TINY);
		String text = exponent || !Double.isFinite(size) ? number.toString() : plain(number, decimals);
		return text.replace('.', decimalSign());
	}

	private static String plain(Number number, int decimals) {
		BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
		return exact.setScale(Math.max(decimals, Math.max(0, exact.scale()))).toPlainString();
	}

	/** The number, or empty if the text is none. */
	static Optional<BigDecimal> parse(String text) {
		StringBuilder plain = new StringBuilder();
		for (char c : text.strip().toCharArray()) {
			plain.append(ascii(c));
		}
		try {
			return Optional.of(new BigDecimal(plain.toString()));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	private static char ascii(char c) {
		if (c == decimalSign()) {
			return '.';
		}
		if (c == '\u2212') { // the minus sign of typographers
			return '-';
		}
		return Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c;
	}

	private static char decimalSign() {
		return DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT)).getDecimalSeparator();
	}
}
