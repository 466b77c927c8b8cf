package org.brushwork.logs.internal.count;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.SnapshotQuery;
import org.brushwork.logs.internal.count.LogIndex.CodedDimension;

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

	private DimensionCounts list(Dimension dimension) {
		List<CellDimension> few = index.cellDimensions();
		for (int i = 0; i < few.size(); i++) {
			if (few.get(i).dimension().equals(dimension)) {
				return new Listing(query, dimension, cells.counts[i], few.get(i).totals(),
						new FewValues(few.get(i).values())).list();
			}
		}
		return switch (dimension.kind()) {
		case ADDRESS -> list(index.address(), addresses);
		case REFERRER -> list(index.referrer(), referrers);
		default -> {
			int own = index.targetDimension(dimension);
			CodedDimension coded = index.targetDimensions().get(own);
			yield list(coded, coded.fold(targets, filtered.parts().targetFails(), own));
		}
		};
	}

	private DimensionCounts list(CodedDimension coded, int[] counts) {
		return new Listing(query, coded.dimension(), counts, index.totals(coded.dimension()),
				new ManyValues(coded.values())).list();
	}
}
