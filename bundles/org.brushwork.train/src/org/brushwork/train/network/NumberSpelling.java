package org.brushwork.train.network;

import java.math.BigDecimal;

/** How numbers are written for people and programs alike. */
public final class NumberSpelling {

	private NumberSpelling() {
		// a function only
	}

	/** The shortest text that is read as the same number, such as 1, 0.001 and 1e-7; also of NaN. */
	public static String of(double value) {
		return Double.isFinite(value) ? decimal(value).toString().replace("E+", "e").replace('E', 'e')
				: Double.toString(value);
	}

	/** A finite number without needless zeros. */
	static BigDecimal decimal(double value) {
		BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
		return decimal.scale() < 0 && decimal.precision() - decimal.scale() <= DIGITS ? decimal.setScale(0) : decimal;
	}

	private static final int DIGITS = 15;
}
