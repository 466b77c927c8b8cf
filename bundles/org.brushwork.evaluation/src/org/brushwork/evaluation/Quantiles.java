package org.brushwork.evaluation;

/** Quantiles of sorted values. */
public final class Quantiles {

	private Quantiles() {
		// functions only
	}

	/**
	 * A quantile, between two values by straight line (type 7 of Hyndman and Fan, 1996).
	 *
	 * @param sorted ascending, at least one value, none of them NaN
	 * @param share  0 to 1
	 */
	public static double of(double[] sorted, double share) {
		double at = share * (sorted.length - 1);
		int below = (int) Math.floor(at);
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
	}
}
