package org.brushwork.core.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.ColumnSummary.Frequency;
import org.junit.jupiter.api.Test;

class RowSubsetTest {

	private static final double NONE = Double.NaN;

	private static final NumberColumn NUMBERS = new NumberColumn("n", new double[] { 5, NONE, -1, 7.5, 5, -0.0 });
	private static final TextColumn TEXTS = TextColumn.of("t", "pear", "Apple", null, "apple", "fig", "pear");
	private static final Table TABLE = Table.of(NUMBERS, TEXTS);

	private static int[] sorted(SortKey... keys) throws Exception {
		return new RowSubset(List.of(), Optional.empty(), List.of(keys)).rows(TABLE, Progress.NONE);
	}

	private static int[] filtered(String typed, Column column) throws Exception {
		return new RowSubset(List.of(ColumnFilter.parse(typed, column)), Optional.empty(), List.of()).rows(TABLE,
				Progress.NONE);
	}

	private static void assertRows(int[] actual, int... expected) {
		assertArrayEquals(expected, actual, () -> Arrays.toString(actual));
	}

	@Test
	void numbersAreSortedWithMissingOnesLastEitherWay() throws Exception {
		assertRows(sorted(new SortKey(0, false)), 2, 5, 0, 4, 3, 1);
		assertRows(sorted(new SortKey(0, true)), 3, 0, 4, 5, 2, 1);
	}

	@Test
	void textsAreSortedWhateverTheirCapitals() throws Exception {
		assertRows(sorted(new SortKey(1, false)), 1, 3, 4, 0, 5, 2);
		assertRows(sorted(new SortKey(1, true)), 0, 5, 4, 3, 1, 2);
	}

	@Test
	void aSecondKeyDecidesAmongEquals() throws Exception {
		assertRows(sorted(new SortKey(1, false), new SortKey(0, false)), 1, 3, 4, 5, 0, 2);
		assertRows(sorted(), 0, 1, 2, 3, 4, 5);
	}

	@Test
	void sortingManyRowsIsWhatAStableSortDoes() throws Exception {
		Random random = new Random(3);
		double[] values = random.doubles(20_000).map(value -> value < 0.1 ? NONE : Math.floor(value * 50)).toArray();
		Table table = Table.of(new NumberColumn("v", values));
		Integer[] expected = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
		Arrays.sort(expected, Comparator.comparingDouble(row -> Double.isNaN(values[row]) ? NONE : -values[row]));
		int[] rows = IntStream.range(0, values.length).toArray();
		assertArrayEquals(Arrays.stream(expected).mapToInt(Integer::intValue).toArray(),
				RowOrder.sorted(table, rows, List.of(new SortKey(0, true)), Progress.NONE));
	}

	@Test
	void numbersAreComparedAsTyped() throws Exception {
		assertRows(filtered(">5", NUMBERS), 3);
		assertRows(filtered(" >= 5 ", NUMBERS), 0, 3, 4);
		assertRows(filtered("<0", NUMBERS), 2);
		assertRows(filtered("<=0", NUMBERS), 2, 5);
		assertRows(filtered("5", NUMBERS), 0, 4);
		assertRows(filtered("=7,5", NUMBERS), 3);
		assertRows(filtered("!=5", NUMBERS), 1, 2, 3, 5);
		assertRows(filtered("0..5", NUMBERS), 0, 4, 5);
		assertRows(filtered("7.5..5", NUMBERS), 0, 3, 4);
		assertRows(filtered("5..", NUMBERS), 0, 3, 4);
		assertRows(filtered("..-0.5", NUMBERS), 2);
	}

	@Test
	void textsContainWhatWasTypedOrAreIt() throws Exception {
		assertRows(filtered("PP", TEXTS), 1, 3);
		assertRows(filtered("=apple", TEXTS), 1, 3);
		assertRows(filtered("=app", TEXTS));
		assertRows(filtered("!pear", TEXTS), 1, 2, 3, 4);
		assertRows(filtered("!=fig", TEXTS), 0, 1, 2, 3, 5);
	}

	@Test
	void whatHasNoValueCanBeAskedFor() throws Exception {
		assertRows(filtered("=", NUMBERS), 1);
		assertRows(filtered("!=", NUMBERS), 0, 2, 3, 4, 5);
		assertRows(filtered("=", TEXTS), 2);
		assertRows(filtered("!", TEXTS), 0, 1, 3, 4, 5);
		assertRows(filtered("  ", TEXTS), 0, 1, 2, 3, 4, 5);
	}

	@Test
	void whatIsNoNumberIsTold() {
		for (String typed : List.of(">x", "3..y", "abc", ">", "<=", "1 2")) {
			assertThrows(FilterSyntaxException.class, () -> ColumnFilter.parse(typed, NUMBERS), typed);
		}
	}

	@Test
	void onlySelectedRowsThatPassAreShownSorted() throws Exception {
		RowSubset subset = new RowSubset(List.of(ColumnFilter.parse(">=5", NUMBERS)),
				Optional.of(RowSelection.of(0, 1, 3)), List.of(new SortKey(0, true)));
		assertRows(subset.rows(TABLE, Progress.NONE), 3, 0);
	}

	@Test
	void aTextIsFoundInAnyColumn() throws Exception {
		CellText cells = (column, row) -> column == 0 && !NUMBERS.isMissing(row) ? String.valueOf(NUMBERS.value(row)) : "";
		assertEquals(RowSelection.of(3), RowSearch.find(TABLE, "7.5", cells, Progress.NONE));
		assertEquals(RowSelection.of(0, 1, 3, 5), RowSearch.find(TABLE, "P", cells, Progress.NONE));
		assertEquals(RowSelection.NONE, RowSearch.find(TABLE, "kiwi", cells, Progress.NONE));
	}

	@Test
	void someRowsAreSummedUp() throws Exception {
		List<ColumnSummary> expected = List.of(new ColumnSummary.Numbers("n", 4, 0, 2.25, -1, 5),
				new ColumnSummary.Texts("t", 3, 1, 2, List.of(new Frequency("pear", 2), new Frequency("fig", 1))));
		assertEquals(expected, ColumnSummary.of(TABLE, RowSelection.of(0, 2, 4, 5), Progress.NONE));
	}

	@Test
	void tablesHaveColumnsOfOneLengthAndDifferentNames() {
		assertThrows(IllegalArgumentException.class, () -> Table.of(NUMBERS, TextColumn.of("t", "x")));
		assertThrows(IllegalArgumentException.class, () -> Table.of(NUMBERS, NUMBERS));
		assertThrows(IllegalArgumentException.class, () -> TextColumn.ofCodes("t", new int[] { 1 }, List.of("x")));
	}
}
