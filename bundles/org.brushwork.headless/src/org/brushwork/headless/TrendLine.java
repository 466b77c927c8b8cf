package org.brushwork.headless;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.figure.xy.Values;
import org.brushwork.logs.series.Decomposition;
import org.brushwork.logs.series.Stl;

/** The slow change of the events of a log, without what each week or day repeats. */
final class TrendLine {

	private static final List<Integer> SEASONS = List.of(7 * 24, 24);

	private TrendLine() {
		// functions only
	}

	/**
	 * The trend of some hours; empty when they are fewer than two days, which have no season to leave out.
	 *
	 * @param width what it is to be compared with, in ms: the trend is in events in so long a time
	 */
	static Optional<Values> of(HourCounts hours, long width, Progress progress) throws CancelledException {
		double[] counts = Arrays.stream(hours.counts()).asDoubleStream().toArray();
		Optional<Integer> season = SEASONS.stream().filter(period -> counts.length >= 2 * period).findFirst();
		if (season.isEmpty()) {
			return Optional.empty();
		}
		Decomposition parts = Stl.decompose(counts, season.get(), Stl.Fit.ROBUST, progress);
		double scale = (double) width / HourCounts.HOUR;
		double[] times = IntStream.range(0, counts.length)
				.mapToDouble(hour -> hours.start() + (hour + 0.5) * HourCounts.HOUR).toArray();
		double[] trend = IntStream.range(0, counts.length).mapToDouble(hour -> Math.max(0, scale * parts.trend(hour)))
				.toArray();
		return Optional.of(new Values(times, trend));
	}
}
