package org.brushwork.figure.xy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistogramTest {

	@Test
	void aBinHoldsItsLowerEdgeAndTheLastOneBoth() {
		Histogram histogram = Histogram.of(new double[] { 0, 1, 1, 2, 3, 4 }, 4);
		assertArrayEquals(new double[] { 0, 1, 2, 3, 4 }, histogram.edges());
		assertArrayEquals(new long[] { 1, 2, 1, 2 }, histogram.counts());
	}

	@Test
	void countsAreThoseOfANaiveCount() {
		Random random = new Random(3);
		double[] values = random.doubles(5_000).map(value -> Math.rint(value * 70) / 7).toArray();
		Histogram histogram = Histogram.of(values, 30);
		double[] edges = histogram.edges();
		for (int bin = 0; bin < 30; bin++) {
			int number = bin;
			long wanted = Arrays.stream(values).filter(value -> value >= edges[number]
					&& (value < edges[number + 1] || number == 29 && value == edges[30])).count();
			assertEquals(wanted, histogram.counts()[bin], "bin " + bin);
		}
	}

	@Test
	void theBinsAreAsWideAsFreedmanAndDiaconisAdvise() {
		// Quartiles 250 and 750 of 0 to 1000: 2 * 500 / cbrt(1001) is 99.97, so 1000 take 11 bins.
		double[] values = IntStream.rangeClosed(0, 1_000).mapToDouble(i -> i).toArray();
		assertEquals(11, Histogram.of(values).counts().length);
	}

	@Test
	void whatIsNotFiniteIsLeftOut() {
		Histogram histogram = Histogram.of(new double[] { 1, Double.NaN, 2, Double.NEGATIVE_INFINITY }, 2);
		assertEquals(2, histogram.leftOut());
		assertArrayEquals(new long[] { 1, 1 }, histogram.counts());
	}

	@Test
	void valuesAllAlikeHaveABinAroundThem() {
		for (double value : new double[] { 0, 5, -3, 1e300, 1e-300 }) {
			Histogram histogram = Histogram.of(value, value, value);
			assertEquals(3, Arrays.stream(histogram.counts()).sum());
			double[] edges = histogram.edges();
			for (int i = 1; i < edges.length; i++) {
				assertEquals(true, edges[i] > edges[i - 1], "edges at " + value);
			}
		}
	}

	@Test
	void noValuesAreNoCountsAndOutliersAreNotMillionsOfBins() {
		assertEquals(0, Arrays.stream(Histogram.of().counts()).sum());
		double[] values = IntStream.range(0, 1_000).mapToDouble(i -> i == 7 ? 1e300 : i % 10).toArray();
		Histogram histogram = Histogram.of(values);
		assertEquals(1_000, histogram.counts().length);
		assertEquals(1_000, Arrays.stream(histogram.counts()).sum());
	}

	@Test
	void knownCountsAreShownAsTheyAre() {
		Bars bars = Histogram.of(new double[] { 0, 10, 100 }, 3, 4).bars();
		assertEquals(2, bars.size());
		assertEquals(10, bars.end(0));
		assertEquals(4, bars.value(1));
		assertThrows(IllegalArgumentException.class, () -> Histogram.of(new double[] { 0, 1 }, 3, 4));
	}

	@Test
	void aPartIsCountedInTheBinsOfItsWhole() {
		Histogram whole = Histogram.of(new double[] { 0, 1, 2, 3, 4 }, 4);
		Histogram part = whole.again(0, 0.5, 1, 4, 4.1, -0.1, Double.NaN);
		assertArrayEquals(new double[] { 0, 1, 2, 3, 4 }, part.edges());
		assertArrayEquals(new long[] { 2, 1, 0, 1 }, part.counts());
		assertEquals(3, part.leftOut());
		assertArrayEquals(whole.counts(), whole.again(0, 1, 2, 3, 4).counts());
	}

	@Test
	void unevenBinsCountAgainToo() {
		Histogram whole = Histogram.of(new double[] { 0, 1, 10, 100 }, 0, 0, 0);
		assertArrayEquals(new long[] { 1, 2, 3 }, whole.again(0.5, 1, 9, 10, 50, 100).counts());
	}
}
