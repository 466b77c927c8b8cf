package org.brushwork.figure.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.Pick;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Raster;
import org.brushwork.figure.drawing.SvgDrawing;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.View;
import org.junit.jupiter.api.Test;

class MatrixFigureTest {

	private static final Box BOX = new Box(0, 0, 600, 400);
	private static final ChartTheme LIGHT = ChartTheme.of(0xFFFFFF);

	private final SvgDrawing drawing = new SvgDrawing(600, 400);
	private final MatrixFigure figure = new MatrixFigure(LabelledMatrix.confusion(List.of("cat", "dog", "bird"),
			new double[][] { { 6, 2, 0 }, { 1, 30, 9 }, { 0, 0, 12 } })).in(Locale.US);

	@Test
	void aCellIsPickedWhereItIsDrawn() {
		MatrixLayout layout = figure.layout(drawing, BOX, LIGHT);
		Box area = layout.area();
		Pick pick = layout.pick(area.x() + area.width() * 5 / 6, area.centerY(), 0).orElseThrow();
		assertEquals(5, pick.index());
		assertEquals("actual dog, predicted bird: 9, 23% of the row, 43% of the column", pick.words());
		assertTrue(pick.box().contains(area.x() + area.width() * 5 / 6, area.centerY()));
		assertEquals(area.width() / 3, pick.box().width(), 1);
		assertTrue(layout.pick(area.x() - 1, area.centerY(), 50).isEmpty());
		assertEquals(OptionalInt.of(2), layout.rowAt(area.bottom() - 1));
		assertEquals(OptionalInt.empty(), layout.rowAt(area.bottom()));
	}

	@Test
	void aCellKeepsItsNumberWhenTheMatrixIsSorted() {
		figure.setSort(MatrixSort.TOTAL); // dog 40, bird 12, cat 8
		MatrixLayout layout = figure.layout(drawing, BOX, LIGHT);
		Box area = layout.area();
		Pick upperMiddle = layout.pick(area.centerX(), area.y() + 1, 0).orElseThrow();
		assertEquals(5, upperMiddle.index());
		assertEquals(upperMiddle, layout.at(5));
		assertEquals(List.of("actual", "dog", "bird", "cat", "total"), figure.table().columns());
		assertEquals(List.of("dog", 30.0, 9.0, 1.0, 40.0), figure.table().row().apply(0));
	}

	@Test
	void theCursorFollowsTheOrderThatIsSeen() {
		figure.setSort(MatrixSort.TOTAL);
		MatrixLayout layout = figure.layout(drawing, BOX, LIGHT);
		assertEquals(5, layout.step(4, 1, 0)); // dog, dog to dog, bird
		assertEquals(7, layout.step(4, 0, 1)); // to bird, dog
		assertEquals(3, layout.step(4, 7, 0)); // to the last column, cat
		assertEquals(4, layout.step(4, -1, -1));
		for (int index = 0; index < layout.size(); index++) {
			Box from = layout.at(index).box();
			Box to = layout.at(layout.step(index, 1, 0)).box();
			assertTrue(to.x() == from.right() || to.equals(from));
		}
	}

	@Test
	void aPartIsSeenWhenZoomed() {
		figure.setView(new View(new Range(1, 2), new Range(0, 1)));
		MatrixLayout layout = figure.layout(drawing, BOX, LIGHT);
		Box area = layout.area();
		assertEquals(area, layout.cell(2, 1)); // the lowest row, the middle column
		assertEquals(7, layout.pick(area.centerX(), area.centerY(), 0).orElseThrow().index());
		assertTrue(figure.isZoomed());
		assertTrue(layout.at(0).box().right() <= area.x());
	}

	@Test
	void aViewStaysWithinTheMatrix() {
		figure.setView(new View(new Range(-5, -3), new Range(2.9, 3)));
		assertEquals(new View(new Range(0, 2), new Range(2, 3)), figure.view());
		figure.setView(new View(new Range(-50, 70), new Range(1, 2.5)));
		assertEquals(new View(new Range(0, 3), new Range(1, 2.5)), figure.view());
		figure.setView(new View(new Range(1.2, 1.4), new Range(0, 3))); // a cell at least, in the middle of it
		assertEquals(0.8, figure.view().x().lower(), 1e-9);
		assertEquals(1.8, figure.view().x().upper(), 1e-9);
		figure.setView(null);
		assertEquals(figure.fit(), figure.view());
	}

	@Test
	void theMappingIsThatOfTheCells() {
		MatrixLayout layout = figure.layout(drawing, BOX, LIGHT);
		Box cell = layout.cell(0, 2); // upper right
		assertEquals(cell.x(), layout.px(2, 3), 1);
		assertEquals(cell.y(), layout.py(2, 3), 1);
		assertEquals(2.5, layout.x(layout.px(2.5, 0), 0), 1e-12);
		assertEquals(0.25, layout.y(0, layout.py(0, 0.25)), 1e-12);
	}

	@Test
	void numbersAreWrittenWhereTheyFit() {
		assertTrue(drawn(600, 400).contains(">30</text>"));
		assertFalse(drawn(60, 60).contains(">30</text>"));
		figure.setMode(MatrixMode.ROW_PERCENT);
		assertTrue(drawn(600, 400).contains(">25%</text>"));
	}

	@Test
	void totalsHaveRoomOrAreLeftOut() {
		assertTrue(drawn(600, 400).contains(">40</text>"));
		assertFalse(drawn(160, 120).contains(">40</text>"));
		figure.setTotals(false);
		assertFalse(drawn(600, 400).contains(">40</text>"));
	}

	@Test
	void selectedCellsAreOutlined() {
		int before = lines("2");
		figure.setSelected(RowSelection.of(1, 5, 99)); // 99 is not in the matrix
		assertEquals(before + 8, lines("2"));
		assertEquals(8, lines("4")); // the halo
		figure.setSelected(RowSelection.of(3, 4, 5));
		assertEquals(before + 8, lines("2")); // no line within a whole row
	}

	@Test
	void manySelectedCellsAreClearAndTheOthersVeiled() {
		MatrixLayout layout = figure.layout(drawing, BOX, LIGHT);
		Box area = layout.area();
		Raster veil = MatrixVeil.over(layout, RowSelection.of(0, 4, 77), 0xFFFFFF);
		for (int cell = 0; cell < 9; cell++) {
			Box box = layout.at(cell).box();
			int x = (int) (box.centerX() - area.x());
			int y = (int) (box.centerY() - area.y());
			assertEquals(cell == 0 || cell == 4 ? 0 : 0xA0FFFFFF, veil.argb()[y * veil.width() + x], "cell " + cell);
		}
		figure.setView(new View(new Range(1, 2), new Range(0, 1))); // only cell 7
		MatrixLayout zoomed = figure.layout(drawing, BOX, LIGHT);
		assertTrue(IntStream.of(MatrixVeil.over(zoomed, RowSelection.of(0, 4), 0).argb()).allMatch(p -> p != 0));
		assertTrue(IntStream.of(MatrixVeil.over(zoomed, RowSelection.of(7), 0).argb()).allMatch(p -> p == 0));
	}

	@Test
	void manyClassesAreAPictureWithFewNames() {
		int classes = 700;
		List<String> names = IntStream.range(0, classes).mapToObj(i -> "class " + i).toList();
		double[][] counts = new double[classes][classes];
		counts[3][600] = 1;
		MatrixFigure large = new MatrixFigure(LabelledMatrix.confusion(names, counts));
		SvgDrawing svg = new SvgDrawing(600, 400);
		large.draw(svg, BOX, LIGHT);
		String document = svg.document("");
		assertTrue(document.contains("<image"));
		assertTrue(document.split("<text", -1).length < 80);
	}

	@Test
	void everySizeOfMatrixAndFigureIsDrawn() {
		for (int classes : new int[] { 0, 1, 2, 40, 300 }) {
			List<String> names = IntStream.range(0, classes).mapToObj(i -> "a long name of class " + i).toList();
			LabelledMatrix zero = LabelledMatrix.confusion(names, new double[classes][classes]);
			MatrixFigure any = new MatrixFigure(zero).titled("Title");
			for (Box box : List.of(new Box(0, 0, 1, 1), new Box(0, 0, 160, 120), new Box(0, 0, 1600, 1200))) {
				SvgDrawing svg = new SvgDrawing(box.width(), box.height());
				any.draw(svg, box, LIGHT);
				assertFalse(svg.document("").contains("NaN"));
				assertEquals(classes == 0 && box.width() > 1, svg.document("").contains("No classes"));
			}
		}
	}

	@Test
	void whatCannotBeAMatrixIsRefusedWithASentence() {
		List<String> two = List.of("a", "b");
		assertEquals("values must be finite and at least 0, got: -1.0 in row 1, column 0",
				assertThrows(IllegalArgumentException.class,
						() -> LabelledMatrix.confusion(two, new double[][] { { 1, 2 }, { -1, 0 } })).getMessage());
		assertThrows(IllegalArgumentException.class,
				() -> LabelledMatrix.confusion(two, new double[][] { { 1, 2 }, { Double.NaN, 0 } }));
		assertThrows(IllegalArgumentException.class, () -> LabelledMatrix.confusion(two, new double[][] { { 1, 2 } }));
		assertThrows(IllegalArgumentException.class, () -> LabelledMatrix.confusion(two, new double[2][1]));
		assertThrows(IndexOutOfBoundsException.class, () -> figure.layout(drawing, BOX, LIGHT).at(9));
	}

	private int lines(String strokeWidth) {
		return drawn(600, 400).split("stroke-width=\"" + strokeWidth + "\"", -1).length - 1;
	}

	private String drawn(double width, double height) {
		SvgDrawing svg = new SvgDrawing(width, height);
		figure.draw(svg, new Box(0, 0, width, height), LIGHT);
		return svg.document("");
	}
}
