package org.brushwork.train.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistogramTest {

	@Test
	void valuesAreCountedAboveTheirEdgeAndTheLastBelow() {
		Histogram histogram = Histogram.of(new float[] { 99, 0, 1, 1, 1.5f, 2, 3, 4, 4, 99 }, 1, 9, 4);
		assertArrayEquals(new double[] { 0, 1, 2, 3, 4 }, histogram.edges());
		assertArrayEquals(new double[] { 1, 3, 1, 3 }, histogram.counts());
		assertEquals(16.5 / 8, histogram.mean());
		assertEquals(0, histogram.notFinite());
		assertEquals(8, histogram.total());
	}

	/** The counts of numpy.histogram, mean and deviation of numpy in double precision. */
	@Test
	void countsAreThoseOfNumpy() {
		float[] values = new float[5000];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) ((i * 7919L % 1000) * (i * 104729L % 997) / 1000.0 - 300);
		}
		Histogram histogram = Histogram.of(values, 0, values.length, 60);
		assertArrayEquals(new double[] { 428, 323, 256, 210, 236, 199, 174, 197, 138, 175, 132, 146, 125, 132, 104, 114,
				114, 107, 86, 97, 92, 94, 72, 74, 75, 71, 69, 64, 59, 59, 59, 57, 50, 48, 50, 42, 42, 41, 34, 35, 35,
				31, 27, 25, 23, 27, 22, 22, 18, 16, 16, 13, 13, 8, 7, 7, 4, 3, 1, 2 }, histogram.counts());
		assertEquals(-300, histogram.min());
		assertEquals(690.0239868164062, histogram.max());
		assertEquals(-19.493203735351585, histogram.edges()[17], 1e-12);
		assertEquals(-51.95591295254827, histogram.mean(), 1e-12);
		assertEquals(218.8157040899793, histogram.deviation(), 1e-12);
	}

	@Test
	void aSmallDeviationFarFromZeroIsNotLost() {
		float[] values = new float[10_000];
		for (int i = 0; i < values.length; i++) {
			values[i] = i % 7 * 1e-3f + 4096;
		}
		Histogram histogram = Histogram.of(values, 0, values.length, 10);
		assertArrayEquals(new double[] { 1429, 1429, 0, 1429, 0, 1429, 1428, 0, 1428, 1428 }, histogram.counts());
		assertEquals(4096.002929101563, histogram.mean(), 1e-11);
		assertEquals(0.001953076083371809, histogram.deviation(), 1e-14);
	}

	@Test
	void everyValueLiesBetweenTheEdgesOfItsBin() {
		Random random = new Random(3);
		for (int round = 0; round < 300; round++) {
			float scale = (float) Math.pow(10, random.nextInt(60) - 38);
			float[] values = new float[200];
			for (int i = 0; i < values.length; i++) {
				values[i] = (random.nextInt(21) - 10) * scale;
			}
			int bins = 1 + random.nextInt(64);
			Histogram histogram = Histogram.of(values, 0, values.length, bins);
			double[] expected = new double[histogram.counts().length];
			for (float value : values) {
				int bin = 0;
				while (bin < expected.length - 1 && value >= histogram.edges()[bin + 1]) {
					bin++;
				}
				expected[bin]++;
			}
			assertArrayEquals(expected, histogram.counts());
		}
	}

	@Test
	void valuesThatAreNotFiniteAreCountedApart() {
		float[] values = { Float.NaN, 1, Float.POSITIVE_INFINITY, 3, Float.NEGATIVE_INFINITY };
		Histogram histogram = Histogram.of(values, 0, 5, 2);
		assertEquals(3, histogram.notFinite());
		assertArrayEquals(new double[] { 1, 1 }, histogram.counts());
		assertEquals(2, histogram.mean());
		assertEquals(1, histogram.deviation());
		Histogram none = Histogram.of(values, 4, 5, 2);
		assertEquals(0, none.total());
		assertTrue(Double.isNaN(none.mean()));
		assertEquals(0, Histogram.of(values, 2, 2, 3).notFinite());
	}

	@Test
	void equalValuesAreInOneBinAroundThem() {
		for (float value : new float[] { 0, -0.0f, 1e-30f, -7, 3e38f }) {
			float[] values = new float[9];
			Arrays.fill(values, value);
			Histogram histogram = Histogram.of(values, 0, 9, 60);
			assertArrayEquals(new double[] { 9 }, histogram.counts());
			assertTrue(histogram.min() < value && value < histogram.max());
			assertEquals(value, histogram.mean(), 0);
			assertEquals(0, histogram.deviation());
		}
	}

	@Test
	void theWidestRangeOfFloatsIsCounted() {
		Histogram histogram = Histogram.of(new float[] { -Float.MAX_VALUE, 0, Float.MAX_VALUE }, 0, 3, 3);
		assertArrayEquals(new double[] { 1, 1, 1 }, histogram.counts());
	}

	@Test
	void whatIsNoHistogramIsRefused() {
		double[] one = { 1 };
		assertThrows(IllegalArgumentException.class, () -> new Histogram(new double[] { 0 }, new double[0], 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new Histogram(new double[] { 0, 0 }, one, 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new Histogram(new double[] { 0, Double.NaN }, one, 0, 0, 0));
		assertThrows(IllegalArgumentException.class,
				() -> new Histogram(new double[] { 0, 1 }, new double[] { -1 }, 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new Histogram(new double[] { 0, 1 }, one, 0, 0, -1));
		assertThrows(IllegalArgumentException.class, () -> Histogram.of(new float[1], 0, 1, 0));
	}

	@Test
	void tenThousandValuesAreCountedInLittleTime() {
		float[] values = new float[10_000];
		Random random = new Random(1);
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) random.nextGaussian();
		}
		long best = Long.MAX_VALUE;
		for (int round = 0; round < 3000; round++) {
			long start = System.nanoTime();
			Histogram.of(values, 0, values.length, 60);
			best = Math.min(best, System.nanoTime() - start);
		}
		long micros = best / 1000;
		assertTrue(micros < 200, () -> "microseconds: " + micros);
	}
}
