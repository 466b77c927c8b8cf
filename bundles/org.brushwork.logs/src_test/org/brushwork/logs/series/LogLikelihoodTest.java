package org.brushwork.logs.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogLikelihoodTest {

	private static final double CLOSE = 1e-9;

	/** 10 of 1,000 became 30 of 2,000: expected are 40/3 and 80/3. */
	@Test
	void itIsTheRootOfTheRatioByHand() {
		double g = 2 * (10 * Math.log(10 / (40 / 3.0)) + 30 * Math.log(30 / (80 / 3.0)));
		assertEquals(Math.sqrt(g), LogLikelihood.signedRoot(10, 1_000, 30, 2_000), CLOSE);
		assertEquals(-Math.sqrt(g), LogLikelihood.signedRoot(30, 2_000, 10, 1_000), CLOSE);
	}

	@Test
	void whatGrowsWithTheWholeSurprisesByNothing() {
		assertEquals(0, LogLikelihood.signedRoot(7, 100, 70, 1_000), 1e-6);
		assertEquals(0, LogLikelihood.signedRoot(100, 100, 3, 3));
		assertEquals(0, LogLikelihood.signedRoot(5, 5, 0, 0));
		assertEquals(0, LogLikelihood.signedRoot(0, 0, 0, 0));
	}

	@Test
	void oneMoreOfARareThingIsLessThanATenthMoreOfAFrequentOne() {
		assertTrue(LogLikelihood.signedRoot(0, 100_000, 1, 100_000) < LogLikelihood.signedRoot(1_000, 100_000, 1_100,
				100_000));
	}

	/** Where nothing has changed, it is about a normal deviation: as spread, and as often beyond 2. */
	@Test
	void itIsScaledLikeANormalDeviation() {
		Random random = new Random(3);
		int trials = 4_000;
		double squares = 0;
		int beyond = 0;
		for (int i = 0; i < trials; i++) {
			double score = LogLikelihood.signedRoot(poisson(random, 200), 100_000, poisson(random, 400), 200_000);
			squares += score * score;
			beyond += Math.abs(score) > 2 ? 1 : 0;
		}
		assertEquals(1, squares / trials, 0.1);
		assertEquals(0.0455, (double) beyond / trials, 0.015);
	}

	private static int poisson(Random random, double mean) {
		int count = 0;
		for (double sum = -Math.log(1 - random.nextDouble()); sum < mean; sum -= Math.log(1 - random.nextDouble())) {
			count++;
		}
		return count;
	}

	@Test
	void noneIsMoreThanTheBoundForItsOccurrences() {
		Random random = new Random(4);
		for (int i = 0; i < 10_000; i++) {
			int totalBefore = 1 + random.nextInt(1_000);
			int totalAfter = 1 + random.nextInt(1_000);
			int before = random.nextInt(totalBefore + 1);
			int after = random.nextInt(totalAfter + 1);
			double score = LogLikelihood.signedRoot(before, totalBefore, after, totalAfter);
			double bound = (before + after) * LogLikelihood.mostPerOccurrence(totalBefore, totalAfter);
			assertTrue(score * score <= bound + CLOSE);
		}
	}
}
