package org.brushwork.logs.series;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rolling median and that of the other seasons against medians by sorting. */
class MediansTest {

	/** Whole numbers, so that many are equal. */
	private static double[] someValues(int length) {
		return new Random(length).ints(length, -5, 15).asDoubleStream().toArray();
	}

	private static double median(DoubleStream values) {
		double[] sorted = values.sorted().toArray();
		return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 24, 25, 99, 100 })
	void aWindowMovesAlongAndStaysInside(int window) {
		double[] values = someValues(100);
		double[] medians = RollingMedian.of(values, window);
		for (int i = 0; i < values.length; i++) {
			int from = Math.max(0, Math.min(i - window / 2, values.length - window));
			assertEquals(median(IntStream.range(from, from + window).mapToDouble(at -> values[at])), medians[i]);
		}
	}

	@Test
	void aShortSeriesIsItsOwnWindow() {
		assertArrayEquals(new double[] { 2, 2, 2 }, RollingMedian.of(new double[] { 9, 1, 2 }, 168));
		assertArrayEquals(new double[0], RollingMedian.of(new double[0], 168));
	}

	@ParameterizedTest
	@ValueSource(ints = { 48, 49, 71, 72, 100, 200 })
	void aValueIsComparedWithTheSameHourOfTheOtherDays(int length) {
		double[] values = someValues(length);
		double[] medians = SeasonMedian.ofOthers(values, new boolean[length], 24);
		for (int i = 0; i < length; i++) {
			int self = i;
			assertEquals(median(IntStream.range(0, length).filter(at -> at != self && (at - self) % 24 == 0)
					.mapToDouble(at -> values[at])), medians[i]);
		}
	}

	@Test
	void theTransformOfACountLeadsBackToIt() {
		for (long count : new long[] { 0, 1, 7, 1_000, 1_000_000_000_000L }) {
			assertEquals(count, Anscombe.count(Anscombe.of(count)), 1e-9 * (1 + count));
		}
	}

	@Test
	void transformedCountsOfIndependentEventsScatterByOne() {
		Random random = new Random(5);
		for (int mean : new int[] { 10, 40, 200 }) {
			double[] transformed = IntStream.range(0, 20_000).mapToDouble(i -> Anscombe.of(poisson(mean, random))).toArray();
			double average = DoubleStream.of(transformed).average().orElseThrow();
			double variance = DoubleStream.of(transformed).map(value -> (value - average) * (value - average)).average()
					.orElseThrow();
			assertEquals(Anscombe.SCATTER, Math.sqrt(variance), 0.02);
		}
	}

	/** How many exponential waiting times end before the mean. */
	private static long poisson(int mean, Random random) {
		long events = -1;
		double left = mean;
		while (left > 0) {
			left += Math.log(1 - random.nextDouble());
			events++;
		}
		return events;
	}
}
