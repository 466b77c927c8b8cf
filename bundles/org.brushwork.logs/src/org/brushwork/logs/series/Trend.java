package org.brushwork.logs.series;

import java.util.Arrays;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.LogSummary;
import org.brushwork.logs.TimeBins;
import org.brushwork.logs.TimeCounts;
import org.brushwork.logs.series.Stl.Fit;

/**
 * How the passing events of a log go up and down without the season of a day, or of a week where bins are whole days:
 * the trend of a robust {@link Stl}, so that an outage does not bend it.
 */
public final class Trend {

	private static final long DAY = 86_400_000;
	private static final int WEEK = 7;
	/** Seasons that are needed to tell them from the trend. */
	private static final int SEASONS = 2;

	/** A bin that lacks less than one part of so many counts as whole. */
	private static final int WHOLE = 20;

	private Trend() {
		// not needed
	}

	/**
	 * The trend of some bins.
	 *
	 * @param counts  of bins of one width
	 * @param summary of the same log: a bin that it begins or ends in the middle of looks too quiet, and is left out
	 * @return {@code [bins]}, at least 0, not a number for a bin that was left out; empty when the log is too short for a
	 *         season, or its bins have none
	 * @throws CancelledException if {@code progress} is cancelled
	 */
	public static double[] of(TimeCounts counts, LogSummary summary, Progress progress) throws CancelledException {
		TimeBins bins = counts.bins();
		int first = summary.firstTime() - bins.start() > bins.width() / WHOLE ? 1 : 0;
		int last = bins.startOf(bins.count()) - summary.lastTime() > bins.width() / WHOLE ? bins.count() - 1
				: bins.count();
		int period = period(bins.width());
		if (period < 2 || last - first < SEASONS * period) {
			return new double[0];
		}
		double[] values = new double[last - first];
		Arrays.setAll(values, i -> counts.passing(first + i));
		Decomposition parts = Stl.decompose(values, period, Fit.ROBUST, progress);
		double[] trend = new double[bins.count()];
		Arrays.fill(trend, Double.NaN);
		for (int i = 0; i < values.length; i++) {
			trend[first + i] = Math.max(0, parts.trend(i));
		}
		return trend;
	}

	private static int period(long width) {
		return width == DAY ? WEEK : width < DAY ? (int) (DAY / width) : 1;
	}
}
