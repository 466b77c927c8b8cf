package org.brushwork.figure.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Path2D;
import java.util.Random;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Polygon;
import org.brushwork.figure.scale.LogScale;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Scale;
import org.brushwork.figure.xy.Plot;
import org.junit.jupiter.api.Test;

class PointGridTest {

	private static final ChartTheme THEME = ChartTheme.of(0xFFFFFF);
	private static final Box BOX = new Box(40, 20, 500, 300);

	@Test
	void aTangledLassoHoldsThePointsThatJavasEvenOddPathHolds() {
		Random random = new Random(7);
		Plot plot = plot(new NumberScale(-3, 3, 500), new NumberScale(-1, 5, 300));
		Cloud cloud = new Cloud(random, 40_000, -4, 4, -2, 6);
		PointGrid grid = new PointGrid(cloud.xs, cloud.ys);
		grid.place(plot, BOX);
		for (int corners : new int[] { 3, 4, 9, 60 }) {
			double[] xs = random.doubles(corners, -4, 4).toArray();
			double[] ys = random.doubles(corners, -2, 6).toArray();
			assertEquals(inPath(plot, xs, ys, cloud), grid.in(new Polygon(xs, ys, corners)), corners + " corners");
		}
	}

	@Test
	void onLogarithmsEdgesAreStraightAsTheyAreSeen() {
		Plot plot = plot(new LogScale(1, 10_000, 500), new NumberScale(0, 10, 300));
		// A triangle from (1, 0) over (10000, 0) to (10000, 10): on the screen its edge goes through (100, 5).
		Polygon triangle = new Polygon(new double[] { 1, 10_000, 10_000 }, new double[] { 0, 0, 10 }, 3);
		PointGrid grid = new PointGrid(new double[] { 100, 100, 1000, -1, Double.NaN },
				new double[] { 4.9, 5.1, 5.1, 1, 1 });
		grid.place(plot, BOX);
		assertEquals(RowSelection.of(0, 2), grid.in(triangle));
	}

	@Test
	void zoomingDoesNotChangeWhatIsInALasso() {
		Random random = new Random(11);
		Cloud cloud = new Cloud(random, 5_000, 1, 1000, 0, 10);
		Polygon lasso = new Polygon(new double[] { 2, 500, 900, 30 }, new double[] { 1, 0.5, 8, 9.5 }, 4);
		PointGrid grid = new PointGrid(cloud.xs, cloud.ys);
		grid.place(plot(new LogScale(1, 1000, 500), new NumberScale(0, 10, 300)), BOX);
		RowSelection all = grid.in(lasso);
		grid.place(plot(new LogScale(20, 90, 500), new NumberScale(4, 7, 300)), BOX);
		assertEquals(all, grid.in(lasso));
	}

	@Test
	void aRectangleHoldsItsEdges() {
		PointGrid grid = new PointGrid(new double[] { 1, 2, 3, 2, Double.NaN }, new double[] { 1, 2, 3, 9, 2 });
		assertEquals(RowSelection.of(0, 1), grid.in(Region.between(2, 2, 1, 1)));
	}

	@Test
	void theNearestPointIsFoundWithinReachOnly() {
		PointGrid grid = new PointGrid(new double[] { 1, 2, 3 }, new double[] { 5, 5, 5 });
		Plot plot = plot(new NumberScale(0, 5, 500), new NumberScale(0, 10, 300));
		grid.place(plot, BOX);
		assertEquals(1, grid.nearest(plot.px(2) + 4, plot.py(5) - 3, 6));
		assertEquals(-1, grid.nearest(plot.px(2) + 40, plot.py(5), 6));
	}

	private record Cloud(double[] xs, double[] ys) {
		Cloud(Random random, int count, double left, double right, double bottom, double top) {
			this(random.doubles(count, left, right).toArray(), random.doubles(count, bottom, top).toArray());
		}
	}

	private static RowSelection inPath(Plot plot, double[] xs, double[] ys, Cloud cloud) {
		Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		for (int i = 0; i < xs.length; i++) {
			if (i == 0) {
				path.moveTo(plot.px(xs[i]), plot.py(ys[i]));
			} else {
				path.lineTo(plot.px(xs[i]), plot.py(ys[i]));
			}
		}
		path.closePath();
		return RowSelection.of(IntStream.range(0, cloud.xs.length)
				.filter(i -> path.contains(plot.px(cloud.xs[i]), plot.py(cloud.ys[i]))).toArray());
	}

	private static Plot plot(Scale x, Scale y) {
		return new Plot(BOX, x, y, THEME);
	}
}
