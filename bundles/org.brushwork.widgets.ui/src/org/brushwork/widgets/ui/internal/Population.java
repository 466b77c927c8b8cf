package org.brushwork.widgets.ui.internal;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.brushwork.ui.interact.Labelled;

/** What samples are drawn from: a distribution with a known mean and standard deviation. */
enum Population implements Labelled {

	/** Any number from 0 to 1. */
	UNIFORM(Messages.Population_Uniform, 0.5, Math.sqrt(1 / 12.0), random -> random.nextDouble()),
	/** The time that one waits for what comes once in a while, at any moment alike. */
	EXPONENTIAL(Messages.Population_Exponential, 1, 1, random -> random.nextExponential()),
	/** 1 in three of ten cases, and otherwise 0. */
	BERNOULLI(Messages.Population_Bernoulli, 0.3, Math.sqrt(0.21), random -> random.nextDouble() < 0.3 ? 1 : 0),
	/** Two bells about -2 and 2, each with a standard deviation of a half. */
	TWO_PEAKS(Messages.Population_TwoPeaks, 0, Math.sqrt(4.25),
			random -> (random.nextBoolean() ? 2 : -2) + 0.5 * random.nextGaussian()),
	/** What has a standard normal distribution as its logarithm: a long tail of large values. */
	LOG_NORMAL(Messages.Population_LogNormal, Math.exp(0.5), Math.sqrt((Math.E - 1) * Math.E),
			random -> Math.exp(random.nextGaussian()));

	private final String label;
	private final double mean;
	private final double deviation;
	private final ToDoubleFunction<RandomGenerator> source;

	Population(String label, double mean, double deviation, ToDoubleFunction<RandomGenerator> source) {
		this.label = label;
		this.mean = mean;
		this.deviation = deviation;
		this.source = source;
	}

	/** The mean. */
	double mean() {
		return mean;
	}

	/** The standard deviation. */
	double deviation() {
		return deviation;
	}

	/** Whether only 0 and 1 come, so that a mean of n values is one of n + 1. */
	boolean isDiscrete() {
		return this == BERNOULLI;
	}

	/** Draws a value. */
	double draw(RandomGenerator random) {
		return source.applyAsDouble(random);
	}

	@Override
	public String label() {
		return label;
	}
}
