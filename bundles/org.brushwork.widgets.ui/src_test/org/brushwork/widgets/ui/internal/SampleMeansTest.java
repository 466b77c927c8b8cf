package org.brushwork.widgets.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.figure.xy.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is drawn is compared with probabilities that are known; a seed makes each run the same. */
class SampleMeansTest {

	private static final int SAMPLES = 40_000;

	private static SampleMeans draw(Population population, int size, long seed) throws CancelledException {
		return SampleMeans.of(population, size, SAMPLES, seed, Progress.NONE);
	}

	private static long total(SampleMeans drawn) {
		return LongStream.of(drawn.means().counts()).sum();
	}

	/** How many means lie below a value, those of its bin in part. */
	private static double below(SampleMeans drawn, double value) {
		double[] edges = drawn.means().edges();
		double sum = 0;
		for (int i = 0; i < drawn.means().counts().length; i++) {
			double part = Math.clamp((value - edges[i]) / (edges[i + 1] - edges[i]), 0, 1);
			sum += part * drawn.means().counts()[i];
		}
		return sum / SAMPLES;
	}

	@ParameterizedTest
	@EnumSource
	void singleValuesHaveTheMeanAndTheDeviationOfTheirPopulation(Population population) throws CancelledException {
		SampleMeans drawn = draw(population, 1, 7);
		assertEquals(population.mean(), drawn.mean(), 4 * population.deviation() / Math.sqrt(SAMPLES));
		double fourth = population == Population.LOG_NORMAL ? 0.1 : 0.02;
		assertEquals(population.deviation(), drawn.deviation(), fourth * population.deviation());
		assertEquals(SAMPLES, total(drawn));
	}

	@ParameterizedTest
	@EnumSource
	void meansScatterByTheRootOfTheSamplesSizeLess(Population population) throws CancelledException {
		SampleMeans drawn = draw(population, 25, 8);
		assertEquals(population.deviation() / 5, drawn.standardError(), 1e-12);
		assertEquals(drawn.standardError(), drawn.deviation(), 0.04 * drawn.standardError());
	}

	@Test
	void theMeanOfTwoUniformNumbersHasATriangularDistribution() throws CancelledException {
		SampleMeans drawn = draw(Population.UNIFORM, 2, 9);
		assertEquals(0.125, below(drawn, 0.25), 0.01);
		assertEquals(0.5, below(drawn, 0.5), 0.01);
		assertEquals(0.98, below(drawn, 0.9), 0.005);
	}

	@Test
	void theMeanOfThreeYesOrNoIsBinomial() throws CancelledException {
		SampleMeans drawn = draw(Population.BERNOULLI, 3, 10);
		double[] expected = { 0.343, 0.441, 0.189, 0.027 };
		assertArrayEquals(new double[] { -0.5 / 3, 0.5 / 3, 1.5 / 3, 2.5 / 3, 3.5 / 3 }, drawn.means().edges(), 1e-12);
		for (int yes = 0; yes <= 3; yes++) {
			double tolerance = 4 * Math.sqrt(expected[yes] * (1 - expected[yes]) / SAMPLES);
			assertEquals(expected[yes], drawn.means().counts()[yes] / (double) SAMPLES, tolerance);
		}
	}

	@ParameterizedTest
	@EnumSource
	void theCurveHasTheAreaOfTheBars(Population population) throws CancelledException {
		SampleMeans drawn = draw(population, 40, 11);
		Values curve = drawn.normal();
		double area = 0;
		for (int i = 1; i < curve.size(); i++) {
			area += (curve.x(i) - curve.x(i - 1)) * (curve.y(i) + curve.y(i - 1)) / 2;
		}
		double width = drawn.means().edges()[1] - drawn.means().edges()[0];
		assertEquals(SAMPLES * width, area, 0.001 * SAMPLES * width);
	}

	@Test
	void theSameSeedGivesTheSameSamples() throws CancelledException {
		assertEquals(draw(Population.TWO_PEAKS, 3, 5).mean(), draw(Population.TWO_PEAKS, 3, 5).mean());
		assertNotEquals(draw(Population.TWO_PEAKS, 3, 5).mean(), draw(Population.TWO_PEAKS, 3, 6).mean());
	}

	@Test
	void aSingleSampleScattersByNothing() throws CancelledException {
		SampleMeans drawn = SampleMeans.of(Population.BERNOULLI, 1, 1, 1, Progress.NONE);
		assertEquals(0, drawn.deviation());
		assertEquals(1, total(drawn));
	}

	@Test
	void whatIsNoLongerWantedStopsSoon() {
		AtomicInteger asked = new AtomicInteger();
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody is watching
			}

			@Override
			public boolean isCancelled() {
				return asked.incrementAndGet() > 3;
			}
		};
		assertThrows(CancelledException.class,
				() -> SampleMeans.of(Population.LOG_NORMAL, 100, 1_000_000, 1, cancelled));
		assertTrue(asked.get() == 4, () -> asked + " times asked");
	}

	@Test
	void yesComesInThreeOfTenCases() {
		SplittableRandom random = new SplittableRandom(3);
		long yes = LongStream.range(0, 10_000).filter(i -> Population.BERNOULLI.draw(random) == 1).count();
		assertEquals(3_000, yes, 4 * Math.sqrt(10_000 * 0.21));
	}
}
