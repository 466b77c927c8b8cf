package org.brushwork.logs.internal.count;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionChanges;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.SnapshotQuery;

/** The counts of one range of events under the predicates of a filter. */
final class RangeCounts {

	private static final int[] NOT_ASKED = {};

	private final LogIndex index;
	private final FilteredIndex filtered;
	private final SnapshotQuery query;
	private final CellCounts cells;
	private final int[] targets;
	private final int[] addresses;
	private final int[] referrers;

	/** Counts the events {@code [from, to)} by what a query asks for, all of which are dimensions of the log. */
	RangeCounts(LogIndex index, FilteredIndex filtered, SnapshotQuery query, int from, int to, Progress progress)
			throws CancelledException {
		this.index = index;
		this.filtered = filtered;
		this.query = query;
		List<Dimension> asked = query.dimensions();
		cells = filtered.cells(from, to);
		targets = asked.stream().anyMatch(dimension -> index.targetDimension(dimension) >= 0)
				? filtered.targets().counts(from, to, progress) : NOT_ASKED;
		addresses = asked.contains(Dimension.ADDRESS) ? filtered.addresses().counts(from, to, progress) : NOT_ASKED;
		referrers = asked.contains(Dimension.REFERRER) ? filtered.referrers().counts(from, to, progress) : NOT_ASKED;
	}

	/** How many events pass all predicates. */
	int matched() {
		return cells.matched;
	}

	/** The events by weekday and hour, {@code [7][24]}, whatever the predicates on these are. */
	long[][] weekHours() {
		return cells.weekHours();
	}

	/** The values of each dimension that is asked for. */
	SortedMap<Dimension, DimensionCounts> by(Progress progress) throws CancelledException {
		List<Dimension> asked = query.dimensions();
		Map<Dimension, DimensionCounts> by = new ConcurrentHashMap<>();
		Cancelling.each(asked.size(), progress, i -> by.put(asked.get(i), list(asked.get(i))));
		return new TreeMap<>(by);
	}

	/** How the values of each dimension that is asked for differ from those of another range that was asked the same. */
	SortedMap<Dimension, DimensionChanges> changesFrom(RangeCounts before, Progress progress) throws CancelledException {
		List<Dimension> asked = query.dimensions();
		Map<Dimension, DimensionChanges> by = new ConcurrentHashMap<>();
		Cancelling.each(asked.size(), progress, i -> by.put(asked.get(i), changes(before, asked.get(i))));
		return new TreeMap<>(by);
	}

	private DimensionCounts list(Dimension dimension) {
		return new Listing(query, dimension, counts(dimension), index.totals(dimension), index.names(dimension)).list();
	}

	private DimensionChanges changes(RangeCounts before, Dimension dimension) {
		return new Ranking(before.counts(dimension), counts(dimension)).changes(dimension, query.top(),
				index.names(dimension));
	}

	/** The counts of the values of a dimension that is asked for; not to be changed. */
	private int[] counts(Dimension dimension) {
		int few = index.cellDimension(dimension);
		if (few >= 0) {
			return cells.counts[few];
		}
		return switch (dimension.kind()) {
		case ADDRESS -> addresses;
		case REFERRER -> referrers;
		default -> {
			int own = index.targetDimension(dimension);
			yield index.targetDimensions().get(own).fold(targets, filtered.parts().targetFails(), own);
		}
		};
	}
}
