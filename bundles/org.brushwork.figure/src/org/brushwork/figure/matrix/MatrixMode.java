package org.brushwork.figure.matrix;

/** What the cells of a matrix tell. */
public enum MatrixMode {
	/** The amounts themselves. */
	COUNT {
		@Override
		double shown(LabelledMatrix matrix, int row, int column) {
			return matrix.value(row, column);
		}
	},
	/** Their share of the row: of what is of a class, how much was predicted as another. The diagonal is the recall. */
	ROW_PERCENT {
		@Override
		double shown(LabelledMatrix matrix, int row, int column) {
			return share(matrix.value(row, column), matrix.rowTotal(row));
		}
	},
	/** Their share of the column: of what was predicted, how much is another. The diagonal is the precision. */
	COLUMN_PERCENT {
		@Override
		double shown(LabelledMatrix matrix, int row, int column) {
			return share(matrix.value(row, column), matrix.columnTotal(column));
		}
	};

	/** What a cell tells: an amount, or a share of 1; 0 where there is nothing to have a share of. */
	abstract double shown(LabelledMatrix matrix, int row, int column);

	private static double share(double value, double total) {
		return total > 0 ? value / total : 0;
	}
}
