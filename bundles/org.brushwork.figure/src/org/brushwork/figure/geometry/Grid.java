package org.brushwork.figure.geometry;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.brushwork.figure.drawing.Box;

/**
 * Cells of equal size whose edges lie on whole units, so that no light shines through between them: sizes differ by one at
 * most.
 *
 * @param left   where the first column begins
 * @param top    where the first row begins
 * @param width  of a cell, greater than 0
 * @param height of a cell, greater than 0
 */
public record Grid(double left, double top, double width, double height) {

	/** @throws IllegalArgumentException if a cell has no size */
	public Grid {
		if (!(width > 0) || !(height > 0)) {
			throw new IllegalArgumentException("cells of some size wanted, got: " + width + " by " + height);
		}
	}

	/** The box of a cell. */
	public Box cell(int column, int row) {
		return span(column, row, 1, 1);
	}

	/** The box of some columns and rows. */
	public Box span(int column, int row, int columns, int rows) {
		return Box.between(x(column), y(row), x(column + columns), y(row + rows));
	}

	/** A cell's box without the gap to its neighbours, which small cells have none of. */
	public Box filled(int column, int row) {
		Box cell = cell(column, row);
		return width < 5 || height < 5 ? cell : cell.inset(0, 0, 1, 1);
	}

	/** The left edge of a column. */
	public double x(int column) {
		return Math.rint(left + column * width);
	}

	/** The upper edge of a row. */
	public double y(int row) {
		return Math.rint(top + row * height);
	}

	/** The column at a place, of so many. */
	public OptionalInt columnAt(double px, int columns) {
		return within(column(px, columns), columns);
	}

	/** The columns that a stretch touches, of so many. */
	public IntStream columnsBetween(double from, double to, int columns) {
		return IntStream.range(Math.max(0, column(from, columns)), Math.min(columns, column(to, columns) + 1));
	}

	private int column(double px, int columns) {
		int guess = (int) Math.floor(Math.clamp((px - left) / width, -2.0, columns + 1.0));
		return px < x(guess) ? guess - 1 : px >= x(guess + 1) ? guess + 1 : guess;
	}

	/** The row at a place, of so many. */
	public OptionalInt rowAt(double py, int rows) {
		return within(row(py, rows), rows);
	}

	/** The rows that a stretch touches, of so many. */
	public IntStream rowsBetween(double from, double to, int rows) {
		return IntStream.range(Math.max(0, row(from, rows)), Math.min(rows, row(to, rows) + 1));
	}

	private int row(double py, int rows) {
		int guess = (int) Math.floor(Math.clamp((py - top) / height, -2.0, rows + 1.0));
		return py < y(guess) ? guess - 1 : py >= y(guess + 1) ? guess + 1 : guess;
	}

	private static OptionalInt within(int index, int count) {
		return index >= 0 && index < count ? OptionalInt.of(index) : OptionalInt.empty();
	}
}
