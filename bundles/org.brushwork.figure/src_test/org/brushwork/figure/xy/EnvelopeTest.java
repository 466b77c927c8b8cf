package org.brushwork.figure.xy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.scale.LogScale;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Scale;
import org.brushwork.figure.xy.LineLayer.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

	private static final int WIDTH = 100;
	private static final double NAN = Double.NaN;

	private static Plot plot(double lower, double upper, Scale y) {
		return new Plot(new Box(0, 0, WIDTH, 200), new NumberScale(lower, upper, WIDTH), y, ChartTheme.of(0xFFFFFF));
	}

	private static List<double[][]> trace(Values data, Plot plot, double resolution, Course course) {
		List<double[][]> stretches = new ArrayList<>();
		new Envelope(plot, resolution, course).trace(data, (xs, ys, count) -> stretches
				.add(new double[][] { Arrays.copyOf(xs, count), Arrays.copyOf(ys, count) }));
		return stretches;
	}

	@ParameterizedTest
	@ValueSource(ints = { 10, 99, 1_000, 50_000 })
	void theLeastAndTheGreatestOfEachColumnAreReached(int count) {
		for (int seed = 0; seed < 12; seed++) {
			Random random = new Random(seed);
			double resolution = 1 + seed % 2;
			double[] xs = random.doubles(count, -0.2, 1.2).sorted().toArray();
			double[] ys = random.doubles(count).map(y -> y < 0.002 ? 1000 * random.nextGaussian() : y).toArray();
			for (int i = 0; i < count; i++) {
				ys[i] = seed % 3 == 0 && random.nextInt(5) == 0 ? NAN : ys[i];
			}
			Scale scale = seed % 4 == 3 ? new LogScale(1e-3, 10, 200) : new NumberScale(-1, 3, 200);
			Plot plot = plot(0, 1, scale);
			Course course = seed < 6 ? Course.STRAIGHT : Course.STEP;
			Map<Long, double[]> drawn = new HashMap<>();
			for (double[][] stretch : trace(new Values(xs, ys), plot, resolution, course)) {
				for (int i = 0; i < stretch[0].length; i++) {
					note(drawn, stretch[0][i] * resolution, stretch[1][i]);
				}
			}
			Map<Long, double[]> wanted = new HashMap<>();
			for (int i = 0; i < count; i++) {
				if (xs[i] >= 0 && xs[i] <= 1 && Double.isFinite(plot.py(ys[i]))) {
					note(wanted, plot.px(xs[i]) * resolution, plot.py(ys[i]));
				}
			}
			assertTrue(!wanted.isEmpty());
			wanted.forEach((column, range) -> {
				double[] found = drawn.get(column);
				assertTrue(found[0] <= range[0] + 1e-9 && found[1] >= range[1] - 1e-9, "column " + column);
				if (course == Course.STRAIGHT && column < WIDTH * resolution) {
					assertEquals(range[0], found[0], 1e-9);
					assertEquals(range[1], found[1], 1e-9);
				}
			});
		}
	}

	private static void note(Map<Long, double[]> ranges, double px, double py) {
		double[] range = ranges.computeIfAbsent((long) Math.floor(px), column -> new double[] { py, py });
		range[0] = Math.min(range[0], py);
		range[1] = Math.max(range[1], py);
	}

	@Test
	void aMillionValuesAreFourCornersAColumn() {
		double[] ys = new Random(1).doubles(1_000_000).toArray();
		int corners = trace(Values.of(ys), plot(0, 1e6, new NumberScale(0, 1, 200)), 1, Course.STRAIGHT).stream()
				.mapToInt(stretch -> stretch[0].length).sum();
		assertTrue(corners <= 4 * (WIDTH + 1), corners + " corners");
	}

	@Test
	void aMillionGapsAreNoMillionStretches() {
		double[] ys = new Random(1).doubles(1_000_000).toArray();
		for (int i = 0; i < ys.length; i += 2) {
			ys[i] = NAN;
		}
		int stretches = trace(Values.of(ys), plot(0, 1e6, new NumberScale(0, 1, 200)), 1, Course.STRAIGHT).size();
		assertTrue(stretches <= 6 * (WIDTH + 1), stretches + " stretches");
	}

	@Test
	void aFewGapsWithinAColumnPartTheLine() {
		Values data = new Values(new double[] { 0, 0.1, 0.2, 0.3, 0.4, 50 }, new double[] { 1, NAN, 2, 3, NAN, 4 });
		List<double[][]> stretches = trace(data, plot(0, 100, new NumberScale(0, 10, 200)), 1, Course.STRAIGHT);
		assertEquals(List.of(1, 2, 1), stretches.stream().map(stretch -> stretch[0].length).toList());
	}

	@Test
	void theLineReachesTheEdgesOfAZoomedPlot() {
		double[][] stretch = trace(Values.of(0, 10, 20, 30, 40), plot(1.5, 2.5, new NumberScale(0, 50, 200)), 1,
				Course.STRAIGHT).get(0);
		assertEquals(-50, stretch[0][0], 1e-9);
		assertEquals(150, stretch[0][2], 1e-9);
		assertEquals(3, stretch[0].length);
	}

	@Test
	void aStepStaysAndThenJumps() {
		double[][] stretch = trace(Values.of(1, 3), plot(0, 1, new NumberScale(0, 4, 200)), 1, Course.STEP).get(0);
		assertEquals("[0.0, 100.0, 100.0]", Arrays.toString(stretch[0]));
		assertEquals("[150.0, 150.0, 50.0]", Arrays.toString(stretch[1]));
	}

	@Test
	void whatIsNotAboveZeroIsAGapOnLogarithms() {
		assertEquals(2, trace(Values.of(1, 2, 0, 3, 4), plot(0, 4, new LogScale(1, 10, 200)), 1, Course.STRAIGHT).size());
		assertEquals(2, trace(Values.of(1, 2, -3, 3, 4), plot(0, 4, new LogScale(1, 10, 200)), 1, Course.STRAIGHT).size());
		assertEquals(2, trace(Values.of(1, 2, 1 / 0.0, 3, 4), plot(0, 4, new LogScale(1, 10, 200)), 1, Course.STRAIGHT)
				.size());
	}
}
