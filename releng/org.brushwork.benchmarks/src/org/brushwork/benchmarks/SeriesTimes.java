package org.brushwork.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.TimeBins;
import org.brushwork.logs.series.Outliers;
import org.brushwork.logs.series.Stl;

/** How long the analysis of the hours of a log takes. */
final class SeriesTimes {

	private static final long HOUR = 3_600_000;
	private static final int DAY = 24;
	private static final int REPEATED = 21;
	private static final double NANOS_IN_MILLI = 1e6;

	private interface Task {

		void run() throws CancelledException;
	}

	private SeriesTimes() {
		// not needed
	}

	static void print(Crossfilter crossfilter, PrintStream out) throws CancelledException {
		long start = Math.floorDiv(crossfilter.summary().firstTime(), HOUR) * HOUR;
		int hours = (int) ((crossfilter.summary().lastTime() - start) / HOUR) + 1;
		TimeBins bins = new TimeBins(start, HOUR, hours);
		long[] counts = crossfilter.series(EventFilter.ALL, bins, Progress.NONE).all();
		double[] values = Arrays.stream(counts).asDoubleStream().toArray();
		out.printf("analysis of %d hours, ms:%n", hours);
		out.println("  hourly series: "
				+ millis(() -> crossfilter.series(EventFilter.ALL, bins, Progress.NONE)).text(2));
		out.println("  outliers: " + millis(() -> Outliers.hours(start, counts)).text(2));
		for (int period : new int[] { DAY, 7 * DAY }) {
			if (hours >= 2 * period) {
				out.println("  STL, robust, season of " + period + " h: "
						+ millis(() -> Stl.decompose(values, period, Stl.Fit.ROBUST, Progress.NONE)).text(2));
			}
		}
	}

	/** Times of the later half, when the compiler has done its work. */
	private static Figures millis(Task task) throws CancelledException {
		List<Double> millis = new ArrayList<>();
		for (int i = 0; i < 2 * REPEATED; i++) {
			long start = System.nanoTime();
			task.run();
			millis.add((System.nanoTime() - start) / NANOS_IN_MILLI);
		}
		return new Figures(millis.subList(REPEATED, 2 * REPEATED));
	}
}
