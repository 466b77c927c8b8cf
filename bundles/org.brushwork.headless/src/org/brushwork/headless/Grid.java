package org.brushwork.headless;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of texts: the first columns to the left, the others to the right, the last one, if it is a bar, to the left.
 */
final class Grid {

	private static final String GAP = "  ";

	private final int left;
	private final List<List<String>> rows = new ArrayList<>();

	/** @param left how many columns are of texts, the others of numbers */
	Grid(int left) {
		this.left = left;
	}

	/** Adds a row; rows may be of different lengths. */
	Grid row(List<String> cells) {
		rows.add(cells.stream().map(Shortened::printable).toList());
		return this;
	}

	Grid row(String... cells) {
		return row(List.of(cells));
	}

	/**
	 * Prints it.
	 *
	 * @param barred whether the last column is one of bars or of texts
	 */
	void print(PrintStream out, boolean barred) {
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		int[] widths = new int[columns];
		for (List<String> row : rows) {
			for (int column = 0; column < row.size(); column++) {
				widths[column] = Math.max(widths[column], width(row.get(column)));
			}
		}
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < row.size(); column++) {
				String cell = row.get(column);
				String blanks = " ".repeat(widths[column] - width(cell));
				boolean toLeft = column < left || barred && column == columns - 1;
				line.append(GAP).append(toLeft ? cell + blanks : blanks + cell);
			}
			out.println(line.toString().stripTrailing());
		}
	}

	private static int width(String text) {
		return text.codePointCount(0, text.length());
	}
}
