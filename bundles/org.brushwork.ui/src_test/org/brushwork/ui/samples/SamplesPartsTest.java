package org.brushwork.ui.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.SortKey;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.junit.jupiter.api.Test;

class SamplesPartsTest {

	private static final Table TABLE = Table.of(
			new NumberColumn("n", new double[] { 1.5, Double.NaN, 2, 1234567, 0.00000012 }),
			TextColumn.of("t", "a\tb", null, "x\ny", "z", "z"));

	@Test
	void clicksSortUpDownAndNotAtAll() {
		SortState state = SortState.NONE.clicked(2, false);
		assertEquals(List.of(new SortKey(2, false)), state.keys());
		state = state.clicked(2, false);
		assertEquals(List.of(new SortKey(2, true)), state.keys());
		assertEquals(SortState.NONE, state.clicked(2, false));
		assertEquals(List.of(new SortKey(1, false)), state.clicked(1, false).keys());
	}

	@Test
	void withShiftAFurtherColumnSortsAmongEquals() {
		SortState state = SortState.NONE.clicked(2, false).clicked(0, true).clicked(2, true);
		assertEquals(List.of(new SortKey(2, true), new SortKey(0, false)), state.keys());
		assertEquals(1, state.rank(0));
		assertEquals(List.of(new SortKey(0, false)), state.clicked(2, true).keys());
	}

	@Test
	void numbersOfAColumnHaveOneNumberOfDecimals() {
		TableCells cells = new TableCells(TABLE, Locale.GERMANY);
		assertEquals(List.of("1,5", "", "2,0", "1234567,0"),
				List.of(cells.of(0, 0), cells.of(0, 1), cells.of(0, 2), cells.of(0, 3)));
		assertEquals("1,2E-7", cells.of(0, 4));
		assertEquals("1.5", new TableCells(TABLE, Locale.ENGLISH).of(0, 0));
	}

	@Test
	void positionsAndRowsAreToldApart() {
		ShownRows shown = new ShownRows(new int[] { 4, 2, 0 });
		assertEquals(OptionalInt.of(1), shown.position(2));
		assertEquals(OptionalInt.empty(), shown.position(3));
		assertEquals(OptionalInt.empty(), shown.position(7));
		RowSelection some = RowSelection.of(0, 3, 4);
		assertEquals(2, shown.count(some));
		assertEquals(1, shown.countBefore(some, 2));
		assertEquals(OptionalInt.of(2), shown.next(some, 1, true));
		assertEquals(OptionalInt.of(0), shown.next(some, 3, true));
		assertEquals(OptionalInt.of(2), shown.next(some, -1, false));
		assertEquals(OptionalInt.empty(), shown.next(RowSelection.of(3), 0, true));
	}

	@Test
	void rowsAreCopiedAsTheyAreShownOneLineEach() throws Exception {
		String text = SamplesCopy.text(TABLE, new TableCells(TABLE, Locale.ENGLISH), new ShownRows(new int[] { 2, 1, 0, 4 }),
				RowSelection.of(0, 1, 2, 3), Progress.NONE);
		assertEquals("n\tt\n2.0\tx y\n\t\n1.5\ta b\n", text.replace(System.lineSeparator(), "\n"));
	}

	@Test
	void aFilterThatIsNotUnderstoodIsToldAndTheOthersHold() {
		TypedFilters filters = new TypedFilters();
		filters.set(0, ">x");
		filters.set(1, "z");
		assertEquals(1, filters.filters(TABLE).size());
		assertEquals(Optional.of(new TypedFilters.Error(0, "x")), filters.firstError(TABLE));
		filters.set(0, "");
		assertTrue(filters.firstError(TABLE).isEmpty());
	}
}
