package org.brushwork.figure.part;

import java.util.stream.IntStream;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.geometry.Grid;

/**
 * A line around some cells of a grid, with a halo so that it is seen on any colour. Between two of those cells there is
 * no line: a selected row is one shape.
 *
 * @param grid    where the cells lie
 * @param columns of the cells that may be outlined
 * @param rows    of the cells that may be outlined
 * @param cells   which are
 */
public record CellOutline(Grid grid, int columns, int rows, Cells cells) {

	private static final double LINE = 2;
	private static final double HALO = 4;

	/** Some cells of a grid. */
	@FunctionalInterface
	public interface Cells {

		/** Whether a cell is among them; it is within the grid. */
		boolean contain(int column, int row);
	}

	/** Draws the line around the cells in these columns and rows. */
	public void draw(Drawing drawing, ChartTheme theme, int[] shownColumns, int[] shownRows) {
		Pen halo = Pen.of(theme.color(ChartRole.BACKGROUND)).withWidth(HALO);
		Pen line = Pen.of(theme.color(ChartRole.TEXT)).withWidth(LINE);
		for (Pen pen : new Pen[] { halo, line }) {
			for (int row : shownRows) {
				for (int column : shownColumns) {
					if (cells.contain(column, row)) {
						drawSides(drawing, pen, column, row);
					}
				}
			}
		}
	}

	/** Draws the line around all of the cells. */
	public void draw(Drawing drawing, ChartTheme theme) {
		draw(drawing, theme, IntStream.range(0, columns).toArray(), IntStream.range(0, rows).toArray());
	}

	private void drawSides(Drawing drawing, Pen pen, int column, int row) {
		Box cell = grid.cell(column, row);
		// Cells smaller than the line are seen, too; lines reach around the corner that they share.
		double grow = Math.max(0, (HALO - Math.min(cell.width(), cell.height())) / 2);
		Box box = cell.inset(-grow, -grow, -grow, -grow);
		double end = pen.width() / 2;
		if (!holds(column, row - 1)) {
			drawing.line(box.x() - end, box.y(), box.right() + end, box.y(), pen);
		}
		if (!holds(column, row + 1)) {
			drawing.line(box.x() - end, box.bottom(), box.right() + end, box.bottom(), pen);
		}
		if (!holds(column - 1, row)) {
			drawing.line(box.x(), box.y() - end, box.x(), box.bottom() + end, pen);
		}
		if (!holds(column + 1, row)) {
			drawing.line(box.right(), box.y() - end, box.right(), box.bottom() + end, pen);
		}
	}

	private boolean holds(int column, int row) {
		return column >= 0 && row >= 0 && column < columns && row < rows && cells.contain(column, row);
	}
}
