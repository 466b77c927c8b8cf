package org.brushwork.figure.ridge;

import java.util.Arrays;

/**
 * The histogram of one step, in bins of equal width.
 *
 * @param step   when it was: an epoch, a batch; finite
 * @param lower  where the first bin begins, finite
 * @param upper  where the last bin ends, finite and greater than {@code lower}
 * @param counts of the bins, at least one, each finite and at least 0; not copied and not to be changed
 */
public record Ridge(double step, double lower, double upper, double[] counts) {

	/** @throws IllegalArgumentException if the range is empty, or a count negative or not finite, or there is none */
	public Ridge {
		if (!Double.isFinite(step) || !(lower < upper) || !Double.isFinite(lower) || !Double.isFinite(upper)) {
			throw new IllegalArgumentException("a finite step and a finite range wanted, got: step " + step + ", "
					+ lower + " to " + upper);
		}
		if (counts.length == 0) {
			throw new IllegalArgumentException("at least one bin wanted, got none");
		}
		for (double count : counts) {
			if (!(count >= 0) || count == Double.POSITIVE_INFINITY) {
				throw new IllegalArgumentException("counts must be finite and at least 0, got: " + count);
			}
		}
	}

	/** How wide a bin is. */
	public double binWidth() {
		return upper / counts.length - lower / counts.length;
	}

	/** Where a bin begins; that of {@code counts.length} is where the last one ends. */
	public double edge(int bin) {
		double part = (double) bin / counts.length;
		return lower * (1 - part) + upper * part;
	}

	/** Counts of a bin in a unit of the values, so that steps with other bins can be compared. */
	public double density(int bin) {
		return counts[bin] / binWidth();
	}

	/** The greatest density. */
	public double mostDense() {
		return Arrays.stream(counts).max().orElse(0) / binWidth();
	}

	/** The sum of the counts. */
	public double total() {
		return Arrays.stream(counts).sum();
	}

	/** The bin with the most, the first of several. */
	public int mode() {
		int mode = 0;
		for (int bin = 1; bin < counts.length; bin++) {
			if (counts[bin] > counts[mode]) {
				mode = bin;
			}
		}
		return mode;
	}
}
