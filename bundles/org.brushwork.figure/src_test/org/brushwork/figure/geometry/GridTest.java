package org.brushwork.figure.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.brushwork.figure.drawing.Box;
import org.junit.jupiter.api.Test;

class GridTest {

	private final Grid grid = new Grid(10, 20, 3.3, 7);

	@Test
	void cellsTouchOnWholeUnits() {
		for (int column = 0; column < 50; column++) {
			Box cell = grid.cell(column, 0);
			assertEquals(Math.rint(cell.x()), cell.x());
			assertEquals(cell.right(), grid.cell(column + 1, 0).x());
			assertEquals(3.3, cell.width(), 1);
		}
		assertEquals(new Box(17, 27, 3, 7), grid.cell(2, 1)); // 10 + 6.6 and 10 + 9.9
	}

	@Test
	void aPlaceIsInTheCellWhoseBoxHoldsIt() {
		for (double px = 0; px < 60; px += 0.25) {
			OptionalInt column = grid.columnAt(px, 12);
			double x = px;
			long holding = IntStream.range(0, 12).filter(i -> grid.cell(i, 0).contains(x, 20)).count();
			assertEquals(holding == 1, column.isPresent(), "at " + px);
			column.ifPresent(found -> assertTrue(grid.cell(found, 0).contains(x, 20), "at " + x));
		}
		assertEquals(OptionalInt.of(2), grid.rowAt(34, 3));
		assertEquals(OptionalInt.empty(), grid.rowAt(41, 3));
		assertEquals(OptionalInt.empty(), grid.rowAt(19.9, 3));
	}

	@Test
	void onlyLargeCellsHaveAGap() {
		assertEquals(grid.cell(1, 1), grid.filled(1, 1));
		assertEquals(new Box(8, 8, 7, 7), new Grid(0, 0, 8, 8).filled(1, 1));
	}

	@Test
	void cellsWithoutASizeAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Grid(0, 0, 0, 5));
		assertThrows(IllegalArgumentException.class, () -> new Grid(0, 0, 5, Double.NaN));
	}
}
