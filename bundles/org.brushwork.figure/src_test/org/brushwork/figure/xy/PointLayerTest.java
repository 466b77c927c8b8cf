package org.brushwork.figure.xy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Raster;
import org.brushwork.figure.geometry.DensityRaster;
import org.brushwork.figure.scale.LogAxis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.NumberScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointLayerTest {

	private static final ChartTheme LIGHT = ChartTheme.of(0xFFFFFF);
	private static final Plot PLOT = new Plot(new Box(5, 7, 64, 32), new NumberScale(0, 64, 64),
			new NumberScale(0, 32, 32), LIGHT);
	private static final int MANY = PointLayer.MOST_CIRCLES + 1;

	private static Points random(int count, long seed) {
		Random random = new Random(seed);
		return new Points(random.doubles(count, -5, 70).toArray(), random.doubles(count, -5, 40).toArray(),
				random.ints(count, 0, 2).toArray(), List.of("a", "b"));
	}

	@Test
	void aFewAreCirclesInTheColoursOfTheirClasses() {
		RecordingDrawing drawing = new RecordingDrawing();
		new PointLayer("", new Points(new double[] { 0, 64, 70, Double.NaN }, new double[] { 0, 32, 5, 5 },
				new int[] { 1, 0, 0, 0 }, List.of("a", "b"))).draw(drawing, PLOT);
		assertEquals(2, drawing.circles.size());
		assertEquals(new RecordingDrawing.Circle(5, 39, 3, LIGHT.series(1)), drawing.circles.get(0));
		assertEquals(new RecordingDrawing.Circle(69, 7, 3, LIGHT.series(0)), drawing.circles.get(1));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void manyAreTheirDensityAtTheResolutionOfTheDrawing(int resolution) {
		Points points = random(MANY, 3);
		RecordingDrawing drawing = new RecordingDrawing(resolution);
		new PointLayer("", points).draw(drawing, PLOT);
		DensityRaster naive = new DensityRaster(64 * resolution, 32 * resolution, 2);
		for (int i = 0; i < MANY; i++) {
			naive.add(points.xs()[i] * resolution, (32 - points.ys()[i]) * resolution, points.classOf(i));
		}
		Raster wanted = naive.raster(new int[] { LIGHT.series(0), LIGHT.series(1) }, 2 * resolution);
		assertArrayEquals(wanted.argb(), drawing.rasters.get(0).argb());
	}

	@Test
	void pointsExactlyOnTheEdgesAreDrawn() {
		double[] xs = new double[MANY];
		double[] ys = new double[MANY];
		IntStream.range(0, MANY).forEach(i -> {
			xs[i] = i % 2 == 0 ? 64 : 0;
			ys[i] = i % 2 == 0 ? 0 : 32;
		});
		RecordingDrawing drawing = new RecordingDrawing();
		new PointLayer("", Points.of("a", xs, ys)).draw(drawing, PLOT);
		int[] argb = drawing.rasters.get(0).argb();
		assertTrue(argb[0] != 0 && argb[64 * 32 - 1] != 0);
		assertTrue(argb[63] == 0 && argb[64 * 31] == 0);
	}

	@Test
	void whatIsSelectedLiesInFront() {
		double[] xs = new double[MANY];
		double[] ys = new double[MANY];
		Arrays.fill(xs, 10.5);
		Arrays.fill(ys, 10.5);
		xs[MANY - 1] = 40.5;
		PointLayer layer = new PointLayer("", Points.of("a", xs, ys));
		layer.setSelected(RowSelection.of(70));
		RecordingDrawing drawing = new RecordingDrawing();
		layer.draw(drawing, PLOT);
		int[] argb = drawing.rasters.get(0).argb();
		assertEquals(LIGHT.series(0), argb[21 * 64 + 10] & 0xFFFFFF);
		assertEquals(LIGHT.color(ChartRole.WHOLE), argb[21 * 64 + 40] & 0xFFFFFF);
	}

	@Test
	void aScreenShowsThePictureThatItIsGiven() {
		PointLayer layer = new PointLayer("", random(MANY, 3));
		RecordingDrawing screen = onScreen();
		layer.setPictures(cloud -> Optional.empty());
		layer.draw(screen, PLOT);
		assertEquals(List.of(), screen.rasters);
		Cloud.Picture before = new Cloud(layer.points(), RowSelection.of(1), PLOT, 1).draw();
		layer.setPictures(cloud -> Optional.of(before));
		layer.draw(screen, PLOT);
		assertEquals(List.of(before.raster()), screen.rasters);
	}

	@Test
	void aFileIsDrawnAtOnceWhoeverMakesThePictures() {
		PointLayer layer = new PointLayer("", random(MANY, 3));
		layer.setPictures(cloud -> Optional.empty());
		RecordingDrawing file = new RecordingDrawing();
		layer.draw(file, PLOT);
		assertEquals(1, file.rasters.size());
	}

	@Test
	void aPictureOfBeforeLiesWhereItsValuesAreNow() {
		Cloud.Picture before = new Cloud(random(MANY, 3), RowSelection.NONE, PLOT, 1).draw();
		assertEquals(PLOT.box(), before.place(PLOT));
		Plot zoomed = new Plot(PLOT.box(), new NumberScale(32, 64, 64), new NumberScale(0, 16, 32), LIGHT);
		assertEquals(new Box(5 - 64, 7 - 32, 128, 64), before.place(zoomed));
	}

	private static RecordingDrawing onScreen() {
		return new RecordingDrawing() {
			@Override
			public boolean isLive() {
				return true;
			}
		};
	}

	@Test
	void selectedCirclesAreDrawnLast() {
		RecordingDrawing drawing = new RecordingDrawing();
		PointLayer layer = new PointLayer("", Points.of("a", new double[] { 1, 2, 3 }, new double[] { 1, 2, 3 }));
		layer.setSelected(RowSelection.of(0));
		layer.draw(drawing, PLOT);
		assertEquals(List.of(7.0, 8.0, 6.0, 6.0), drawing.circles.stream().map(RecordingDrawing.Circle::x).toList());
	}

	@Test
	void theNearestPointInReachIsHitInAnyOrder() {
		Points points = random(2_000, 9);
		PointLayer layer = new PointLayer("", points);
		Random random = new Random(2);
		for (int round = 0; round < 200; round++) {
			double px = 5 + 64 * random.nextDouble();
			double py = 7 + 32 * random.nextDouble();
			int best = IntStream.range(0, points.size()).boxed().min((a, b) -> Double.compare(distance(points, a, px, py),
					distance(points, b, px, py))).orElseThrow();
			boolean inReach = distance(points, best, px, py) <= 0.5;
			assertEquals(inReach ? Optional.of(best) : Optional.empty(), layer.hit(PLOT, px, py, 0.5).map(Hit::index));
		}
	}

	private static double distance(Points points, int i, double px, double py) {
		return Math.hypot(5 + points.xs()[i] - px, 7 + 32 - points.ys()[i] - py);
	}

	@Test
	void hitsFollowAnAxisThatGrowsDownwards() {
		Plot down = new Plot(PLOT.box(), PLOT.x(), PLOT.y(), LIGHT, true);
		PointLayer layer = new PointLayer("", Points.of("a", new double[] { 10 }, new double[] { 4 }));
		assertEquals(Optional.empty(), layer.hit(PLOT, 15, 11, 1));
		assertEquals(0, layer.hit(down, 15, 11, 1).orElseThrow().index());
	}

	@Test
	void onePointAndNoPointHaveRanges() {
		PointLayer one = new PointLayer("", Points.of("a", new double[] { 5 }, new double[] { 1e300 }));
		View view = new XYFigure(NumberAxis.of(""), NumberAxis.of("")).with(one).view();
		assertTrue(view.x().lower() < 5 && view.x().upper() > 5 && view.y().contains(1e300));
		PointLayer none = new PointLayer("", Points.of("a", new double[0], new double[0]));
		assertTrue(new XYFigure(NumberAxis.of(""), NumberAxis.of("")).with(none).isEmpty());
		assertTrue(new XYFigure(NumberAxis.of(""), LogAxis.of("")).with(new PointLayer("",
				Points.of("a", new double[] { 5 }, new double[] { -1 }))).isEmpty());
	}

	@Test
	void theTableNamesTheClass() {
		PointLayer layer = new PointLayer("", new Points(new double[] { 1, 2 }, new double[] { 3, 4 }, new int[] { 1, 0 },
				List.of("a", "b")));
		assertEquals(List.of("x", "y", "class"), layer.table().columns());
		assertEquals(List.of(1.0, 3.0, "b"), layer.table().row().apply(0));
		assertEquals(new Hit(1, 2, 4, "a"), layer.at(1));
	}
}
