package org.brushwork.logs.internal.count;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Comparison;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.Measure;
import org.brushwork.logs.MeasureSummary;
import org.brushwork.logs.SnapshotQuery;
import org.brushwork.logs.TimeBins;
import org.brushwork.logs.TimeCounts;
import org.brushwork.logs.TimeRange;
import org.brushwork.logs.ValuePredicate;
import org.brushwork.logs.WeekHourCounts;
import org.brushwork.logs.internal.LocalClock;
import org.brushwork.logs.internal.store.EventColumns;

/**
 * Counts for a crossfilter. Keeps what the last predicates let pass, so that other times of the same cost little. Any
 * thread may ask.
 */
public final class LogCounts {

	private static final long MILLIS = 1_000;
	private static final int BINS_BETWEEN_CHECKS = 1 << 12;

	private final LogIndex index;
	private final TimeBins bins;
	private final long[] allInBins;
	private final long[][] allInWeek;
	private final FilteredIndex unfiltered;
	/** What was last counted. */
	private volatile FilteredIndex last;
	/** What was last let pass, be it counted or only looked at. */
	private volatile FilterParts lastParts;

	/**
	 * Counts all events.
	 *
	 * @param parts the dimensions of the parts of a target, in their order
	 */
	public LogCounts(EventColumns columns, TimeBins bins, LocalClock clock, List<Dimension> parts, Progress progress)
			throws CancelledException {
		this.bins = bins;
		int[] lineOffsets = IntStream.range(0, columns.comboCount()).map(columns::offset).distinct().toArray();
		int[] steps = clock.steps(columns.second(0), columns.second(columns.size() - 1), lineOffsets);
		TimeCells cells = new TimeCells(columns, bins, steps);
		progress.checkCancelled();
		index = new LogIndex(columns, cells, CellDimensions.of(columns, cells, clock), parts, progress);
		unfiltered = new FilteredIndex(index, FilterParts.none(), progress);
		last = unfiltered;
		lastParts = unfiltered.parts();
		allInBins = IntStream.of(unfiltered.binTotals()).asLongStream().toArray();
		allInWeek = unfiltered.cells(0, index.events()).weekHours();
	}

	/**
	 * The counts of a set of views.
	 *
	 * @throws IllegalArgumentException if the query names a dimension that the log does not have
	 */
	public LogSnapshot snapshot(SnapshotQuery query, Progress progress) throws CancelledException {
		EventFilter filter = query.filter();
		query.dimensions().forEach(index::check);
		FilteredIndex filtered = filtered(filter, progress);
		RangeCounts counts = new RangeCounts(index, filtered, query, from(filter), to(filter), progress);
		long[] passing = IntStream.of(filtered.binTotals()).asLongStream().toArray();
		return new LogSnapshot(filter, index.events(), counts.matched(), new TimeCounts(bins, allInBins, passing),
				new WeekHourCounts(allInWeek, counts.weekHours()), counts.by(progress));
	}

	/**
	 * What differs from another period, in what a set of views shows.
	 *
	 * @throws IllegalArgumentException if the query names a dimension that the log does not have
	 */
	public Comparison compare(SnapshotQuery query, TimeRange period, Progress progress) throws CancelledException {
		EventFilter filter = query.filter();
		query.dimensions().forEach(index::check);
		FilteredIndex filtered = filtered(filter, progress);
		EventFilter earlier = filter.withTime(period);
		RangeCounts before = new RangeCounts(index, filtered, query, from(earlier), to(earlier), progress);
		RangeCounts after = new RangeCounts(index, filtered, query, from(filter), to(filter), progress);
		return new Comparison(filter, period, before.matched(), after.matched(), after.changesFrom(before, progress));
	}

	/** The counts of what the predicates let pass, time left out. */
	private FilteredIndex filtered(EventFilter filter, Progress progress) throws CancelledException {
		if (filter.predicates().isEmpty()) {
			return unfiltered;
		}
		FilteredIndex known = last;
		if (known.parts().predicates().equals(filter.predicates())) {
			return known;
		}
		FilteredIndex made = new FilteredIndex(index, parts(filter, progress), progress);
		last = made;
		return made;
	}

	/** What the predicates let pass, time left out. */
	private FilterParts parts(EventFilter filter, Progress progress) throws CancelledException {
		progress.checkCancelled();
		SortedMap<Dimension, ValuePredicate> predicates = filter.predicates();
		predicates.keySet().forEach(index::check);
		FilterParts known = lastParts;
		if (known.predicates().equals(predicates)) {
			return known;
		}
		FilterParts made = known.with(predicates, index, progress);
		lastParts = made;
		return made;
	}

	/** Whether the events that pass a filter are all from one to another, in the order of their lines too. */
	public boolean isRange(EventFilter filter) {
		return filter.predicates().isEmpty() && index.fileOrder() == null;
	}

	/** The first event of the time of a filter. */
	public int from(EventFilter filter) {
		return filter.time().map(range -> firstEvent(range.from())).orElse(0);
	}

	/** The event behind the last one of the time of a filter; at least {@link #from}. */
	public int to(EventFilter filter) {
		return Math.max(from(filter), filter.time().map(range -> firstEvent(range.to())).orElse(index.events()));
	}

	/** The first event that is not before a time (ms since 1970). */
	private int firstEvent(long millis) {
		return index.firstEvent(Math.ceilDiv(millis, MILLIS));
	}

	/** The events that pass a filter, in the order of their lines; not to be changed. */
	public int[] events(EventFilter filter, Progress progress) throws CancelledException {
		EventBits passing = parts(filter, progress).all();
		int from = from(filter);
		int to = to(filter);
		int[] fileOrder = index.fileOrder();
		if (fileOrder == null) {
			return passing == null ? IntStream.range(from, to).toArray() : passing.events(from, to);
		}
		if (passing == null && from == 0 && to == index.events()) {
			return fileOrder;
		}
		progress.checkCancelled();
		return IntStream.of(fileOrder)
				.filter(event -> from <= event && event < to && (passing == null || passing.contains(event))).toArray();
	}

	/** Sums up a measure of the events that pass a filter. */
	public MeasureSummary measure(Measure measure, EventFilter filter, Progress progress) throws CancelledException {
		EventBits passing = parts(filter, progress).all();
		return MeasuredNumbers.of(index, measure, passing, from(filter), to(filter), progress).summary(progress);
	}

	/** The counts by some bins: of all events, and of those that pass a filter, whose time is left out. */
	public TimeCounts series(EventFilter filter, TimeBins series, Progress progress) throws CancelledException {
		EventBits passing = parts(filter, progress).all();
		long[] all = new long[series.count()];
		long[] some = new long[series.count()];
		for (int bin = 0; bin < all.length; bin++) {
			if (bin % BINS_BETWEEN_CHECKS == 0) {
				progress.checkCancelled();
			}
			TimeRange range = series.range(bin);
			int from = firstEvent(range.from());
			int to = firstEvent(range.to());
			all[bin] = to - from;
			some[bin] = passing == null ? to - from : passing.count(from, to);
		}
		return new TimeCounts(series, all, some);
	}

	/** Bytes of memory of everything here besides the store, what the last filters let pass included. */
	public long memory() {
		FilteredIndex counted = last;
		FilterParts looked = lastParts;
		return index.memory() + unfiltered.memory() + (counted == unfiltered ? 0 : counted.memory())
				+ (looked == counted.parts() ? 0 : looked.memory());
	}
}
