package org.brushwork.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a class is as frequent as its probability says: rows by their probability in bins. A value on an edge
 * belongs to the bin below it.
 *
 * @param bins  those that have rows, by rising probability; unmodifiable
 * @param error the expected calibration error: the mean distance of probability and frequency in a bin, weighted by its
 *              rows, 0 to 1; NaN of no rows
 */
public record CalibrationCurve(List<Bin> bins, double error) {

	/** The most bins. */
	public static final int MOST_BINS = 1_000;

	/** How the bins are cut. */
	public enum Cut {
		/** Equally wide, from 0 to 1. */
		UNIFORM,
		/** With equally many rows, as far as equal probabilities let them. */
		QUANTILE
	}

	/**
	 * Rows with about the same probability.
	 *
	 * @param from        its lower edge, not in it unless it is the first one
	 * @param to          its upper edge
	 * @param rows        how many, 1 or more
	 * @param probability their mean probability
	 * @param frequency   the share of them that is of the class
	 */
	public record Bin(double from, double to, long rows, double probability, double frequency) {
	}

	/** Copies the list. */
	public CalibrationCurve {
		bins = List.copyOf(bins);
	}

	/**
	 * Of a class.
	 *
	 * @param bins how many, 1 to {@value #MOST_BINS}
	 * @throws IllegalArgumentException if there are fewer or more
	 * @throws IllegalStateException    if there are no probabilities
	 */
	public static CalibrationCurve of(Predictions predictions, int classIndex, int bins, Cut cut) {
		if (bins < 1 || bins > MOST_BINS) {
			throw new IllegalArgumentException("bins must be 1 to " + MOST_BINS + ", got: " + bins);
		}
		double[] scores = predictions.probabilities(classIndex);
		double[] edges = cut == Cut.UNIFORM ? uniform(bins) : quantiles(scores, bins);
		long[] rows = new long[bins];
		long[] hits = new long[bins];
		double[] sums = new double[bins];
		for (int row = 0; row < scores.length; row++) {
			int bin = bin(edges, scores[row]);
			rows[bin]++;
			hits[bin] += predictions.actual(row) == classIndex ? 1 : 0;
			sums[bin] += scores[row];
		}
		List<Bin> filled = new ArrayList<>();
		double error = 0;
		for (int bin = 0; bin < bins; bin++) {
			if (rows[bin] > 0) {
				Bin one = new Bin(edges[bin], edges[bin + 1], rows[bin], sums[bin] / rows[bin],
						(double) hits[bin] / rows[bin]);
				filled.add(one);
				error += rows[bin] * Math.abs(one.probability - one.frequency);
			}
		}
		return new CalibrationCurve(filled, error / scores.length);
	}

	private static double[] uniform(int bins) {
		double[] edges = new double[bins + 1];
		for (int i = 0; i <= bins; i++) {
			edges[i] = (double) i / bins;
		}
		return edges;
	}

	private static double[] quantiles(double[] scores, int bins) {
		double[] sorted = scores.clone();
		Arrays.sort(sorted);
		double[] edges = new double[bins + 1];
		for (int i = 0; i <= bins; i++) {
			edges[i] = sorted.length == 0 ? (double) i / bins : Quantiles.of(sorted, (double) i / bins);
		}
		return edges;
	}

	/** Inner edges only, so that what lies outside goes to the first or the last bin. */
	private static int bin(double[] edges, double score) {
		int low = 1;
		int high = edges.length - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (edges[middle] < score) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}
}
