package org.brushwork.figure.geometry;

import java.util.BitSet;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.drawing.Box;

/**
 * Cells of a figure with the names of their rows and columns beside, above and below them.
 *
 * @param grid    the cells
 * @param area    what is seen of the cells
 * @param whole   the area with names and totals around it
 * @param columns how many columns there are
 * @param rows    how many rows there are
 */
public record NamedGrid(Grid grid, Box area, Box whole, int columns, int rows) {

	/**
	 * The cells that are seen and that a rectangle touches; of one that touches only names, all cells of theirs, seen or
	 * not.
	 *
	 * @param number of the cell in a column and a row, in this order
	 */
	public RowSelection touched(Box band, IntBinaryOperator number) {
		if (!whole.touches(band)) {
			return RowSelection.NONE;
		}
		boolean besideRows = area.y() <= band.bottom() && band.y() < area.bottom();
		boolean besideColumns = area.x() <= band.right() && band.x() < area.right();
		int[] touchedRows = besideRows ? rows(band) : besideColumns ? IntStream.range(0, rows).toArray() : new int[0];
		int[] touchedColumns = besideColumns ? columns(band)
				: besideRows ? IntStream.range(0, columns).toArray() : new int[0];
		BitSet cells = new BitSet();
		for (int row : touchedRows) {
			for (int column : touchedColumns) {
				cells.set(number.applyAsInt(column, row));
			}
		}
		return RowSelection.of(cells);
	}

	/** Not those that begin where the area ends. */
	private int[] rows(Box band) {
		return grid.rowsBetween(Math.max(area.y(), band.y()), Math.min(Math.nextDown(area.bottom()), band.bottom()), rows)
				.toArray();
	}

	private int[] columns(Box band) {
		return grid.columnsBetween(Math.max(area.x(), band.x()), Math.min(Math.nextDown(area.right()), band.right()),
				columns).toArray();
	}
}
