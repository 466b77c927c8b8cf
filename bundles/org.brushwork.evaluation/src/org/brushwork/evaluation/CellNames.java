package org.brushwork.evaluation;

import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.TextColumn;

/** Cells as names, so that a label or an identity is the same whether its column was read as numbers or as texts. */
public final class CellNames {

	/** Integers up to here are written without an exponent and without decimals. */
	private static final double LONGEST_INTEGER = 1e15;

	private CellNames() {
		// functions only
	}

	/** The name a cell is; empty where there is no value. */
	public static String of(Column column, int row) {
		return switch (column) {
		case NumberColumn numbers -> of(numbers.value(row));
		case TextColumn texts -> texts.text(row);
		};
	}

	/** The name a number is: 1 and not 1.0; empty for NaN. */
	public static String of(double value) {
		if (Double.isNaN(value)) {
			return "";
		}
		return value == Math.rint(value) && Math.abs(value) < LONGEST_INTEGER ? String.valueOf((long) value)
				: String.valueOf(value);
	}
}
