package org.brushwork.logs.series;

import java.util.Arrays;

/**
 * How far each transformed count lies from what was expected.
 *
 * @param expected transformed counts
 * @param sizes    in robust standard deviations, positive where there was more than expected
 */
record Deviations(double[] expected, double[] sizes) {

	/** Makes the median absolute deviation of normal values their standard deviation. */
	private static final double NORMAL = 1.4826;

	/** The deviations of transformed counts. */
	static Deviations of(double[] values, double[] expected) {
		double[] sizes = Expectation.difference(values, expected);
		double scatter = scatter(sizes);
		Arrays.setAll(sizes, i -> sizes[i] / scatter);
		return new Deviations(expected, sizes);
	}

	/** Robust standard deviation around 0, at least that of independent events. */
	private static double scatter(double[] rest) {
		double[] distances = new double[rest.length];
		Arrays.setAll(distances, i -> Math.abs(rest[i]));
		Arrays.sort(distances);
		double median = distances.length == 0 ? 0 : distances[distances.length / 2];
		return Math.max(Anscombe.SCATTER, NORMAL * median);
	}

	/** For each count the smaller of its deviations here and there, and none where they contradict each other. */
	Deviations orMilder(Deviations others) {
		double[] milderExpected = expected.clone();
		double[] milder = sizes.clone();
		for (int i = 0; i < milder.length; i++) {
			if (Math.abs(others.sizes[i]) < Math.abs(milder[i])) {
				milderExpected[i] = others.expected[i];
				milder[i] = others.sizes[i];
			}
			if (sizes[i] * others.sizes[i] < 0) {
				milder[i] = 0;
			}
		}
		return new Deviations(milderExpected, milder);
	}
}
