package org.brushwork.train.data;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.CellNames;
import org.brushwork.train.data.DataException.Problem;

/**
 * Cells as numbers, also those of a column that is of texts because some cells are no numbers, or lose zeros when they
 * are, such as 007.
 */
final class NumericCells {

	private static final String INFINITY = "inf";

	/** Thousands between points, as in 1.234,5. */
	private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d*)?");

	private NumericCells() {
		// functions only
	}

	/**
	 * The numbers of a column, NaN where there is none; not to be changed.
	 *
	 * @throws DataException at the first cell that is no number
	 */
	static double[] of(SourceTable source, Column column) throws DataException {
		return switch (column) {
		case NumberColumn numbers -> numbers.values();
		case TextColumn texts -> of(source, texts);
		};
	}

	private static double[] of(SourceTable source, TextColumn column) throws DataException {
		double[] byCode = numbers(source, column);
		double[] values = new double[column.size()];
		for (int row = 0; row < values.length; row++) {
			values[row] = column.isMissing(row) ? Double.NaN : byCode[column.code(row)];
			if (Double.isNaN(values[row]) && !column.isMissing(row)) {
				throw source.problem(Problem.NOT_A_NUMBER, column.name(), column.text(row), row);
			}
		}
		return values;
	}

	private static double[] numbers(SourceTable source, TextColumn column) {
		List<String> texts = column.values();
		double[] numbers = new double[texts.size()];
		for (int code = 0; code < numbers.length; code++) {
			numbers[code] = number(texts.get(code), source.format().comma());
		}
		return numbers;
	}

	/**
	 * Whether most cells of a column of texts are numbers but some are not, as after a slip of the pen. A column whose
	 * cells all look like numbers and yet are texts has codes, such as 007.
	 */
	static boolean isSpoiled(SourceTable source, TextColumn column) {
		double[] byCode = numbers(source, column);
		int[] counts = column.counts();
		long present = 0;
		long numbers = 0;
		for (int code = 0; code < counts.length; code++) {
			present += counts[code];
			numbers += Double.isNaN(byCode[code]) ? 0 : counts[code];
		}
		return numbers < present && 2 * numbers > present;
	}

	/** The number that a cell is; NaN if it is none. */
	private static double number(String cell, boolean comma) {
		if (cell.toLowerCase(Locale.ROOT).endsWith(INFINITY)) {
			return infinite(cell);
		}
		String text = comma ? withPoint(cell) : cell;
		// What Java also takes for a number, and nobody else: 1d, 0x1p3.
		if (text.isEmpty() || "dDfF".indexOf(text.charAt(text.length() - 1)) >= 0 || text.indexOf('x') > 0
				|| text.indexOf('X') > 0) {
			return Double.NaN;
		}
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}

	/** With a decimal point instead of a comma; empty if points stand elsewhere than between thousands. */
	private static String withPoint(String cell) {
		boolean plain = cell.indexOf('.') < 0;
		return plain || GROUPED.matcher(cell).matches() ? cell.replace(".", "").replace(',', '.') : "";
	}

	private static double infinite(String text) {
		String sign = text.substring(0, text.length() - INFINITY.length());
		return switch (sign) {
		case "", "+" -> Double.POSITIVE_INFINITY;
		case "-" -> Double.NEGATIVE_INFINITY;
		default -> Double.NaN;
		};
	}

	/**
	 * Refuses infinite numbers.
	 *
	 * @throws DataException at the first of them
	 */
	static void checkFinite(SourceTable source, String column, double[] values, int[] rows) throws DataException {
		for (int row : rows) {
			if (Double.isInfinite(values[row])) {
				throw source.problem(Problem.NOT_FINITE, column, CellNames.of(values[row]), row);
			}
		}
	}
}
