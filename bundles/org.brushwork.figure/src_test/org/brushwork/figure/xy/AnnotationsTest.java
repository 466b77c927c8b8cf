package org.brushwork.figure.xy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.scale.LogAxis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Range;
import org.junit.jupiter.api.Test;

/** What is written into a plot: reference lines, marked points, error bars. */
class AnnotationsTest {

	private static final Plot PLOT = new Plot(new Box(0, 0, 200, 100), new NumberScale(0, 20, 200),
			new NumberScale(0, 10, 100), ChartTheme.of(0xFFFFFF));

	private static List<RecordingDrawing.Text> labels(Layer... layers) {
		RecordingDrawing drawing = new RecordingDrawing();
		PlotLabels labels = new PlotLabels(drawing, PLOT);
		for (Layer layer : layers) {
			layer.draw(drawing, PLOT);
			layer.label(labels, PLOT);
		}
		return drawing.texts;
	}

	@Test
	void aLabelStandsAboveItsLineAndBelowItAtTheUpperEdge() {
		assertTrue(labels(ReferenceLine.horizontal("limit", 5)).get(0).box().bottom() <= 50);
		assertTrue(labels(ReferenceLine.horizontal("limit", 9.9)).get(0).box().y() >= 1);
	}

	@Test
	void aLabelStandsRightOfItsLineAndLeftOfItAtTheRightEdge() {
		assertTrue(labels(ReferenceLine.vertical("start", 1)).get(0).box().x() > 10);
		assertTrue(labels(ReferenceLine.vertical("deployed", 19)).get(0).box().right() < 190);
	}

	@Test
	void labelsDoNotLieOnEachOther() {
		List<RecordingDrawing.Text> texts = labels(ReferenceLine.horizontal("one", 5), ReferenceLine.horizontal("two", 5.2),
				ReferenceLine.horizontal("three", 5.4));
		assertEquals(3, texts.size());
		for (int i = 0; i < 3; i++) {
			Box a = texts.get(i).box();
			Box b = texts.get((i + 1) % 3).box();
			assertTrue(a.right() <= b.x() || b.right() <= a.x() || a.bottom() <= b.y() || b.bottom() <= a.y());
		}
	}

	@Test
	void aLabelWithoutRoomIsLeftOut() {
		assertEquals(List.of(), labels(ReferenceLine.horizontal("x".repeat(40), 5)));
		String name = "point";
		double[] same = new double[40];
		Arrays.fill(same, 5);
		int shown = labels(new MarkedPoints(SeriesColor.of(0), new Values(same, same), Collections.nCopies(40,
				name))).size();
		assertEquals(2, shown, "one on each side");
	}

	@Test
	void aLineOutsideOfWhatIsShownIsNotDrawn() {
		RecordingDrawing drawing = new RecordingDrawing();
		for (double value : new double[] { -1, 11, Double.NaN, Double.POSITIVE_INFINITY }) {
			ReferenceLine.horizontal("", value).draw(drawing, PLOT);
		}
		assertEquals(0, drawing.strokes.size());
		ReferenceLine.horizontal("", 10).draw(drawing, PLOT);
		ReferenceLine.horizontal("", 0).draw(drawing, PLOT);
		assertEquals(2, drawing.strokes.size());
	}

	@Test
	void aLineIsInTheRangeOfItsAxisOnly() {
		ReferenceLine line = ReferenceLine.horizontal("limit", 12);
		assertEquals(Optional.of(new Range(12, 12)), line.yRange(NumberAxis.of("")));
		assertEquals(Optional.empty(), line.xRange(NumberAxis.of("")));
		assertEquals(1, ReferenceLine.horizontal("", -1).leftOut(NumberAxis.of(""), LogAxis.of("")));
		assertEquals("limit", line.hit(new Plot(PLOT.box(), PLOT.x(), new NumberScale(0, 24, 100), PLOT.theme()), 3, 52, 3)
				.orElseThrow().label());
		assertEquals(List.of("limit", 12.0), line.table().row().apply(0));
		assertEquals(List.of(), line.legend());
	}

	@Test
	void markedPointsAreHitAndNamed() {
		MarkedPoints points = new MarkedPoints(SeriesColor.of(0), new Values(new double[] { 15, 5 }, new double[] { 5, 2 }),
				List.of("late", "early"));
		assertEquals(new Hit(1, 5, 2, "early"), points.hit(PLOT, 51, 79, 3).orElseThrow());
		assertEquals(List.of(15.0, 5.0, "late"), points.table().row().apply(0));
		assertThrows(IllegalArgumentException.class,
				() -> new MarkedPoints(SeriesColor.of(0), Values.of(1, 2), List.of("a")));
	}

	@Test
	void anErrorBarReachesFromBoundToBoundAndBeyondTheEdgeWhereThereIsNone() {
		ErrorBarLayer layer = new ErrorBarLayer("", SeriesColor.of(0), Values.of(5, 6, Double.NaN),
				new double[] { 4, Double.NEGATIVE_INFINITY, 1 }, new double[] { 8, Double.NaN, 2 });
		RecordingDrawing drawing = new RecordingDrawing();
		layer.draw(drawing, PLOT);
		assertEquals(6, drawing.strokes.size());
		assertEquals(2, drawing.circles.size());
		assertEquals(60, drawing.strokes.get(0).ys()[0], 1e-9);
		assertEquals(20, drawing.strokes.get(0).ys()[1], 1e-9);
		assertTrue(drawing.strokes.get(3).ys()[0] > 101);
		assertEquals(40, drawing.strokes.get(3).ys()[1], 1e-9);
		assertEquals(Optional.of(new Range(1, 8)), layer.yRange(NumberAxis.of("")));
		assertEquals(0, layer.hit(PLOT, 2, 25, 3).orElseThrow().index());
		assertEquals(Optional.empty(), layer.hit(PLOT, 2, 15, 3));
		assertEquals(List.of(0.0, 5.0, 4.0, 8.0), layer.table().row().apply(0));
	}
}
