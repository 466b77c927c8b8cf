package org.brushwork.widgets.ui.internal;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.figure.xy.Histogram;
import org.brushwork.figure.xy.Values;

/**
 * The means of many samples from a population, and what the central limit theorem says of them.
 *
 * @param population what was drawn from
 * @param size       how many values a sample has
 * @param samples    how many samples were drawn
 * @param means      how many of the means lie in each of some bins
 * @param mean       the mean of the means
 * @param deviation  their standard deviation, 0 for a single one
 */
record SampleMeans(Population population, int size, int samples, Histogram means, double mean, double deviation) {

	private static final int BETWEEN_CHECKS = 1 << 14;
	private static final int CURVE = 240;
	private static final double REACH = 4;

	/**
	 * Draws samples.
	 *
	 * @param size    values in a sample, at least 1
	 * @param samples how many samples, at least 1
	 * @param seed    the same seed gives the same samples
	 * @throws CancelledException if the progress was cancelled
	 */
	static SampleMeans of(Population population, int size, int samples, long seed, Progress progress)
			throws CancelledException {
		double[] means = draw(population, size, samples, new SplittableRandom(seed), progress);
		double mean = Arrays.stream(means).sum() / samples;
		double squares = Arrays.stream(means).map(value -> (value - mean) * (value - mean)).sum();
		progress.checkCancelled();
		Histogram histogram = population.isDiscrete() ? ofSteps(means, size) : Histogram.of(means);
		return new SampleMeans(population, size, samples, histogram, mean,
				Math.sqrt(squares / Math.max(1, samples - 1)));
	}

	private static double[] draw(Population population, int size, int samples, RandomGenerator random,
			Progress progress) throws CancelledException {
		int block = Math.max(1, BETWEEN_CHECKS / size);
		double[] means = new double[samples];
		for (int i = 0; i < samples; i++) {
			if (i % block == 0) {
				progress.checkCancelled();
				progress.report(i, samples);
			}
			double sum = 0;
			for (int j = 0; j < size; j++) {
				sum += population.draw(random);
			}
			means[i] = sum / size;
		}
		return means;
	}

	/** Bins that each hold as many of the possible means as their neighbours, or the histogram would look like a comb. */
	private static Histogram ofSteps(double[] means, int size) {
		double[] sums = Arrays.stream(means).map(mean -> Math.rint(mean * size)).toArray();
		double least = Arrays.stream(sums).min().orElseThrow();
		double most = Arrays.stream(sums).max().orElseThrow();
		int together = Math.max(1, (int) Math.round((most - least) / Histogram.of(sums).counts().length));
		int bins = (int) Math.ceil((most - least + 1) / together);
		double[] edges = IntStream.rangeClosed(0, bins).mapToDouble(i -> least - 0.5 + (double) i * together).toArray();
		long[] counts = Histogram.of(edges, new long[bins]).again(sums).counts();
		return Histogram.of(Arrays.stream(edges).map(edge -> edge / size).toArray(), counts);
	}

	/** The standard deviation that means have by theory: that of the population by the root of the samples' size. */
	double standardError() {
		return population.deviation() / Math.sqrt(size);
	}

	/** How many means each bin would have if they had the normal distribution of the theory. */
	Values normal() {
		double[] edges = means.edges();
		NormalDistribution theory = NormalDistribution.of(population.mean(), standardError());
		double scale = samples * (edges[1] - edges[0]);
		double from = Math.min(edges[0], population.mean() - REACH * standardError());
		double to = Math.max(edges[edges.length - 1], population.mean() + REACH * standardError());
		double[] xs = IntStream.rangeClosed(0, CURVE).mapToDouble(i -> from + (to - from) * i / CURVE).toArray();
		return new Values(xs, Arrays.stream(xs).map(x -> scale * theory.density(x)).toArray());
	}
}
