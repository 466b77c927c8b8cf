package org.brushwork.figure.xy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Polygon;
import org.brushwork.figure.scale.LogAxis;
import org.brushwork.figure.scale.LogScale;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.LineLayer.Course;
import org.junit.jupiter.api.Test;

class AreaLayerTest {

	private static final double NAN = Double.NaN;
	private static final Plot PLOT = new Plot(new Box(0, 0, 100, 100), new NumberScale(0, 10, 100),
			new NumberScale(-10, 10, 100), ChartTheme.of(0xFFFFFF));

	private static RecordingDrawing draw(Layer layer, Plot plot) {
		RecordingDrawing drawing = new RecordingDrawing();
		layer.draw(drawing, plot);
		return drawing;
	}

	/** Of a polygon that does not cross itself. */
	private static double size(RecordingDrawing.Area area) {
		double twice = 0;
		for (int i = 0, j = area.xs().length - 1; i < area.xs().length; j = i++) {
			twice += area.xs()[j] * area.ys()[i] - area.xs()[i] * area.ys()[j];
		}
		return Math.abs(twice) / 2;
	}

	@Test
	void anAreaReachesFromItsValuesToZero() {
		RecordingDrawing drawing = draw(AreaLayer.toZero("", SeriesColor.of(0), Course.STRAIGHT, Values.of(2, 4, 4)), PLOT);
		// A unit is 10 by 5 pixels: (2 + 4) / 2 + 4 units.
		assertEquals((3 + 4) * 50, size(drawing.areas.get(0)), 1e-9);
		assertEquals(1, drawing.strokes.size());
	}

	@Test
	void anAreaBelowZeroHangs() {
		RecordingDrawing.Area area = draw(
				AreaLayer.toZero("", SeriesColor.of(0), Course.STEP, Values.of(-4, -2, -2)), PLOT).areas.get(0);
		assertEquals((4 + 2) * 50, size(area), 1e-9);
		assertTrue(new Polygon(area.xs(), area.ys(), area.xs().length).contains(9, 69));
	}

	@Test
	void aGapInOneOfTwoSeriesPartsTheBand() {
		RecordingDrawing drawing = draw(AreaLayer.band("", SeriesColor.of(0), Values.of(3, 3, NAN, 3, 3, 3, 3),
				new double[] { 1, 1, 1, 1, 1, NAN, 1 }), PLOT);
		assertEquals(2, drawing.areas.size());
		assertEquals(100, size(drawing.areas.get(0)), 1e-9);
		assertEquals(100, size(drawing.areas.get(1)), 1e-9);
		assertEquals(1, drawing.strokes.size(), "the lone value is a line");
		assertEquals(0, drawing.circles.size());
	}

	@Test
	void areasOnEachOtherTouchAndAddUp() {
		List<AreaLayer> layers = AreaLayer.stacked(List.of("a", "b", "c"), Course.STRAIGHT, new double[] { 0, 1, 2 },
				new double[] { 1, 1, 1 }, new double[] { 2, NAN, 2 }, new double[] { 3, 3, 3 });
		assertEquals(Optional.of(new Range(1, 6)), layers.get(2).yRange(NumberAxis.of("")));
		RecordingDrawing parted = draw(layers.get(1), PLOT);
		assertEquals(0, parted.areas.size());
		assertEquals(2, parted.strokes.size(), "lone values are lines");
		assertEquals(3 * 2 * 50, size(draw(layers.get(2), PLOT).areas.get(0)), 1e-9);
		assertEquals(new Hit(0, 0, 2, "b"), layers.get(1).at(0));
		assertEquals(List.of(0.0, 3.0), layers.get(2).table().row().apply(0));
	}

	@Test
	void onLogarithmsAnAreaGoesDownToTheEdge() {
		Plot logs = new Plot(PLOT.box(), PLOT.x(), new LogScale(1, 100, 100), PLOT.theme());
		RecordingDrawing.Area area = draw(AreaLayer.toZero("", SeriesColor.of(0), Course.STRAIGHT, Values.of(10, 10)), logs)
				.areas.get(0);
		assertEquals(10 * 50, size(area), 1e-6);
	}

	@Test
	void hugeValuesStayDrawable() {
		RecordingDrawing drawing = draw(
				AreaLayer.toZero("", SeriesColor.of(0), Course.STRAIGHT, Values.of(1, 1e300, -1e300)), PLOT);
		for (double y : drawing.areas.get(0).ys()) {
			assertTrue(Math.abs(y) < 1000);
		}
	}

	@Test
	void zeroIsInTheRangeWhereTheAxisHasOne() {
		AreaLayer area = AreaLayer.toZero("", SeriesColor.of(0), Course.STRAIGHT, Values.of(3, 5));
		assertEquals(Optional.of(new Range(0, 5)), area.yRange(NumberAxis.of("")));
		assertEquals(Optional.of(new Range(3, 5)), area.yRange(LogAxis.of("")));
	}

	@Test
	void aPlaceInsideIsHitAndOneOutsideIsNot() {
		AreaLayer band = AreaLayer.band("b", SeriesColor.of(0), Values.of(5, 5, 5), new double[] { 1, 1, 1 });
		assertEquals(new Hit(1, 1, 5, "b"), band.hit(PLOT, 12, 35, 2).orElseThrow());
		assertEquals(Optional.empty(), band.hit(PLOT, 12, 49, 2));
		assertEquals(Optional.empty(), band.hit(PLOT, 30, 35, 2));
		assertEquals(List.of("x", "y from", "y to"), band.table().columns());
		assertEquals(List.of(2.0, 1.0, 5.0), band.table().row().apply(2));
	}

	@Test
	void seriesOfDifferentLengthsAreRefused() {
		assertThrows(IllegalArgumentException.class,
				() -> AreaLayer.band("", SeriesColor.of(0), Values.of(1, 2), new double[] { 1 }));
		assertThrows(IllegalArgumentException.class,
				() -> AreaLayer.stacked(List.of("a"), Course.STRAIGHT, new double[] { 1 }, new double[] { 1, 2 }));
	}
}
