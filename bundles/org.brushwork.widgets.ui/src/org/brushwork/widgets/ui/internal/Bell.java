package org.brushwork.widgets.ui.internal;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.brushwork.ui.interact.Label;
import org.brushwork.ui.interact.Labelled;
import org.brushwork.ui.interact.Range;

/**
 * A normal distribution, the part of it that is looked at, and samples from it.
 *
 * @param from    the lower bound of the part
 * @param to      its upper bound, above {@code from}
 * @param samples how many are drawn; the same ones each time, but moved and stretched
 */
record Bell(
		@Range(min = -5, max = 5, step = 0.1) double mean,
		@Label("standard deviation") @Range(min = 0.1, max = 3, step = 0.1) double deviation,
		@Range(min = -10, max = 10, step = 0.1) double from,
		@Range(min = -10, max = 10, step = 0.1) double to,
		Curve curve,
		@Label(tooltip = "How many values are drawn for the histogram") //
		@Range(min = 0, max = 10_000, step = 100) int samples) {

	/** What is drawn of it. */
	enum Curve implements Labelled {

		/** How likely values are; the area below is 1. */
		DENSITY(Messages.Normal_Density),
		/** How likely a smaller value is. */
		CUMULATIVE(Messages.Normal_Cumulative);

		private final String label;

		Curve(String label) {
			this.label = label;
		}

		@Override
		public String label() {
			return label;
		}
	}

	private static final double NARROWEST = 0.01;

	/** @throws IllegalArgumentException if the bounds are the wrong way round */
	Bell {
		if (from >= to) {
			throw new IllegalArgumentException(Messages.Normal_Bounds);
		}
	}

	/** The same with another part looked at, in hundredths and as far as the bounds have their sliders. */
	Bell between(double lower, double upper) {
		double low = Math.clamp(hundredths(lower), -10, 10 - NARROWEST);
		return new Bell(mean, deviation, low, Math.clamp(hundredths(upper), hundredths(low + NARROWEST), 10), curve, samples);
	}

	private static double hundredths(double value) {
		return Math.rint(value * 100) / 100;
	}

	private NormalDistribution distribution() {
		return NormalDistribution.of(mean, deviation);
	}

	/** The chosen curve at places. */
	double[] at(double... xs) {
		NormalDistribution normal = distribution();
		return Arrays.stream(xs)
				.map(x -> curve == Curve.DENSITY ? normal.density(x) : normal.cumulativeProbability(x)).toArray();
	}

	/** How likely a value between the bounds is. */
	double probability() {
		return distribution().probability(from, to);
	}

	/** Values from the distribution. */
	double[] drawn() {
		return new Random(1).doubles(samples).map(distribution()::inverseCumulativeProbability).toArray();
	}
}
