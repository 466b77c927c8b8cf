package org.brushwork.logs.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleRandomTest {

	@Test
	void numbersAreThoseOfJavasOwnSplitMix() {
		SplittableRandom expected = new SplittableRandom(42);
		SampleRandom random = new SampleRandom(42);
		for (int i = 0; i < 100; i++) {
			assertEquals(expected.nextLong(), random.nextLong());
		}
	}

	@ParameterizedTest
	@CsvSource({ "10, 0.1", "10, 0.9", "1000, 0.01", "1000, 0.5", "100000, 0.25", "3, 0" })
	void binomialDrawsHaveTheMeanAndVarianceOfTheirFormula(long n, double p) {
		SampleRandom random = new SampleRandom(7);
		long[] draws = LongStream.generate(() -> random.nextBinomial(n, p)).limit(20_000).toArray();
		double mean = LongStream.of(draws).average().orElseThrow();
		double variance = LongStream.of(draws).mapToDouble(x -> (x - mean) * (x - mean)).average().orElseThrow();
		double expected = n * p * (1 - p);
		assertEquals(n * p, mean, 5 * Math.sqrt(expected / draws.length));
		assertEquals(expected, variance, 0.06 * expected);
		assertTrue(LongStream.of(draws).allMatch(x -> x >= 0 && x <= n));
	}

	@Test
	void certainTrialsAllSucceed() {
		assertEquals(5, new SampleRandom(1).nextBinomial(5, 1.0));
		assertEquals(0, new SampleRandom(1).nextBinomial(0, 0.3));
	}

	@Test
	void boundedNumbersReachBothEnds() {
		SampleRandom random = new SampleRandom(3);
		long[] counts = new long[10];
		for (int i = 0; i < 10_000; i++) {
			counts[random.nextInt(10)]++;
		}
		assertTrue(LongStream.of(counts).allMatch(count -> count > 850 && count < 1_150));
	}
}
