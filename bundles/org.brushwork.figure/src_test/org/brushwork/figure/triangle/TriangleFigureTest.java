package org.brushwork.figure.triangle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.Pick;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.junit.jupiter.api.Test;

class TriangleFigureTest {

	private static final List<String> CORNERS = List.of("cat", "dog", "bird");
	private static final Box BOX = new Box(0, 0, 400, 300);
	private static final ChartTheme LIGHT = ChartTheme.of(0xFFFFFF);

	private final SvgDrawing drawing = new SvgDrawing(400, 300);
	private final TernaryPoints three = new TernaryPoints(new double[] { 1, 0.1, Double.NaN },
			new double[] { 0, 0.8, 0.5 }, new double[] { 0, 0.1, 0.5 }, new int[] { 0, 1, 1 }, List.of("tame", "wild"));
	private final TriangleFigure figure = new TriangleFigure(CORNERS, three).in(Locale.US);

	@Test
	void theTriangleIsEquilateralAndWithinTheBox() {
		for (Box box : List.of(BOX, new Box(50, 20, 160, 120), new Box(0, 0, 1600, 1200), new Box(0, 0, 300, 900))) {
			TriangleLayout layout = figure.layout(drawing, box, LIGHT);
			double side = layout.px(1, 0) - layout.px(0, 0);
			assertTrue(side > 30);
			assertEquals(side, Math.hypot(layout.px(0.5, Ternary.HEIGHT) - layout.px(0, 0),
					layout.py(0.5, Ternary.HEIGHT) - layout.py(0, 0)), 1e-9);
			assertTrue(layout.area().x() >= box.x() && layout.area().right() <= box.right());
			assertTrue(layout.area().y() >= box.y() && layout.area().bottom() <= box.bottom());
		}
	}

	@Test
	void placesMapBackToThePlane() {
		TriangleLayout layout = figure.layout(drawing, BOX, LIGHT);
		double px = layout.px(0.3, 0.4);
		double py = layout.py(0.3, 0.4);
		assertEquals(0.3, layout.x(px, py), 1e-12);
		assertEquals(0.4, layout.y(px, py), 1e-12);
	}

	@Test
	void aPointIsPickedWhereItsSharesAre() {
		TriangleLayout layout = figure.layout(drawing, BOX, LIGHT);
		double left = layout.px(0, 0);
		double side = layout.px(1, 0) - left;
		double base = layout.py(0, 0);
		// 10 % cat, 80 % dog, 10 % bird: 0.8 + 0.1 / 2 along the base, a tenth of the height above it.
		Pick pick = layout.pick(left + 0.85 * side + 2, base - 0.1 * side * Math.sqrt(3) / 2, 4).orElseThrow();
		assertEquals(1, pick.index());
		assertEquals("#2, wild: cat 10%, dog 80%, bird 10%", pick.words());
		assertEquals(left + 0.85 * side, pick.box().centerX(), 1e-9);
		assertTrue(layout.pick(left + side / 2, base - side / 2, 4).isEmpty());
	}

	@Test
	void aCertainPointIsSeenInADensity() {
		int many = 5000;
		double[] ones = new double[many];
		Arrays.fill(ones, 1);
		double[] zeros = new double[many];
		TriangleFigure certain = new TriangleFigure(CORNERS, TernaryPoints.of("", zeros, ones, zeros));
		SvgDrawing svg = new SvgDrawing(400, 300);
		certain.draw(svg, BOX, LIGHT);
		assertTrue(svg.document("").contains("<image"));
		TriangleLayout layout = certain.layout(drawing, BOX, LIGHT);
		assertTrue(layout.area().contains(layout.px(1, 0), layout.py(1, 0)));
		assertTrue(layout.area().contains(layout.px(0.5, Ternary.HEIGHT), layout.py(0.5, Ternary.HEIGHT)));
	}

	@Test
	void aPointWithoutAPlaceIsLeftOutButToldOf() {
		TriangleLayout layout = figure.layout(drawing, BOX, LIGHT);
		assertEquals("#3, wild: no shares", layout.at(2).words());
		assertEquals(2, three.shown());
		assertEquals(Double.NaN, figure.table().row().apply(2).get(0));
	}

	@Test
	void theTableHasTheSharesAsTheyWereGiven() {
		assertEquals(List.of("cat", "dog", "bird", "class"), figure.table().columns());
		assertEquals(List.of(0.1, 0.8, 0.1, "wild"), figure.table().row().apply(1));
		assertEquals(CORNERS, new TriangleFigure(CORNERS,
				TernaryPoints.of("", new double[1], new double[1], new double[1])).table().columns());
	}

	@Test
	void selectedPointsStandOut() {
		String before = drawn();
		figure.setSelected(RowSelection.of(1));
		assertFalse(before.contains("fill-opacity=\"0.25\""));
		assertTrue(drawn().contains("fill-opacity=\"0.25\""));
	}

	private String drawn() {
		SvgDrawing svg = new SvgDrawing(400, 300);
		figure.draw(svg, BOX, LIGHT);
		return svg.document("");
	}

	@Test
	void sharesBelowZeroAreRefusedWithASentence() {
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
				() -> TernaryPoints.of("", new double[] { 1, -0.3 }, new double[2], new double[2]));
		assertEquals("shares must be at least 0, got: -0.3 for point 1", refused.getMessage());
		assertEquals(1, TernaryPoints.of("", new double[] { -1e-8 }, new double[] { 1 }, new double[1]).shown());
		assertThrows(IllegalArgumentException.class,
				() -> TernaryPoints.of("", new double[1], new double[2], new double[1]));
		assertThrows(IllegalArgumentException.class, () -> new TriangleFigure(List.of("a", "b"), three));
	}

	@Test
	void withoutPointsItSaysSo() {
		SvgDrawing svg = new SvgDrawing(400, 300);
		double[] none = new double[0];
		new TriangleFigure(CORNERS, TernaryPoints.of("", none, none, none)).draw(svg, BOX, LIGHT);
		assertTrue(svg.document("").contains("No points"));
	}
}
