package org.brushwork.plot.internal;

import java.text.NumberFormat;
import java.util.Locale;

/** A cell of a table as people read it. */
final class TableText {

	/** A double has about as many digits. */
	private static final int DIGITS = 15;
	private static final double LARGE = 1e15;
	private static final double SMALL = 1e-4;

	private TableText() {
		// functions only
	}

	/** The text of a number or of whatever else is in a cell; nothing for what is not a number. */
	static String of(Object cell) {
		if (!(cell instanceof Double || cell instanceof Float)) {
			return cell instanceof Number number ? NumberFormat.getIntegerInstance().format(number) : cell.toString();
		}
		double value = ((Number) cell).doubleValue();
		double size = Math.abs(value);
		if (Double.isNaN(value)) {
			return ""; //$NON-NLS-1$
		}
		if (size != 0 && (size >= LARGE || size < SMALL)) {
			return String.format(Locale.getDefault(Locale.Category.FORMAT), "%.6g", value); //$NON-NLS-1$
		}
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(DIGITS - Math.max(1, (int) Math.ceil(Math.log10(Math.max(size, 1)))));
		return format.format(value);
	}
}
