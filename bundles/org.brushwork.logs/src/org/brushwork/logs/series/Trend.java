package org.brushwork.logs.series;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.TimeBins;
import org.brushwork.logs.series.Stl.Fit;

/**
 * How the events of a log go up and down without the season of a week, or of a day where the log is shorter than two
 * weeks: the trend of an {@link Stl} of its hours, robust so that an outage does not bend it. Logs beyond two years are
 * taken by least squares, which takes a tenth of the time.
 *
 * @param start  start of the first hour, ms since 1970-01-01T00:00Z
 * @param values {@code [hours]}, events an hour, at least 0; not copied and not to be changed
 */
public record Trend(long start, double[] values) {

	private static final int DAY = 24;
	private static final List<Integer> SEASONS = List.of(7 * DAY, DAY);
	private static final double WHOLE = 0.95;
	private static final int LONG = 2 * 366 * DAY;

	/**
	 * The trend of some hours; empty when they are fewer than two days, which have no season to leave out, or hold
	 * nothing.
	 *
	 * @throws CancelledException if {@code progress} is cancelled
	 */
	public static Optional<Trend> of(HourCounts hours, Progress progress) throws CancelledException {
		double[] counts = Arrays.stream(hours.counts()).asDoubleStream().toArray();
		Optional<Integer> season = SEASONS.stream().filter(period -> counts.length >= 2 * period).findFirst();
		if (season.isEmpty() || Arrays.stream(counts).sum() == 0) {
			return Optional.empty();
		}
		Fit fit = counts.length <= LONG ? Fit.ROBUST : Fit.LEAST_SQUARES;
		Decomposition parts = Stl.decompose(counts, season.get(), fit, progress);
		return Optional.of(new Trend(hours.start(), Arrays.stream(parts.trend()).map(trend -> Math.max(0, trend)).toArray()));
	}

	/**
	 * The trend as events in each of some bins.
	 *
	 * @return {@code [bins]}; not a number for a bin of which more than a twentieth lies outside the hours
	 */
	public double[] in(TimeBins bins) {
		double[] trend = new double[bins.count()];
		Arrays.setAll(trend, bin -> in(bins.startOf(bin), bins.startOf(bin + 1)));
		return trend;
	}

	private double in(long from, long to) {
		long length = to - from;
		double inside = 0;
		double events = 0;
		int first = (int) Math.max(0, Math.floorDiv(from - start, HourCounts.HOUR));
		for (int hour = first; hour < values.length && start + hour * HourCounts.HOUR < to; hour++) {
			long begin = Math.max(from, start + hour * HourCounts.HOUR);
			long end = Math.min(to, start + (hour + 1) * HourCounts.HOUR);
			inside += end - begin;
			events += values[hour] * (end - begin) / HourCounts.HOUR;
		}
		return inside < length * WHOLE ? Double.NaN : events * length / inside;
	}
}
