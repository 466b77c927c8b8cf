package org.brushwork.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Count;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.TimeRange;

/**
 * How long a crossfilter takes for all panels, in ms, while somebody clicks and brushes: a random sequence that is the
 * same every time. Under each filter of one or two dimensions, or none, the time is brushed: ranges anywhere, then one
 * that is dragged and resized in small steps.
 */
final class QueryTimes {

	private static final long SEED = 20_150_517;
	private static final int WARM_UP = 60;
	private static final int FILTERS = 300;
	/** The percentile that counts, and how many dimensions are named by it. */
	private static final int SLOW = 95;
	private static final int SLOWEST = 3;
	private static final double FRAME = 16;
	private static final double SLOW_CHANGE = 50;
	private static final int JUMPS = 4;
	private static final int STEPS = 8;
	private static final int MOST_DIMENSIONS = 2;
	private static final int MOST_VALUES = 3;
	/** Part of the log that a drag moves in one frame. */
	private static final double STEP = 0.004;
	private static final double NANOS_IN_MILLI = 1e6;

	private final Crossfilter crossfilter;
	private final Random random = new Random(SEED);
	private final LogSnapshot all;
	private final long first;
	private final long span;

	private final List<Double> changes = new ArrayList<>();
	private final List<Double> brushes = new ArrayList<>();
	private final Map<Dimension, List<Double>> changesBy = new TreeMap<>();
	private boolean counts;

	private QueryTimes(Crossfilter crossfilter) throws CancelledException {
		this.crossfilter = crossfilter;
		this.all = crossfilter.snapshot(EventFilter.ALL, Progress.NONE);
		this.first = crossfilter.summary().firstTime();
		this.span = Math.max(1, crossfilter.summary().lastTime() - first);
	}

	/** Measures the whole sequence, of which the start does not count. */
	static QueryTimes of(Crossfilter crossfilter) throws CancelledException {
		QueryTimes times = new QueryTimes(crossfilter);
		for (int i = 0; i < WARM_UP + FILTERS; i++) {
			times.counts = i >= WARM_UP;
			times.change(i % (MOST_DIMENSIONS + 1));
		}
		return times;
	}

	/** Prints the times, with the dimensions whose filters take longest at the 95th percentile. */
	void report(PrintStream out, Demands demands) {
		Figures brush = new Figures(brushes);
		Figures change = new Figures(changes);
		out.println("all panels, ms:");
		print("brush of time", brush, out);
		print("change of a filter", change, out);
		Map<Dimension, Figures> by = new TreeMap<>();
		changesBy.forEach((dimension, millis) -> by.put(dimension, new Figures(millis)));
		by.entrySet().stream().sorted(Comparator.comparingDouble(entry -> -entry.getValue().percentile(SLOW)))
				.limit(SLOWEST)
				.forEach(entry -> print("  with one on " + entry.getKey().key(), entry.getValue(), out));
		atMost(FRAME, "brush of time, p95", brush.percentile(SLOW), demands);
		atMost(FRAME, "change of a filter, median", change.median(), demands);
		atMost(SLOW_CHANGE, "change of a filter, p95", change.percentile(SLOW), demands);
	}

	private static void print(String name, Figures millis, PrintStream out) {
		out.printf(Locale.ROOT, "  %-30s median %.2f, p95 %.2f, max %.2f (%,d times)%n", name, millis.median(),
				millis.percentile(SLOW), millis.most(), millis.size());
	}

	private static void atMost(double limit, String what, double millis, Demands demands) {
		demands.atMost(limit, " ms", what, millis, String.format(Locale.ROOT, "%.2f ms", millis));
	}

	private void change(int dimensions) throws CancelledException {
		EventFilter filter = EventFilter.ALL;
		while (filter.predicates().size() < dimensions) {
			Dimension dimension = Dimension.ALL.get(random.nextInt(Dimension.ALL.size()));
			filter = filter.withValues(dimension, someOf(all.by(dimension)));
		}
		EventFilter asked = random.nextBoolean() ? filter.withTime(range(random.nextDouble(), random.nextDouble() / 2))
				: filter;
		double millis = measure(asked);
		if (counts && dimensions > 0) {
			changes.add(millis);
			filter.predicates().keySet()
					.forEach(dimension -> changesBy.computeIfAbsent(dimension, d -> new ArrayList<>()).add(millis));
		}
		brush(filter);
	}

	private Set<String> someOf(List<Count> values) {
		Set<String> some = new HashSet<>();
		for (int i = random.nextInt(MOST_VALUES); i >= 0; i--) {
			some.add(values.get(random.nextInt(values.size())).value());
		}
		return some;
	}

	private void brush(EventFilter filter) throws CancelledException {
		for (int i = 0; i < JUMPS; i++) {
			brush(filter, random.nextDouble(), random.nextDouble() / 2);
		}
		double from = random.nextDouble() / 2;
		double width = 0.05 + random.nextDouble() / 4;
		for (int i = 0; i < STEPS; i++) {
			brush(filter, from + i * STEP, width);
			brush(filter, from, width + i * STEP);
		}
	}

	private void brush(EventFilter filter, double from, double width) throws CancelledException {
		double millis = measure(filter.withTime(range(from, width)));
		if (counts) {
			brushes.add(millis);
		}
	}

	/** A range in parts of the log; its ends are anywhere within a bin. */
	private TimeRange range(double from, double width) {
		long start = first + (long) (from * span);
		return new TimeRange(start, start + 1 + (long) (width * span));
	}

	private double measure(EventFilter filter) throws CancelledException {
		long start = System.nanoTime();
		crossfilter.snapshot(filter, Progress.NONE);
		return (System.nanoTime() - start) / NANOS_IN_MILLI;
	}
}
