package org.brushwork.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.junit.jupiter.api.Test;

class ClassOrderTest {

	private static void assertSorted(String... expected) {
		List<String> names = new ArrayList<>(List.of(expected).reversed());
		names.sort(ClassOrder.of(names));
		assertEquals(List.of(expected), names);
	}

	@Test
	void numbersAreInTheOrderOfTheirValues() {
		assertSorted("-3", "-1.5", "0", "2", "1e1", "33");
	}

	@Test
	void runsOfDigitsInNamesCountByValue() {
		assertSorted("a", "class 2", "class 10", "class 10 b", "class x");
		assertSorted("1st", "2", "10", "x");
		assertSorted("a01", "a1", "a2");
	}

	@Test
	void theOrderIsTotal() {
		assertSorted("", "A", "a", "\u00e4");
	}

	@Test
	void numbersAreNamesWithoutDecimalsWhereTheyHaveNone() {
		assertEquals("1", CellNames.of(1.0));
		assertEquals("-2.5", CellNames.of(-2.5));
		assertEquals("", CellNames.of(Double.NaN));
		assertEquals("1.0E20", CellNames.of(1e20));
		assertEquals("7", CellNames.of(new NumberColumn("n", new double[] { 7 }), 0));
		assertEquals("", CellNames.of(TextColumn.of("t", (String) null), 0));
	}

	@Test
	void quantilesLieBetweenValues() {
		double[] sorted = { 1, 2, 4, 8 };
		assertEquals(List.of(1.0, 1.75, 3.0, 5.0, 8.0),
				Arrays.stream(new double[] { 0, 0.25, 0.5, 0.75, 1 }).mapToObj(share -> Quantiles.of(sorted, share))
						.toList());
	}

	@Test
	void detailsOfOtherRowsAreRefused() {
		Predictions two = Predictions.of(List.of("a", "b"), new int[2], new int[2]);
		RowDetails one = RowDetails.of(Table.of(TextColumn.of("t", "x")),
				Optional.empty(), Optional.of("t"));
		assertThrows(IllegalArgumentException.class, () -> two.with(one));
		assertThrows(IllegalArgumentException.class,
				() -> RowDetails.of(one.table(), Optional.of("id"), Optional.empty()));
	}
}
