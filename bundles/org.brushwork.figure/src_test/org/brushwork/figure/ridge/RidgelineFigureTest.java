package org.brushwork.figure.ridge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.View;
import org.junit.jupiter.api.Test;

class RidgelineFigureTest {

	private static final Box BOX = new Box(0, 0, 500, 400);
	private static final ChartTheme LIGHT = ChartTheme.of(0xFFFFFF);

	private final SvgDrawing drawing = new SvgDrawing(500, 400);

	@Test
	void stepsThatWereThinnedOutAppearWhenZoomedAndNothingElse() {
		RidgelineFigure many = figure(IntStream.range(0, 300)
				.mapToObj(step -> new Ridge(step, 0, 1, new double[] { 1, 5, 1 })).toArray(Ridge[]::new));
		many.setStyle(RidgeStyle.RIDGES);
		assertTrue(many.layout(drawing, BOX, LIGHT).shown().length < 150);
		many.setView(new View(new Range(0.2, 0.7), new Range(100, 120)));
		RidgelineLayout layout = many.layout(drawing, BOX, LIGHT);
		List<Integer> shown = IntStream.of(layout.shown()).boxed().toList();
		assertTrue(shown.containsAll(IntStream.rangeClosed(100, 120).boxed().toList()), shown::toString);
		assertEquals(100, shown.get(0));
		assertEquals(layout.area().bottom(), layout.py(0, 120), 1e-9);
		assertEquals(layout.area().x(), layout.px(0.2, 0), 1e-9);
		int picked = layout.pick(layout.area().centerX(), layout.py(0, 110) - 0.5, 0).orElseThrow().index();
		assertTrue(shown.contains(picked) && picked >= 110, () -> "" + picked); // or one in front of it
		assertTrue(layout.pick(layout.area().centerX(), layout.area().bottom() + 20, 3).isEmpty());
		many.setView(new View(new Range(-9, 9), new Range(290, 900)));
		assertEquals(new Range(0, 299), many.view().y());
	}

	@Test
	void someOfManyAreEvenAndKeepTheLast() {
		assertArrayEquals(new int[] { 0, 1, 2 }, EvenChoice.of(3, 5));
		assertArrayEquals(new int[] { 0, 3, 6, 9 }, EvenChoice.of(10, 4));
		assertArrayEquals(new int[] { 9 }, EvenChoice.of(10, 1));
		assertArrayEquals(new int[0], EvenChoice.of(0, 4));
		int[] some = EvenChoice.of(4321, 97);
		assertEquals(97, some.length);
		assertEquals(4320, some[96]);
		for (int i = 1; i < some.length; i++) {
			assertEquals(45, some[i] - some[i - 1], 1); // 4320 / 96
		}
	}

	@Test
	void densitiesOfOtherBinsCanBeCompared() {
		Ridge fine = new Ridge(1, 0, 1, new double[] { 10, 10, 10, 10 });
		Ridge coarse = new Ridge(2, 0, 1, new double[] { 20, 20 });
		assertEquals(40, fine.density(2));
		assertEquals(40, coarse.density(0));
		assertEquals(0.75, fine.edge(3));
		assertEquals(40, coarse.total());
		assertEquals(1, new Ridge(1, 0, 1, new double[] { 1, 7, 7 }).mode());
	}

	@Test
	void aRidgeStandsOnItsStepAndIsAsHighAsItIsDense() {
		RidgelineFigure figure = figure(new Ridge(0, 0, 4, new double[] { 1, 4, 2, 1 }),
				new Ridge(10, 0, 4, new double[] { 0, 2, 0, 0 }), new Ridge(40, 0, 4, new double[] { 0, 1, 1, 0 }));
		RidgelineLayout layout = figure.layout(drawing, BOX, LIGHT);
		double first = layout.py(0, 0);
		double last = layout.py(0, 40);
		assertEquals(layout.area().bottom(), last, 1e-9);
		assertEquals(first + (last - first) / 4, layout.py(0, 10), 1e-9);
		double[][] outline = layout.outline(1);
		assertEquals(6, outline[0].length);
		assertEquals(layout.px(1.5, 0), outline[0][2], 1e-9);
		assertEquals(layout.py(0, 10) - layout.relief() / 2, outline[1][2], 1e-9);
		assertEquals(layout.area().y(), layout.outline(0)[1][2], 1e-9);
		assertEquals(2.5, layout.x(layout.px(2.5, 7), 0), 1e-9);
		assertEquals(7, layout.y(0, layout.py(2.5, 7)), 1e-9);
	}

	@Test
	void theRidgeInFrontIsPicked() {
		Ridge[] ridges = IntStream.range(0, 20).mapToObj(i -> new Ridge(i, 0, 1, new double[] { 5, 5, 5 }))
				.toArray(Ridge[]::new);
		RidgelineFigure figure = figure(ridges);
		RidgelineLayout layout = figure.layout(drawing, BOX, LIGHT);
		// Just above the last baseline all the ridges overlap that are higher than where they stand.
		Pick pick = layout.pick(layout.px(0.5, 0), layout.area().bottom() - 2, 3).orElseThrow();
		assertEquals(19, pick.index());
		assertEquals(0, layout.pick(layout.px(0.5, 0), layout.area().y() + 2, 3).orElseThrow().index());
		assertTrue(layout.pick(layout.area().x() - 5, layout.area().bottom() - 2, 3).isEmpty());
		assertEquals(4, layout.step(3, 0, 1));
		assertEquals(19, layout.step(19, 0, 1));
	}

	@Test
	void tooManyStepsBecomeAHeatMapThatLeavesNoneOut() {
		Ridge[] ridges = IntStream.range(0, 2000).mapToObj(i -> new Ridge(i, 0, 1, new double[] { 1, 2 }))
				.toArray(Ridge[]::new);
		RidgelineFigure figure = figure(ridges);
		RidgelineLayout layout = figure.layout(drawing, BOX, LIGHT);
		assertTrue(layout.isHeatMap());
		Box area = layout.area();
		assertEquals(new Range(area.y(), layout.py(0, 0.5)), layout.band(0));
		for (int i = 1; i < 2000; i++) {
			assertEquals(layout.band(i - 1).upper(), layout.band(i).lower(), 1e-9);
		}
		assertEquals(area.bottom(), layout.band(1999).upper(), 1e-9);
		assertEquals(1999, layout.pick(area.centerX(), area.bottom() - 0.01, 0).orElseThrow().index());
		figure.setStyle(RidgeStyle.RIDGES);
		int[] shown = figure.layout(drawing, BOX, LIGHT).shown();
		assertTrue(shown.length < 100);
		assertEquals(1999, shown[shown.length - 1]);
		assertFalse(IntStream.of(shown).anyMatch(i -> i == 1234));
		figure.setHighlighted(1234);
		assertTrue(IntStream.of(figure.layout(drawing, BOX, LIGHT).shown()).anyMatch(i -> i == 1234));
	}

	@Test
	void aStepSaysItsRangeAndWhereMostAre() {
		RidgelineFigure figure = figure(new Ridge(12, -0.5, 0.5, new double[] { 100, 1500, 400, 0 }));
		assertEquals("epoch 12: 2,000 values from -0.5 to 0.5, most between -0.25 and 0", figure.words(0));
	}

	@Test
	void theTableHasARowForEachBin() {
		RidgelineFigure figure = figure(new Ridge(1, 0, 1, new double[] { 3, 4 }),
				new Ridge(2, 0, 2, new double[] { 5 }), new Ridge(3, -1, 1, new double[] { 6, 7, 8, 9 }));
		assertEquals(7, figure.table().rows());
		assertEquals(List.of("epoch", "weight from", "weight to", "count"), figure.table().columns());
		assertEquals(List.of(1.0, 0.5, 1.0, 4.0), figure.table().row().apply(1));
		assertEquals(List.of(2.0, 0.0, 2.0, 5.0), figure.table().row().apply(2));
		assertEquals(List.of(3.0, 0.5, 1.0, 9.0), figure.table().row().apply(6));
	}

	@Test
	void noStepOneStepAndNothingCountedAreDrawn() {
		for (RidgelineFigure figure : List.of(figure(), figure(new Ridge(5, 0, 1, new double[] { 0, 0 })),
				figure(new Ridge(5, 0, 1, new double[] { 0 }), new Ridge(6, 0, 1, new double[] { 0 })))) {
			for (RidgeStyle style : RidgeStyle.values()) {
				figure.setStyle(style);
				for (Box box : List.of(new Box(0, 0, 1, 1), new Box(0, 0, 160, 120), new Box(0, 0, 1600, 1200))) {
					SvgDrawing svg = new SvgDrawing(box.width(), box.height());
					figure.draw(svg, box, LIGHT);
					assertFalse(svg.document("").contains("NaN"));
					assertEquals(figure.ridges().isEmpty() && box.width() > 1, svg.document("").contains("No steps"));
				}
			}
		}
	}

	@Test
	void whatCannotBeAHistogramIsRefusedWithASentence() {
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
				() -> new Ridge(1, 0, 1, new double[] { 1, -2 }));
		assertEquals("counts must be finite and at least 0, got: -2.0", refused.getMessage());
		assertThrows(IllegalArgumentException.class, () -> new Ridge(1, 1, 1, new double[] { 1 }));
		assertThrows(IllegalArgumentException.class, () -> new Ridge(1, 0, Double.NaN, new double[] { 1 }));
		assertThrows(IllegalArgumentException.class, () -> new Ridge(1, 0, 1, new double[0]));
		Ridge ridge = new Ridge(1, 0, 1, new double[] { 1 });
		assertThrows(IllegalArgumentException.class, () -> figure(ridge, ridge));
	}

	private static RidgelineFigure figure(Ridge... ridges) {
		return new RidgelineFigure("weight", "epoch", List.of(ridges)).in(Locale.US);
	}
}
