package org.brushwork.figure.part;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Writes amounts as a language does. Belongs to one thread. */
public final class Numbers {

	private static final double LONG = 1e6;

	private final NumberFormat whole;
	private final NumberFormat fine;
	private final NumberFormat percent;
	private final NumberFormat finePercent;
	private final NumberFormat compact;

	/** Numbers of a language. */
	public Numbers(Locale locale) {
		whole = NumberFormat.getIntegerInstance(locale);
		fine = NumberFormat.getNumberInstance(locale);
		fine.setMaximumFractionDigits(3);
		percent = NumberFormat.getPercentInstance(locale);
		finePercent = NumberFormat.getPercentInstance(locale);
		finePercent.setMaximumFractionDigits(1);
		compact = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
		compact.setMaximumFractionDigits(1);
		for (NumberFormat format : List.of(whole, fine, percent, finePercent, compact)) {
			format.setRoundingMode(RoundingMode.HALF_UP);
		}
	}

	/** A number: whole ones as such, others with at most three decimals. */
	public String amount(double value) {
		return value == Math.rint(value) ? whole.format(value) : fine.format(value);
	}

	/** A number for little room: 1.2M instead of 1,234,567. */
	public String brief(double value) {
		return Math.abs(value) < LONG / 100 ? amount(value) : compact.format(value);
	}

	/** A share of 1 in whole percents, but tenths below ten, so that little is not nothing. */
	public String percent(double share) {
		return share != 0 && Math.abs(share) < 0.0995 ? finePercent.format(share) : percent.format(share);
	}
}
