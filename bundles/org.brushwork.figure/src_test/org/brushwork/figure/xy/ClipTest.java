package org.brushwork.figure.xy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Polygon;
import org.junit.jupiter.api.Test;

class ClipTest {

	private static final Box BOX = new Box(0, 0, 100, 50);

	private static List<double[][]> line(double[] xs, double[] ys) {
		List<double[][]> parts = new ArrayList<>();
		new Clip(BOX).line(xs, ys, xs.length,
				(x, y, count) -> parts.add(new double[][] { Arrays.copyOf(x, count), Arrays.copyOf(y, count) }));
		return parts;
	}

	@Test
	void whatIsInsideStaysAsItIs() {
		double[] xs = { 0, 50, 100 };
		double[] ys = { 0, 50, 0 };
		List<double[][]> parts = line(xs, ys);
		assertEquals(1, parts.size());
		assertArrayEquals(xs, parts.get(0)[0]);
		assertArrayEquals(ys, parts.get(0)[1]);
	}

	@Test
	void aLineIsCutWhereItLeavesAndGoesOnWhereItComesBack() {
		List<double[][]> parts = line(new double[] { 10, 20, 30 }, new double[] { 25, 1025, 25 });
		assertEquals(2, parts.size());
		assertArrayEquals(new double[] { 25, 66 }, parts.get(0)[1], 1e-9);
		assertArrayEquals(new double[] { 10, 10.41 }, parts.get(0)[0], 1e-9);
		assertArrayEquals(new double[] { 66, 25 }, parts.get(1)[1], 1e-9);
	}

	@Test
	void aLineThatPassesByIsNotDrawn() {
		assertEquals(0, line(new double[] { -100, 50 }, new double[] { 50, 200 }).size());
		assertEquals(0, line(new double[] { 1e12, 1e12 }, new double[] { -1e12, 1e12 }).size());
	}

	@Test
	void farAwayEndsKeepTheDirection() {
		double[][] part = line(new double[] { -1e12, 1e12 }, new double[] { -0.5e12, 0.5e12 }).get(0);
		assertArrayEquals(new double[] { -16, 116 }, part[0], 1e-3);
		assertArrayEquals(new double[] { -8, 58 }, part[1], 1e-3);
	}

	@Test
	void anAreaKeepsWhatIsInsideAndNothingFarAway() {
		Random random = new Random(4);
		for (int round = 0; round < 200; round++) {
			double[] xs = random.doubles(5, -300, 400).toArray();
			double[] ys = random.doubles(5, -300, 400).toArray();
			Polygon whole = new Polygon(xs, ys, 5);
			List<Polygon> parts = new ArrayList<>();
			new Clip(BOX).area(xs, ys, 5, (x, y, count) -> {
				parts.add(new Polygon(x, y, count));
				for (int i = 0; i < count; i++) {
					assertTrue(x[i] >= -16.001 && x[i] <= 116.001 && y[i] >= -16.001 && y[i] <= 66.001);
				}
			});
			for (int i = 0; i < 50; i++) {
				double x = 100 * random.nextDouble();
				double y = 50 * random.nextDouble();
				assertEquals(whole.contains(x, y), parts.stream().anyMatch(part -> part.contains(x, y)), x + " " + y);
			}
		}
	}
}
