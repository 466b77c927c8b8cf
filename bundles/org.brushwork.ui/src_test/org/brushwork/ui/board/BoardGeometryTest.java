package org.brushwork.ui.board;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.brushwork.ui.board.BoardGeometry.Gap;
import org.brushwork.ui.board.BoardLayout.Cell;
import org.brushwork.ui.board.BoardLayout.Row;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class BoardGeometryTest {

	private static final Function<String, Point> LEAST = panel -> new Point(100, 50);
	private static final int GAP = BoardGeometry.GAP;

	private static final BoardLayout BOARD = new BoardLayout(
			List.of(Row.of(1, "a"), new Row(3, List.of(new Cell("b", 1), new Cell("c", 2)))));

	@Test
	void weightsShareTheRoomBesidesTheGaps() {
		BoardGeometry geometry = new BoardGeometry(BOARD, 306, 406, LEAST);
		assertEquals(new Rectangle(0, 0, 306, 100), geometry.places().get("a"));
		assertEquals(new Rectangle(0, 106, 100, 300), geometry.places().get("b"));
		assertEquals(new Rectangle(106, 106, 200, 300), geometry.places().get("c"));
		assertEquals(406, geometry.height());
	}

	@Test
	void nobodyGetsLessThanTheLeastWhileThereIsRoom() {
		assertArrayEquals(new double[] { 50, 30, 20 },
				BoardGeometry.share(100, new double[] { 1, 30, 20 }, new double[] { 50, 1, 1 }), 1e-9);
		assertArrayEquals(new double[] { 60, 40 },
				BoardGeometry.share(100, new double[] { 9, 1 }, new double[] { 0, 40 }), 1e-9);
	}

	@Test
	void aRowWithoutRoomBreaksIntoLinesAndTheBoardBecomesHigher() {
		BoardGeometry geometry = new BoardGeometry(BOARD, 150, 100, LEAST);
		assertEquals(new Rectangle(0, 0, 150, 50), geometry.places().get("a"));
		assertEquals(new Rectangle(0, 50 + GAP, 150, 50), geometry.places().get("b"));
		assertEquals(new Rectangle(0, 2 * (50 + GAP), 150, 50), geometry.places().get("c"));
		assertEquals(3 * 50 + 2 * GAP, geometry.height());
	}

	@Test
	void noPanelsOverlapAndNoneIsOutside() {
		Random random = new Random(1);
		for (int trial = 0; trial < 300; trial++) {
			BoardLayout board = random(random);
			int width = 100 + random.nextInt(900);
			BoardGeometry geometry = new BoardGeometry(board, width, random.nextInt(900), LEAST);
			List<Rectangle> places = new ArrayList<>(geometry.places().values());
			assertEquals(board.panels().size(), places.size());
			for (Rectangle place : places) {
				assertTrue(place.x >= 0 && place.x + place.width <= width && place.y >= 0
						&& place.y + place.height <= geometry.height(), () -> place + " in " + width);
				assertTrue(place.width >= 99 && place.height >= 49, place::toString);
				for (Rectangle other : places) {
					assertFalse(place != other && place.intersects(other), () -> place + " and " + other);
				}
			}
		}
	}

	private static BoardLayout random(Random random) {
		List<Row> rows = new ArrayList<>();
		int panel = 0;
		for (int row = 0; row <= random.nextInt(4); row++) {
			List<Cell> cells = new ArrayList<>();
			for (int cell = 0; cell <= random.nextInt(5); cell++) {
				cells.add(new Cell("p" + panel++, 0.1 + 5 * random.nextDouble()));
			}
			rows.add(new Row(0.1 + 5 * random.nextDouble(), cells));
		}
		return new BoardLayout(rows);
	}

	@Test
	void aDraggedGapMovesWhatIsBesideIt() {
		BoardGeometry geometry = new BoardGeometry(BOARD, 306, 406, LEAST);
		Gap rows = geometry.gapAt(10, 103).orElseThrow();
		BoardGeometry lower = new BoardGeometry(geometry.dragged(rows, 30), 306, 406, LEAST);
		assertEquals(130, lower.places().get("a").height);
		assertEquals(270, lower.places().get("b").height);
		Gap cells = geometry.gapAt(103, 200).orElseThrow();
		BoardGeometry wider = new BoardGeometry(geometry.dragged(cells, 50), 306, 406, LEAST);
		assertEquals(150, wider.places().get("b").width);
		assertEquals(150, wider.places().get("c").width);
	}

	@Test
	void aDraggedGapStopsWhereAPanelHasItsLeastSize() {
		BoardGeometry geometry = new BoardGeometry(BOARD, 306, 406, LEAST);
		Gap rows = geometry.gapAt(10, 103).orElseThrow();
		BoardGeometry highest = new BoardGeometry(geometry.dragged(rows, -500), 306, 406, LEAST);
		assertEquals(50, highest.places().get("a").height);
		BoardGeometry lowest = new BoardGeometry(geometry.dragged(rows, 5_000), 306, 406, LEAST);
		assertEquals(50, lowest.places().get("b").height);
	}

	@Test
	void aBoardThatScrollsHasNoHeightsToDrag() {
		BoardGeometry geometry = new BoardGeometry(BOARD, 306, 80, LEAST);
		assertTrue(geometry.gapAt(10, 53).isEmpty());
		assertTrue(geometry.gapAt(103, 80).isPresent());
	}
}
