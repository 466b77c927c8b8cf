package org.brushwork.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brushwork.ui.board.BoardLayout.Cell;
import org.brushwork.ui.board.BoardLayout.Row;
import org.brushwork.ui.board.BoardLayout.Side;
import org.junit.jupiter.api.Test;

class BoardLayoutTest {

	/** A row is written as its panels, rows are separated by slashes. */
	private static BoardLayout board(String rows) {
		return new BoardLayout(List.of(rows.split("/")).stream().map(row -> Row.of(1, row.split(""))).toList());
	}

	private static String text(BoardLayout layout) {
		return layout.rows().stream().map(row -> row.cells().stream().map(Cell::panel).collect(Collectors.joining()))
				.collect(Collectors.joining("/"));
	}

	@Test
	void aPanelGoesBesideAnotherOne() {
		assertEquals("cab/d", text(board("ab/cd").moved("c", "a", Side.LEFT)));
		assertEquals("abc/d", text(board("ab/cd").moved("c", "b", Side.RIGHT)));
		assertEquals("c/ab/d", text(board("ab/cd").moved("c", "b", Side.ABOVE)));
		assertEquals("ab/d/c", text(board("ab/cd").moved("c", "d", Side.BELOW)));
	}

	@Test
	void aRowThatLostItsLastPanelIsGone() {
		assertEquals("abc", text(board("ab/c").moved("c", "b", Side.RIGHT)));
		assertEquals("ab", text(board("ab/c").without("c")));
	}

	@Test
	void aPanelStaysWhereItIsBesideItself() {
		BoardLayout board = board("ab");
		assertSame(board, board.moved("a", "a", Side.LEFT));
		assertSame(board, board.with("a"));
	}

	@Test
	void aFurtherPanelFillsTheLastRowAndThenBeginsAnother() {
		assertEquals("abc", text(board("ab").with("c")));
		assertEquals("abc/d", text(board("abc").with("d")));
		assertEquals("a", text(new BoardLayout(List.of()).with("a")));
	}

	@Test
	void aPanelMovesPastItsNeighbour() {
		BoardLayout board = board("ab/c");
		assertEquals(Optional.of("b"), board.neighbour("a", Side.RIGHT));
		assertEquals(Optional.empty(), board.neighbour("b", Side.RIGHT));
		assertEquals(Optional.of("c"), board.neighbour("b", Side.BELOW));
		assertEquals(Optional.of("a"), board.neighbour("c", Side.ABOVE));
		assertEquals(Optional.empty(), board.neighbour("c", Side.BELOW));
	}

	@Test
	void aPanelOfTheFirstRowCanGetARowOfItsOwnAboveIt() {
		BoardLayout board = board("ab/c");
		String beside = board.neighbour("b", Side.ABOVE).orElseThrow();
		assertEquals("b/a/c", text(board.moved("b", beside, Side.ABOVE)));
	}

	@Test
	void aPanelBecomesWiderAndItsRowHigher() {
		BoardLayout board = board("ab/c").scaled("b", 2, 3);
		assertEquals(List.of(new Row(3, List.of(new Cell("a", 1), new Cell("b", 2))), Row.of(1, "c")), board.rows());
		assertEquals(board, board.scaled("x", 2, 3));
	}

	@Test
	void noPanelIsThereTwice() {
		assertThrows(IllegalArgumentException.class, () -> board("ab/a"));
	}

	@Test
	void aWeightIsAboveZero() {
		assertThrows(IllegalArgumentException.class, () -> new Cell("a", 0));
		assertThrows(IllegalArgumentException.class, () -> Row.of(Double.NaN, "a"));
	}
}
