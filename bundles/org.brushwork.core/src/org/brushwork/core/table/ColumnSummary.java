package org.brushwork.core.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.RowSelection;

/** What some rows have in one column. */
public sealed interface ColumnSummary {

	/** The column. */
	String name();

	/** How many of the rows have a value. */
	long present();

	/** How many of the rows have none. */
	long missing();

	/**
	 * Numbers.
	 *
	 * @param mean their arithmetic mean; NaN of none
	 * @param min  the least one; NaN of none
	 * @param max  the greatest one; NaN of none
	 */
	record Numbers(String name, long present, long missing, double mean, double min, double max)
			implements ColumnSummary {
	}

	/**
	 * Texts.
	 *
	 * @param different how many different ones
	 * @param top       the most frequent ones, at most {@link #MOST_TOP}, the most frequent first
	 */
	record Texts(String name, long present, long missing, int different, List<Frequency> top)
			implements ColumnSummary {
	}

	/**
	 * How often a text comes.
	 *
	 * @param text  the text
	 * @param count in how many rows
	 */
	record Frequency(String text, long count) {
	}

	/** So many of the most frequent texts are told. */
	int MOST_TOP = 5;

	/**
	 * Sums up all columns. Linear in rows and columns.
	 *
	 * @param rows the rows that count
	 * @throws CancelledException if the progress was cancelled
	 */
	static List<ColumnSummary> of(Table table, RowSelection rows, Progress progress) throws CancelledException {
		int[] some = rows.rows().filter(row -> row < table.rowCount()).toArray();
		List<ColumnSummary> summaries = new ArrayList<>();
		for (Column column : table.columns()) {
			progress.checkCancelled();
			summaries.add(switch (column) {
			case NumberColumn numbers -> numbers(numbers, some);
			case TextColumn texts -> texts(texts, some);
			});
		}
		return summaries;
	}

	private static Numbers numbers(NumberColumn column, int[] rows) {
		double sum = 0;
		double min = Double.NaN;
		double max = Double.NaN;
		long present = 0;
		for (int row : rows) {
			double value = column.value(row);
			if (!Double.isNaN(value)) {
				present++;
				sum += value;
				min = present == 1 ? value : Math.min(min, value);
				max = present == 1 ? value : Math.max(max, value);
			}
		}
		return new Numbers(column.name(), present, rows.length - present, sum / present, min, max);
	}

	private static Texts texts(TextColumn column, int[] rows) {
		long[] counts = new long[column.values().size()];
		long missing = 0;
		for (int row : rows) {
			if (column.isMissing(row)) {
				missing++;
			} else {
				counts[column.code(row)]++;
			}
		}
		List<Frequency> all = new ArrayList<>();
		for (int code = 0; code < counts.length; code++) {
			if (counts[code] > 0) {
				all.add(new Frequency(column.values().get(code), counts[code]));
			}
		}
		List<Frequency> top = all.stream().sorted(Comparator.comparingLong(Frequency::count).reversed()).limit(MOST_TOP)
				.toList();
		return new Texts(column.name(), rows.length - missing, missing, all.size(), top);
	}
}
