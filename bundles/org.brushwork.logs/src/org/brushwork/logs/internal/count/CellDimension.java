package org.brushwork.logs.internal.count;

import java.util.List;
import org.brushwork.logs.Dimension;

/**
 * A dimension that is the same for all events of a cell.
 *
 * @param dimension which one
 * @param values    its values in order, at most 65,536
 * @param codeOf    the code of each cell's value, {@code [cells]}; not to be changed
 * @param totals    how many events of the log have each value, {@code [values]}; not to be changed
 */
record CellDimension(Dimension dimension, List<String> values, char[] codeOf, int[] totals) {

	static CellDimension of(Dimension dimension, List<String> values, char[] codeOf, TimeCells cells) {
		int[] totals = new int[values.size()];
		for (int cell = 0; cell < codeOf.length; cell++) {
			totals[codeOf[cell]] += cells.counts()[cell];
		}
		return new CellDimension(dimension, values, codeOf, totals);
	}

	/** How many values there are. */
	int size() {
		return values.size();
	}
}
