package org.brushwork.figure.xy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.scale.LogAxis;
import org.brushwork.figure.scale.LogScale;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Range;
import org.junit.jupiter.api.Test;

class BarLayerTest {

	private static final ChartTheme LIGHT = ChartTheme.of(0xFFFFFF);
	private static final SeriesColor BLUE = SeriesColor.of(0);
	/** Categories 100 wide; a value of 1 is 10 high. */
	private static final Plot PLOT = new Plot(new Box(0, 0, 300, 200), new NumberScale(-0.5, 2.5, 300),
			new NumberScale(-10, 10, 200), LIGHT);

	private static List<Box> boxes(Layer layer, Plot plot) {
		RecordingDrawing drawing = new RecordingDrawing();
		layer.draw(drawing, plot);
		return drawing.fills.stream().map(RecordingDrawing.Fill::box).toList();
	}

	@Test
	void barsStandOnZeroOrHangFromIt() {
		assertEquals(List.of(new Box(10, 50, 80, 50), new Box(110, 100, 80, 30)),
				boxes(BarLayer.upright("", BLUE, Bars.of(5, -3, 0)), PLOT));
	}

	@Test
	void whatIsNoNumberOrInfiniteHasNoBarAndWhatIsHugeEndsBeyondTheEdge() {
		List<Box> boxes = boxes(BarLayer.upright("", BLUE, Bars.of(Double.NaN, Double.POSITIVE_INFINITY, 1e300)), PLOT);
		assertEquals(List.of(new Box(210, -8, 80, 108)), boxes);
	}

	@Test
	void aTinyValueIsStillSeen() {
		assertEquals(List.of(new Box(10, 99, 80, 1), new Box(110, 100, 80, 1)),
				boxes(BarLayer.upright("", BLUE, Bars.of(1e-9, -1e-9)), PLOT));
	}

	@Test
	void lyingBarsGrowToTheRight() {
		Plot plot = new Plot(new Box(0, 0, 200, 300), new NumberScale(-10, 10, 200), new NumberScale(-0.5, 2.5, 300),
				LIGHT, true);
		assertEquals(List.of(new Box(100, 10, 50, 80), new Box(70, 110, 30, 80)),
				boxes(BarLayer.lying("", BLUE, Bars.of(5, -3)), plot));
	}

	@Test
	void theWholeStandsQuietlyBehind() {
		RecordingDrawing drawing = new RecordingDrawing();
		BarLayer layer = BarLayer.upright("", BLUE, Bars.of(2)).inFrontOf(Bars.of(8));
		layer.draw(drawing, PLOT);
		assertEquals(List.of(new RecordingDrawing.Fill(new Box(10, 20, 80, 80), LIGHT.color(ChartRole.WHOLE)),
				new RecordingDrawing.Fill(new Box(10, 80, 80, 20), LIGHT.series(0))), drawing.fills);
		assertEquals(Optional.of(new Range(0, 8)), layer.yRange(NumberAxis.of("")));
		assertEquals(List.of("x", "y", "of"), layer.table().columns());
		assertEquals(List.of(0.0, 2.0, 8.0), layer.table().row().apply(0));
		assertEquals(0, layer.hit(PLOT, 50, 30, 1).orElseThrow().index());
		assertThrows(IllegalArgumentException.class, () -> layer.inFrontOf(Bars.of(1, 2)));
		BarLayer named = BarLayer.upright("pass", BLUE, Bars.of(2)).inFrontOf("all", Bars.of(8));
		assertEquals(List.of("pass", "all"), named.legend().stream().map(LegendEntry::name).toList());
	}

	@Test
	void eachSignStacksOnItsOwnSide() {
		List<Bars> stacked = Bars.stacked(new double[] { 3, -1 }, new double[] { -2, -4 }, new double[] { 1, Double.NaN },
				new double[] { 2, 5 });
		assertArrayEquals(new double[] { 0, 0, 3, 4 }, stacked.stream().mapToDouble(bars -> bars.from(0)).toArray());
		assertArrayEquals(new double[] { 3, -2, 4, 6 }, stacked.stream().mapToDouble(bars -> bars.to(0)).toArray());
		assertArrayEquals(new double[] { 0, -1, 0, 0 }, stacked.stream().mapToDouble(bars -> bars.from(1)).toArray());
		assertArrayEquals(new double[] { -1, -5, Double.NaN, 5 },
				stacked.stream().mapToDouble(bars -> bars.to(1)).toArray());
		assertEquals(new Hit(0, 0, -2, "s"), BarLayer.upright("s", BLUE, stacked.get(1)).at(0));
	}

	@Test
	void groupedBarsStandBesideEachOtherInTheirCategory() {
		List<Bars> grouped = Bars.grouped(new double[] { 1, 2 }, new double[] { 3, 4 });
		assertEquals(0.6, grouped.get(0).start(1), 1e-12);
		assertEquals(1.0, grouped.get(0).end(1), 1e-12);
		assertEquals(1.0, grouped.get(1).start(1), 1e-12);
		assertEquals(1.4, grouped.get(1).end(1), 1e-12);
		assertEquals(1, grouped.get(1).middle(1));
	}

	@Test
	void onLogarithmsBarsStandOnTheEdgeAndTheRestIsCounted() {
		Plot logs = new Plot(PLOT.box(), PLOT.x(), new LogScale(0.1, 10, 200), LIGHT);
		BarLayer layer = BarLayer.upright("", BLUE, Bars.of(1, -3, 0));
		Box box = boxes(layer, logs).get(0);
		assertEquals(100, box.y(), 1);
		assertTrue(box.bottom() >= 200);
		assertEquals(1, layer.leftOut(NumberAxis.of(""), LogAxis.of("")));
		assertEquals(Optional.of(new Range(1, 1)), layer.yRange(LogAxis.of("")));
	}

	@Test
	void binsShareTheirEdges() {
		List<Box> boxes = boxes(BarLayer.upright("", BLUE, Bars.between(new double[] { -0.5, 0.5, 1, 2.5 }, 1, 2, 3)), PLOT);
		assertArrayEquals(new double[] { 0, 100, 150 }, boxes.stream().mapToDouble(Box::x).toArray());
		assertArrayEquals(new double[] { 98, 148, 298 }, boxes.stream().mapToDouble(Box::right).toArray());
	}

	@Test
	void ofBinsThatShareAPixelTheHighestIsSeen() {
		Random random = new Random(1);
		int count = 30_000;
		double[] edges = IntStream.rangeClosed(0, count).mapToDouble(i -> -0.5 + 3.0 * i / count).toArray();
		double[] values = random.doubles(count, 0, 2).toArray();
		values[12_345] = 9;
		List<Box> boxes = boxes(BarLayer.upright("", BLUE, Bars.between(edges, values)), PLOT);
		assertTrue(boxes.size() <= 2 * 301, boxes.size() + " boxes");
		int column = 12_345 / 100;
		assertTrue(boxes.stream().anyMatch(box -> Math.abs(box.x() - column) <= 1 && box.y() == 10));
		assertEquals(1, boxes.stream().filter(box -> box.y() < 79).count());
	}

	@Test
	void aPlaceInABarIsHitAndOneAboveIsNot() {
		BarLayer layer = BarLayer.upright("n", BLUE, Bars.of(5, -3));
		assertEquals(new Hit(0, 0, 5, "n"), layer.hit(PLOT, 20, 60, 3).orElseThrow());
		assertEquals(new Hit(1, 1, -3, "n"), layer.hit(PLOT, 120, 132, 3).orElseThrow());
		assertEquals(Optional.empty(), layer.hit(PLOT, 20, 40, 3));
		assertEquals(Optional.empty(), layer.hit(PLOT, 95, 60, 3));
	}

	@Test
	void theTableOfBinsHasTheirEdges() {
		BarLayer layer = BarLayer.upright("n", BLUE, Bars.between(new double[] { 0, 2, 3 }, 7, 8));
		assertEquals(List.of("x from", "x to", "n"), layer.table().columns());
		assertEquals(List.of(2.0, 3.0, 8.0), layer.table().row().apply(1));
		assertEquals(new Hit(0, 1, 7, "n"), layer.at(0));
		assertThrows(IllegalArgumentException.class, () -> Bars.between(new double[] { 0, 1 }, 1, 2));
	}
}
