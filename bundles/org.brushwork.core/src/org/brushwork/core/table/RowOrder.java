package org.brushwork.core.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;

/**
 * Sorts rows of a table by some of its columns. Rows that are equal in all of them stay in the order in which they were.
 * Texts are in the order of the alphabet whether they are in capitals or not.
 */
public final class RowOrder {

	/** The order of texts. */
	public static final Comparator<String> TEXTS = String.CASE_INSENSITIVE_ORDER
			.thenComparing(Comparator.naturalOrder());

	private static final int LOW = 32;

	private RowOrder() {
		// functions only
	}

	/**
	 * Sorts rows. Takes n log n, for a million rows and one column of numbers some tenths of a second.
	 *
	 * @param rows rows of the table; not changed
	 * @param keys the column that counts most first; none leaves all as they are
	 * @return the same rows sorted
	 * @throws CancelledException if the progress was cancelled
	 */
	public static int[] sorted(Table table, int[] rows, List<SortKey> keys, Progress progress)
			throws CancelledException {
		int[] order = rows.clone();
		// The least important first, each stable: so the more important ones keep its order among equals.
		for (int key = keys.size() - 1; key >= 0; key--) {
			progress.checkCancelled();
			progress.report(keys.size() - 1L - key, keys.size());
			order = sorted(order, ranks(table.column(keys.get(key).column())), keys.get(key).descending(), progress);
		}
		return order;
	}

	private static int[] sorted(int[] rows, int[] ranks, boolean descending, Progress progress)
			throws CancelledException {
		progress.checkCancelled();
		long[] packed = new long[rows.length];
		for (int at = 0; at < rows.length; at++) {
			int rank = ranks[rows[at]];
			boolean missing = rank == Integer.MAX_VALUE;
			packed[at] = (long) (descending && !missing ? -rank : rank) << LOW | at;
		}
		Arrays.parallelSort(packed);
		int[] order = new int[rows.length];
		for (int at = 0; at < rows.length; at++) {
			order[at] = rows[(int) packed[at]];
		}
		return order;
	}

	/** The place of each row's value among the different ones; the largest int where there is none. */
	private static int[] ranks(Column column) {
		return switch (column) {
		case NumberColumn numbers -> ranks(numbers.values());
		case TextColumn texts -> ranks(texts);
		};
	}

	private static int[] ranks(double[] values) {
		double[] sorted = new double[values.length];
		for (int row = 0; row < values.length; row++) {
			sorted[row] = values[row] + 0.0; // one zero, not two
		}
		Arrays.parallelSort(sorted);
		int different = 0;
		for (double value : sorted) {
			if (!Double.isNaN(value) && (different == 0 || sorted[different - 1] != value)) {
				sorted[different++] = value;
			}
		}
		double[] distinct = Arrays.copyOf(sorted, different);
		return IntStream.range(0, values.length).parallel().map(row -> Double.isNaN(values[row]) ? Integer.MAX_VALUE
				: Arrays.binarySearch(distinct, values[row] + 0.0)).toArray();
	}

	private static int[] ranks(TextColumn texts) {
		List<String> values = texts.values();
		Integer[] codes = new Integer[values.size()];
		Arrays.setAll(codes, code -> code);
		Arrays.parallelSort(codes, Comparator.comparing(values::get, TEXTS));
		int[] rankOf = new int[codes.length];
		for (int rank = 0; rank < codes.length; rank++) {
			rankOf[codes[rank]] = rank;
		}
		int[] ranks = new int[texts.size()];
		for (int row = 0; row < ranks.length; row++) {
			ranks[row] = texts.isMissing(row) ? Integer.MAX_VALUE : rankOf[texts.code(row)];
		}
		return ranks;
	}
}
