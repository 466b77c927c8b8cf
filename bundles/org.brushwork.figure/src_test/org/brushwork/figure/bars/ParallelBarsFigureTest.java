package org.brushwork.figure.bars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.brushwork.figure.Pick;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.junit.jupiter.api.Test;

class ParallelBarsFigureTest {

	private static final Box BOX = new Box(0, 0, 600, 300);
	private static final ChartTheme LIGHT = ChartTheme.of(0xFFFFFF);

	private final SvgDrawing drawing = new SvgDrawing(600, 300);
	private final ParallelBarsFigure figure = new ParallelBarsFigure(
			new Coefficients(List.of("width", "length", "height"), List.of("setosa", "virginica"),
					new double[][] { { 1, -2 }, { Double.NaN, 4 }, { -1, 0 } })).named("feature").in(Locale.US);

	@Test
	void allBarsAreOnOneScale() {
		ParallelBarsLayout layout = figure.layout(drawing, BOX, LIGHT);
		double one = layout.bar(0, 0).width();
		assertTrue(one > 20);
		assertEquals(2 * one, layout.bar(0, 1).width(), 1e-9);
		assertEquals(4 * one, layout.bar(1, 1).width(), 1e-9);
		assertEquals(one, layout.bar(2, 0).width(), 1e-9);
		assertEquals(0, layout.bar(2, 1).width());
		assertEquals(0, layout.bar(1, 0).width());
		assertEquals(layout.bar(0, 0).x(), layout.bar(2, 0).right(), 1e-9); // at zero, to either side
	}

	@Test
	void rowsAreSortedByAClassAndWithoutAValueLast() {
		figure.sortBy(0);
		assertEquals(List.of("width", 1.0, -2.0), figure.table().row().apply(0));
		assertEquals("height", figure.table().row().apply(1).get(0));
		assertEquals("length", figure.table().row().apply(2).get(0));
		figure.sortBy(1);
		assertEquals("length", figure.table().row().apply(0).get(0));
		figure.sortBy(ParallelBarsFigure.GIVEN);
		assertEquals("width", figure.table().row().apply(0).get(0));
		assertEquals(List.of("feature", "setosa", "virginica"), figure.table().columns());
		assertThrows(IndexOutOfBoundsException.class, () -> figure.sortBy(2));
	}

	@Test
	void aBarKeepsItsNumberWhenTheRowsAreSorted() {
		figure.sortBy(1); // length, height, width
		ParallelBarsLayout layout = figure.layout(drawing, BOX, LIGHT);
		Box area = layout.area();
		Pick pick = layout.pick(area.x() + area.width() * 0.75, area.y() + 1, 0).orElseThrow();
		assertEquals(3, pick.index());
		assertEquals("length, virginica: 4", pick.words());
		assertEquals("length, setosa: no value", layout.at(2).words());
		assertEquals(5, layout.step(3, 0, 1)); // height
		assertEquals(1, layout.step(3, 9, 9)); // width, the last row and class
		assertEquals(2, layout.step(3, -1, -1));
	}

	@Test
	void hundredsOfRowsAreScrolled() {
		int rows = 400;
		List<String> names = IntStream.range(0, rows).mapToObj(i -> "f" + i).toList();
		double[][] values = IntStream.range(0, rows).mapToObj(i -> new double[] { i }).toArray(double[][]::new);
		ParallelBarsFigure many = new ParallelBarsFigure(new Coefficients(names, List.of("a"), values)).in(Locale.US);
		many.setFirstRow(100);
		ParallelBarsLayout layout = many.layout(drawing, BOX, LIGHT);
		int seen = layout.visibleRows();
		assertTrue(seen > 8 && seen < 20);
		assertEquals(100, layout.pick(layout.area().centerX(), layout.area().y() + 1, 0).orElseThrow().index());
		assertTrue(layout.at(99).box().bottom() <= layout.area().y());
		many.setFirstRow(9999);
		layout = many.layout(drawing, BOX, LIGHT);
		assertEquals(rows - seen, layout.firstRow());
		Box area = layout.area();
		assertEquals(rows - 1, layout.pick(area.centerX(), area.bottom() - 1, 0).orElseThrow().index());
		assertTrue(area.bottom() <= BOX.bottom());
	}

	@Test
	void valuesStandAtTheBars() {
		String document = drawn(figure, BOX);
		assertTrue(document.contains(">-2</text>"));
		assertTrue(document.contains(">virginica</text>"));
		assertEquals("0.0713", figure.number(0.071349));
		assertEquals("1,230", figure.number(1234));
		assertEquals("", figure.number(Double.NaN));
	}

	@Test
	void emptyAndZeroAreDrawnInAnySize() {
		ParallelBarsFigure none = new ParallelBarsFigure(new Coefficients(List.of(), List.of(), new double[0][]));
		ParallelBarsFigure zero = new ParallelBarsFigure(
				new Coefficients(List.of("a"), List.of("x"), new double[1][1]));
		for (Box box : List.of(new Box(0, 0, 1, 1), new Box(0, 0, 160, 120), new Box(0, 0, 1600, 1200))) {
			assertEquals(box.width() > 1, drawn(none, box).contains("No coefficients"));
			assertFalse(drawn(zero, box).contains("NaN"));
			assertFalse(drawn(figure, box).contains("NaN"));
		}
	}

	@Test
	void whatCannotBeDrawnIsRefusedWithASentence() {
		assertEquals("values must not be infinite, got: -Infinity in row 0",
				assertThrows(IllegalArgumentException.class, () -> new Coefficients(List.of("a"), List.of("x"),
						new double[][] { { Double.NEGATIVE_INFINITY } })).getMessage());
		List<String> one = List.of("a");
		assertThrows(IllegalArgumentException.class, () -> new Coefficients(one, one, new double[2][1]));
		assertThrows(IllegalArgumentException.class, () -> new Coefficients(one, one, new double[1][2]));
	}

	private static String drawn(ParallelBarsFigure figure, Box box) {
		SvgDrawing svg = new SvgDrawing(box.width(), box.height());
		figure.draw(svg, box, LIGHT);
		return svg.document("");
	}
}
