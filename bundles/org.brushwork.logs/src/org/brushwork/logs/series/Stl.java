package org.brushwork.logs.series;

import com.github.servicenow.ds.stats.TimeSeriesUtilities;
import com.github.servicenow.ds.stats.stl.CyclicSubSeriesSmoother;
import com.github.servicenow.ds.stats.stl.LoessSmoother;
import java.util.Arrays;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes a series apart into trend, season and remainder (STL; Cleveland, Cleveland, McRae, Terpenning: STL: A
 * seasonal-trend decomposition procedure based on loess, Journal of Official Statistics 6, 1990).
 * <p>
 * The season is smoothed over 7 periods, all three smoothers are linear and skip no value, and there are 2 inner passes:
 * the figures are those of other implementations with these settings. The smoothers are a library's; the passes are
 * here, so that they can be cancelled.
 */
public final class Stl {

	/** How a value that does not fit is dealt with. */
	public enum Fit {

		/** It counts like any other: fast, and for series without outliers. */
		LEAST_SQUARES(0),

		/** It counts little or nothing, which 15 more rounds find out: it stays in the remainder, whole. */
		ROBUST(15);

		private final int rounds;

		Fit(int rounds) {
			this.rounds = rounds;
		}
	}

	private static final int SEASONAL_WIDTH = 7;
	private static final int INNER_PASSES = 2;

	private final double[] values;
	private final int period;
	private final double[] detrended;
	private final double[] cycles;
	private final double[] deseasonalized;
	private final double[] seasonal;
	private double[] trend;
	private double @Nullable [] weights;

	private final CyclicSubSeriesSmoother cycleSmoother;
	private final LoessSmoother.Builder lowPass;
	private final LoessSmoother.Builder trendSmoother;

	private Stl(double[] values, int period) {
		int length = values.length;
		this.values = values;
		this.period = period;
		detrended = new double[length];
		cycles = new double[length + 2 * period];
		deseasonalized = new double[length];
		seasonal = new double[length];
		trend = new double[length];
		cycleSmoother = new CyclicSubSeriesSmoother.Builder().setWidth(SEASONAL_WIDTH).setDegree(1).setJump(1)
				.setDataLength(length).setPeriodicity(period).extrapolateForwardAndBack(1).build();
		lowPass = new LoessSmoother.Builder().setWidth(odd(period)).setDegree(1).setJump(1);
		trendSmoother = new LoessSmoother.Builder().setWidth(odd(trendWidth(period))).setDegree(1).setJump(1);
	}

	/** The least width with which the trend does not follow the season (section 3.4 of the paper). */
	private static int trendWidth(int period) {
		return (int) Math.ceil(1.5 * period / (1 - 1.5 / SEASONAL_WIDTH));
	}

	private static int odd(int width) {
		return width | 1;
	}

	/**
	 * Takes a series apart.
	 * <p>
	 * The time grows with {@code values.length * period}. A year of hours with a season of a week takes 0.05 s by least
	 * squares and 0.7 s robustly, ten years ten times as long. A cancelled call returns after a 60th of the latter.
	 *
	 * @param values   {@code [n]}, finite numbers at equal distances in time; it is not kept
	 * @param period   how many values make a season, such as 24 for hours: 2 to {@code n / 2}
	 * @param progress hears of passes over the series
	 * @throws IllegalArgumentException if the period is out of range or a value is not finite
	 * @throws CancelledException       if {@code progress} is cancelled
	 */
	public static Decomposition decompose(double[] values, int period, Fit fit, Progress progress)
			throws CancelledException {
		if (period < 2 || period > values.length / 2) {
			throw new IllegalArgumentException("period must be 2 to n/2 = " + values.length / 2 + ", got: " + period);
		}
		for (int i = 0; i < values.length; i++) {
			if (!Double.isFinite(values[i])) {
				throw new IllegalArgumentException("values must be finite, got: " + values[i] + " at " + i);
			}
		}
		Stl stl = new Stl(values.clone(), period);
		int passes = INNER_PASSES * (1 + fit.rounds);
		for (int pass = 0; pass < passes; pass++) {
			if (pass > 0 && pass % INNER_PASSES == 0) {
				stl.weigh();
			}
			stl.pass(progress);
			progress.report(pass + 1L, passes);
		}
		return stl.decomposition();
	}

	/** One pass of the inner loop: the season from the values without trend, then the trend without season. */
	private void pass(Progress progress) throws CancelledException {
		progress.checkCancelled();
		Arrays.setAll(detrended, i -> values[i] - trend[i]);
		cycleSmoother.smoothSeasonal(detrended, cycles, weights);
		double[] low = lowPass.setData(average(average(average(cycles, period), period), 3)).build().smooth();
		Arrays.setAll(seasonal, i -> cycles[period + i] - low[i]);
		progress.checkCancelled();
		Arrays.setAll(deseasonalized, i -> values[i] - seasonal[i]);
		trend = trendSmoother.setData(deseasonalized).setExternalWeights(weights).build().smooth();
	}

	private static double[] average(double[] data, int window) {
		return TimeSeriesUtilities.simpleMovingAverage(data, window);
	}

	/** Gives each value its weight for the next round: Tukey's bisquare of its remainder, 0 from 6 medians on. */
	private void weigh() {
		double[] distances = new double[values.length];
		Arrays.setAll(distances, i -> Math.abs(values[i] - trend[i] - seasonal[i]));
		double[] sorted = distances.clone();
		Arrays.sort(sorted);
		double limit = 3 * (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]);
		double[] next = new double[values.length];
		Arrays.setAll(next, i -> weight(distances[i], limit));
		weights = next;
	}

	/** The margins of a thousandth are those of the paper's program. */
	private static double weight(double distance, double limit) {
		if (distance <= 0.001 * limit) {
			return 1;
		}
		if (distance > 0.999 * limit) {
			return 0;
		}
		double part = distance / limit;
		double bisquare = 1 - part * part;
		return bisquare * bisquare;
	}

	private Decomposition decomposition() {
		double[] remainder = new double[values.length];
		Arrays.setAll(remainder, i -> values[i] - trend[i] - seasonal[i]);
		return new Decomposition(trend, seasonal, remainder);
	}
}
