package org.brushwork.figure.matrix;

import java.util.Arrays;
import java.util.List;

/**
 * Amounts between names: a confusion matrix when rows (actual) and columns (predicted) have the same names. The values are
 * not copied and not to be changed.
 */
public final class LabelledMatrix {

	private final List<String> rows;
	private final List<String> columns;
	private final double[][] values;
	private final double[] rowTotals;
	private final double[] columnTotals;
	private final double total;
	private final boolean confusion;

	/**
	 * A matrix.
	 *
	 * @param values {@code [rows][columns]}, finite and at least 0
	 * @throws IllegalArgumentException if the values do not have that shape, or one of them is negative or not finite
	 */
	public LabelledMatrix(List<String> rows, List<String> columns, double[][] values) {
		this.rows = List.copyOf(rows);
		this.columns = List.copyOf(columns);
		this.values = values;
		confusion = rows.equals(columns);
		if (values.length != rows.size()) {
			throw new IllegalArgumentException(rows.size() + " rows wanted, got: " + values.length);
		}
		rowTotals = new double[rows.size()];
		columnTotals = new double[columns.size()];
		for (int row = 0; row < values.length; row++) {
			addRow(row);
		}
		total = Arrays.stream(rowTotals).sum();
	}

	private void addRow(int row) {
		if (values[row].length != columns.size()) {
			throw new IllegalArgumentException(
					columns.size() + " columns wanted, got: " + values[row].length + " in row " + row);
		}
		for (int column = 0; column < columns.size(); column++) {
			double value = values[row][column];
			if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
				throw new IllegalArgumentException("values must be finite and at least 0, got: " + value + " in row "
						+ row + ", column " + column);
			}
			rowTotals[row] += value;
			columnTotals[column] += value;
		}
	}

	/** A confusion matrix: rows are what is, columns what was predicted. */
	public static LabelledMatrix confusion(List<String> classes, double[][] counts) {
		return new LabelledMatrix(classes, classes, counts);
	}

	/** The names of the rows; unmodifiable. */
	public List<String> rows() {
		return rows;
	}

	/** The names of the columns; unmodifiable. */
	public List<String> columns() {
		return columns;
	}

	/** Whether there is no cell. */
	public boolean isEmpty() {
		return rows.isEmpty() || columns.isEmpty();
	}

	/** Whether rows and columns are the same classes, so that the diagonal is what was right. */
	public boolean isConfusion() {
		return confusion;
	}

	/** A value. */
	public double value(int row, int column) {
		return values[row][column];
	}

	/** The sum of a row. */
	public double rowTotal(int row) {
		return rowTotals[row];
	}

	/** The sum of a column. */
	public double columnTotal(int column) {
		return columnTotals[column];
	}

	/** The sum of all. */
	public double total() {
		return total;
	}

	/** Whether a cell is right in a confusion matrix, and not an error. */
	public boolean isRight(int row, int column) {
		return confusion && row == column;
	}
}
