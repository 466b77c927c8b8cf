package org.brushwork.logs.internal.count;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogSnapshot;
import org.brushwork.logs.SnapshotQuery;
import org.brushwork.logs.TimeBins;
import org.brushwork.logs.TimeCounts;
import org.brushwork.logs.TimeRange;
import org.brushwork.logs.ValuePredicate;
import org.brushwork.logs.internal.LocalClock;
import org.brushwork.logs.internal.count.LogIndex.CodedDimension;
import org.brushwork.logs.internal.store.EventColumns;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Counts for a crossfilter. Keeps what the last predicates let pass, so that other times of the same cost little. Any
 * thread may ask.
 */
public final class LogCounts {

	private static final long MILLIS = 1_000;

	private final LogIndex index;
	private final TimeBins bins;
	private final long[] allInBins;
	private final FilteredIndex unfiltered;
	private volatile FilteredIndex last;

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
		index = new LogIndex(columns, cells, CellDimensions.of(columns, cells, clock), parts, progress);
		unfiltered = new FilteredIndex(index, new FilterParts(index, new TreeMap<>(), null), progress);
		last = unfiltered;
		allInBins = IntStream.of(unfiltered.binTotals()).asLongStream().toArray();
	}

	/** The counts of a set of views. */
	public LogSnapshot snapshot(SnapshotQuery query, Progress progress) throws CancelledException {
		EventFilter filter = query.filter();
		FilteredIndex filtered = filtered(filter, progress);
		int from = filter.time().map(range -> firstEvent(range.from())).orElse(0);
		int to = filter.time().map(range -> firstEvent(range.to())).orElse(index.events());
		CellCounts cells = filtered.cells(from, to);
		progress.checkCancelled();
		TargetCounts targets = new TargetCounts(filtered, from, to);
		SortedMap<Dimension, DimensionCounts> by = new TreeMap<>();
		for (Dimension dimension : query.dimensions()) {
			progress.checkCancelled();
			by.put(dimension, counts(dimension, query, filtered, cells, targets, from, to));
		}
		long[] passing = IntStream.of(filtered.binTotals()).asLongStream().toArray();
		return new LogSnapshot(filter, index.events(), cells.matched, new TimeCounts(bins, allInBins, passing), by);
	}

	private DimensionCounts counts(Dimension dimension, SnapshotQuery query, FilteredIndex filtered, CellCounts cells,
			TargetCounts targets, int from, int to) {
		List<CellDimension> cellDimensions = index.cellDimensions();
		for (int i = 0; i < cellDimensions.size(); i++) {
			CellDimension cell = cellDimensions.get(i);
			if (cell.dimension().equals(dimension)) {
				return new Listing(query, dimension, cells.counts[i], cell.totals(), new FewValues(cell.values())).list();
			}
		}
		CodedDimension coded = coded(dimension);
		int[] counts = switch (dimension.kind()) {
		case ADDRESS -> filtered.addresses(from, to);
		case REFERRER -> filtered.referrers(from, to);
		default -> targets.fold(coded);
		};
		return new Listing(query, dimension, counts, totals(dimension), new ManyValues(coded.values())).list();
	}

	private CodedDimension coded(Dimension dimension) {
		List<CodedDimension> all = new ArrayList<>(index.targetDimensions());
		all.add(index.address());
		all.add(index.referrer());
		return all.stream().filter(coded -> coded.dimension().equals(dimension)).findFirst()
				.orElseThrow(() -> unknown(dimension));
	}

	private int[] totals(Dimension dimension) {
		int[] totals = index.totals(dimension);
		if (totals == null) {
			throw unknown(dimension);
		}
		return totals;
	}

	private static IllegalArgumentException unknown(Dimension dimension) {
		return new IllegalArgumentException("a dimension of the log wanted, got: " + dimension);
	}

	/** The counts of targets, made when the first dimension asks. */
	private final class TargetCounts {

		private final FilteredIndex filtered;
		private final int from;
		private final int to;
		private int @Nullable [] counts;

		TargetCounts(FilteredIndex filtered, int from, int to) {
			this.filtered = filtered;
			this.from = from;
			this.to = to;
		}

		int[] fold(CodedDimension dimension) {
			int[] made = counts;
			if (made == null) {
				made = filtered.targets(from, to);
				counts = made;
			}
			return dimension.fold(made, filtered.parts().targetFails(),
					1 << index.targetDimensions().indexOf(dimension));
		}
	}

	/** What the predicates let pass, time left out. */
	private FilteredIndex filtered(EventFilter filter, Progress progress) throws CancelledException {
		SortedMap<Dimension, ValuePredicate> predicates = filter.predicates();
		predicates.keySet().forEach(this::totals);
		if (predicates.isEmpty()) {
			return unfiltered;
		}
		FilteredIndex known = last;
		if (known.parts().predicates().equals(predicates)) {
			return known;
		}
		FilteredIndex made = new FilteredIndex(index, new FilterParts(index, predicates, known.parts()), progress);
		last = made;
		return made;
	}

	/** The first event that is not before a time (ms since 1970). */
	private int firstEvent(long millis) {
		return index.firstEvent(Math.ceilDiv(millis, MILLIS));
	}

	/** The events that pass a filter, in the order of their lines; null for all in the order of time. */
	public int @Nullable [] events(EventFilter filter, Progress progress) throws CancelledException {
		progress.checkCancelled();
		filter.predicates().keySet().forEach(this::totals);
		int from = filter.time().map(range -> firstEvent(range.from())).orElse(0);
		int to = filter.time().map(range -> firstEvent(range.to())).orElse(index.events());
		EventBits passing = parts(filter).all();
		int[] fileOrder = index.fileOrder();
		if (passing == null && from == 0 && to == index.events()) {
			return fileOrder;
		}
		if (fileOrder == null) {
			return passing == null ? IntStream.range(from, to).toArray() : passing.events(from, to);
		}
		progress.checkCancelled();
		return IntStream.of(fileOrder)
				.filter(event -> from <= event && event < to && (passing == null || passing.contains(event))).toArray();
	}

	private FilterParts parts(EventFilter filter) {
		FilterParts known = last.parts();
		return known.predicates().equals(filter.predicates()) ? known
				: new FilterParts(index, filter.predicates(), known);
	}

	/** The counts by some bins: of all events, and of those that pass a filter, whose time is left out. */
	public TimeCounts series(EventFilter filter, TimeBins series, Progress progress) throws CancelledException {
		progress.checkCancelled();
		filter.predicates().keySet().forEach(this::totals);
		EventBits passing = parts(filter).all();
		long[] all = new long[series.count()];
		long[] some = new long[series.count()];
		for (int bin = 0; bin < all.length; bin++) {
			TimeRange range = series.range(bin);
			int from = firstEvent(range.from());
			int to = firstEvent(range.to());
			all[bin] = to - from;
			some[bin] = passing == null ? to - from : passing.count(from, to);
		}
		return new TimeCounts(series, all, some);
	}

	/** Bytes of memory of everything here, what the last filter let pass included. */
	public long memory() {
		return index.memory();
	}
}
