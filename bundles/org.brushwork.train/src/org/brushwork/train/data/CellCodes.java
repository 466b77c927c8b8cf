package org.brushwork.train.data;

import java.util.Arrays;
import java.util.List;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.CellNames;

/**
 * A column, of numbers or of texts, as codes of its different cells.
 *
 * @param codes  one a row: an index of {@code values}, or {@link TextColumn#MISSING}
 * @param values the different cells as texts
 */
record CellCodes(int[] codes, List<String> values) {

	static CellCodes of(Column column) {
		return switch (column) {
		case TextColumn texts -> new CellCodes(texts.codes(), texts.values());
		case NumberColumn numbers -> of(numbers.values());
		};
	}

	private static CellCodes of(double[] cells) {
		double[] distinct = distinct(cells);
		int[] codes = new int[cells.length];
		for (int row = 0; row < codes.length; row++) {
			codes[row] = Double.isNaN(cells[row]) ? TextColumn.MISSING
					: Arrays.binarySearch(distinct, cells[row] + 0.0);
		}
		return new CellCodes(codes, Arrays.stream(distinct).mapToObj(CellNames::of).toList());
	}

	/** The different numbers, ascending; -0.0 is 0, and NaN is none. */
	static double[] distinct(double[] cells) {
		double[] sorted = new double[cells.length];
		int count = 0;
		for (double cell : cells) {
			if (!Double.isNaN(cell)) {
				sorted[count++] = cell + 0.0;
			}
		}
		Arrays.sort(sorted, 0, count);
		int kept = 0;
		for (int i = 0; i < count; i++) {
			if (i == 0 || sorted[i] != sorted[i - 1]) {
				sorted[kept++] = sorted[i];
			}
		}
		return Arrays.copyOf(sorted, kept);
	}

	/** How many of some rows have each value. */
	int[] counts(int[] rows) {
		int[] counts = new int[values.size()];
		for (int row : rows) {
			if (codes[row] != TextColumn.MISSING) {
				counts[codes[row]]++;
			}
		}
		return counts;
	}
}
