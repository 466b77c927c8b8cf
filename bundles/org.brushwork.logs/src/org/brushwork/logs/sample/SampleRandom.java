package org.brushwork.logs.sample;

/**
 * Random numbers that are the same on every machine and in every version of Java: SplitMix64 (Steele, Lea, Flood: Fast
 * splittable pseudorandom number generators, OOPSLA 2014). Not for several threads.
 */
final class SampleRandom {

	private static final double UNIT = 0x1p-53;
	private static final double FEW = 32;

	private long state;

	SampleRandom(long seed) {
		this.state = seed;
	}

	long nextLong() {
		state += 0x9E37_79B9_7F4A_7C15L;
		return mix(state);
	}

	/** Scatters the bits of a number; equal numbers give equal ones. */
	static long mix(long number) {
		long z = (number ^ number >>> 30) * 0xBF58_476D_1CE4_E5B9L;
		z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
		return z ^ z >>> 31;
	}

	/** 0 to {@code bound - 1}. */
	int nextInt(int bound) {
		return (int) ((nextLong() >>> 32) * bound >>> 32);
	}

	/** 0 to below 1. */
	double nextDouble() {
		return (nextLong() >>> 11) * UNIT;
	}

	/** 0 to {@code bound - 1}, small numbers more often than great ones: the density falls with the square root. */
	int nextSkewed(int bound) {
		double u = nextDouble();
		return (int) (u * u * bound);
	}

	/**
	 * How many of {@code n} independent trials succeed with probability {@code p}: by inversion when few do, otherwise
	 * by the normal approximation.
	 */
	long nextBinomial(long n, double p) {
		if (p >= 1) {
			return n;
		}
		if (p > 0.5) {
			return n - nextBinomial(n, 1 - p);
		}
		double mean = n * p;
		if (mean < FEW) {
			return invert(n, p);
		}
		double value = StrictMath.rint(mean + StrictMath.sqrt(mean * (1 - p)) * nextGaussian());
		return (long) Math.max(0, Math.min(n, value));
	}

	private long invert(long n, double p) {
		double left = nextDouble();
		double odds = p / (1 - p);
		double probability = StrictMath.exp(n * StrictMath.log1p(-p));
		long successes = 0;
		while (left >= probability && successes < n) {
			left -= probability;
			successes++;
			probability *= odds * (n - successes + 1) / successes;
			if (probability < UNIT) {
				return successes;
			}
		}
		return successes;
	}

	/** Box and Muller's. */
	private double nextGaussian() {
		double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - nextDouble()));
		return radius * StrictMath.cos(2 * Math.PI * nextDouble());
	}
}
