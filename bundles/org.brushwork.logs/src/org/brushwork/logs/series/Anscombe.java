package org.brushwork.logs.series;

/**
 * Anscombe's transform, {@code 2 * sqrt(x + 3/8)}: makes the scatter of counts the same whether they are large or small,
 * and that of independent events (Poisson counts) 1 (Anscombe: The transformation of Poisson, binomial and
 * negative-binomial data, Biometrika 35, 1948).
 */
final class Anscombe {

	/** The transform of no event, and the least there is. */
	static final double ZERO = of(0);

	/** The standard deviation of transformed Poisson counts, but for very small ones, whose is less. */
	static final double SCATTER = 1;

	private Anscombe() {
	}

	/** The transform of a count. */
	static double of(long count) {
		return 2 * Math.sqrt(count + 0.375);
	}

	/** The transforms of counts. */
	static double[] of(long[] counts) {
		double[] transformed = new double[counts.length];
		for (int i = 0; i < counts.length; i++) {
			transformed[i] = of(counts[i]);
		}
		return transformed;
	}

	/** The count, in general not a whole one, that a value of {@link #ZERO} or more is the transform of. */
	static double count(double transformed) {
		return Math.max(0, transformed * transformed / 4 - 0.375);
	}
}
