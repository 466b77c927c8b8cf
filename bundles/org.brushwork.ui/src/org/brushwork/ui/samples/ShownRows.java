package org.brushwork.ui.samples;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import org.brushwork.core.selection.RowSelection;

/** Which rows of a table are shown and where: a position is a line on the screen, a row is one of the table. */
final class ShownRows {

	/** Nothing at all. */
	static final ShownRows NONE = new ShownRows(new int[0]);

	private final int[] rows;
	private final int[] positions;
	private final RowSelection all;

	/**
	 * Made in a job: goes through all rows, so that what a gesture asks for is known then.
	 *
	 * @param rows of the table, in the order in which they are shown; each once
	 */
	ShownRows(int[] rows) {
		this.rows = rows;
		positions = inverse();
		all = rows.length == 0 ? RowSelection.NONE : between(0, rows.length - 1);
	}

	int size() {
		return rows.length;
	}

	/** The row at a position. */
	int row(int position) {
		return rows[position];
	}

	/** Where a row is; empty where it is not shown. */
	OptionalInt position(int row) {
		return row >= 0 && row < positions.length && positions[row] >= 0 ? OptionalInt.of(positions[row])
				: OptionalInt.empty();
	}

	private int[] inverse() {
		int[] inverse = new int[Arrays.stream(rows).max().orElse(-1) + 1];
		Arrays.fill(inverse, -1);
		for (int position = 0; position < rows.length; position++) {
			inverse[rows[position]] = position;
		}
		return inverse;
	}

	/** The rows between two positions, both among them. */
	RowSelection between(int one, int other) {
		BitSet some = new BitSet();
		for (int position = Math.min(one, other); position <= Math.max(one, other); position++) {
			some.set(rows[position]);
		}
		return RowSelection.of(some);
	}

	/** All rows that are shown. */
	RowSelection all() {
		return all;
	}

	/** How many of some rows are shown. */
	int count(RowSelection some) {
		int count = 0;
		for (int row : rows) {
			count += some.contains(row) ? 1 : 0;
		}
		return count;
	}

	/** How many of some rows are shown before a position. */
	int countBefore(RowSelection some, int position) {
		int count = 0;
		for (int at = 0; at < position; at++) {
			count += some.contains(rows[at]) ? 1 : 0;
		}
		return count;
	}

	/** The position nearest to another one, that one included, at which one of some rows is; around the ends. */
	OptionalInt next(RowSelection some, int from, boolean forward) {
		int size = rows.length;
		for (int step = 0; step < size; step++) {
			int position = Math.floorMod(forward ? from + step : from - step, size);
			if (some.contains(rows[position])) {
				return OptionalInt.of(position);
			}
		}
		return OptionalInt.empty();
	}
}
