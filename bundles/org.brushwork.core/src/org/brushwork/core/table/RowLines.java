package org.brushwork.core.table;

import java.util.Arrays;

/**
 * Where in a file the rows of a table begin. Takes memory only for rows that are not right below the one before: after
 * a cell of several lines, a blank line, a row that was rejected. Immutable.
 */
public final class RowLines {

	private final int[] rows;
	private final long[] lines;

	private RowLines(int[] rows, long[] lines) {
		this.rows = rows;
		this.lines = lines;
	}

	/**
	 * The number of a row's first line, the first of the file being 1.
	 *
	 * @param row 0 or more; beyond the last one as if the file went on with rows of one line
	 * @throws IllegalArgumentException if it is negative
	 */
	public long line(int row) {
		if (row < 0) {
			throw new IllegalArgumentException("row must not be negative, got: " + row);
		}
		int at = Arrays.binarySearch(rows, row);
		int before = at >= 0 ? at : -at - 2;
		return before < 0 ? row + 1L : lines[before] + row - rows[before];
	}

	/** Collects the lines of rows, from the first row on. */
	public static final class Builder {

		private int[] rows = new int[1];
		private long[] lines = new long[1];
		private int size;
		private int row;
		private long expected = 1;

		/** Adds the next row by the number of its first line. */
		public void add(long line) {
			if (line != expected) {
				if (size == rows.length) {
					rows = Arrays.copyOf(rows, 2 * size);
					lines = Arrays.copyOf(lines, 2 * size);
				}
				rows[size] = row;
				lines[size++] = line;
			}
			row++;
			expected = line + 1;
		}

		/** The lines of all rows that were added. */
		public RowLines build() {
			return new RowLines(Arrays.copyOf(rows, size), Arrays.copyOf(lines, size));
		}
	}
}
