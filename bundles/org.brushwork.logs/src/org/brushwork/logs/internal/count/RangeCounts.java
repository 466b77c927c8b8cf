package org.brushwork.logs.internal.count;

import java.util.List;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.SnapshotQuery;
import org.brushwork.logs.internal.count.LogIndex.CodedDimension;
import org.eclipse.jdt.annotation.Nullable;

/** The counts of one range of events under the predicates of a filter. Not for several threads at once. */
final class RangeCounts {

	private final LogIndex index;
	private final FilteredIndex filtered;
	private final int from;
	private final int to;
	private final CellCounts cells;
	/** Made when the first dimension asks. */
	private int @Nullable [] targets;

	/** Of the events {@code [from, to)}. */
	RangeCounts(LogIndex index, FilteredIndex filtered, int from, int to) {
		this.index = index;
		this.filtered = filtered;
		this.from = from;
		this.to = to;
		this.cells = filtered.cells(from, to);
	}

	/** How many events pass all predicates. */
	int matched() {
		return cells.matched;
	}

	/** The values of a dimension of the log. */
	DimensionCounts list(SnapshotQuery query, Dimension dimension) {
		List<CellDimension> few = index.cellDimensions();
		for (int i = 0; i < few.size(); i++) {
			if (few.get(i).dimension().equals(dimension)) {
				return new Listing(query, dimension, cells.counts[i], few.get(i).totals(),
						new FewValues(few.get(i).values())).list();
			}
		}
		return switch (dimension.kind()) {
		case ADDRESS -> list(query, index.address(), filtered.addresses().counts(from, to));
		case REFERRER -> list(query, index.referrer(), filtered.referrers().counts(from, to));
		default -> listTargets(query, dimension);
		};
	}

	private DimensionCounts list(SnapshotQuery query, CodedDimension coded, int[] counts) {
		return new Listing(query, coded.dimension(), counts, index.totals(coded.dimension()),
				new ManyValues(coded.values())).list();
	}

	private DimensionCounts listTargets(SnapshotQuery query, Dimension dimension) {
		int[] counts = targets;
		if (counts == null) {
			counts = filtered.targets().counts(from, to);
			targets = counts;
		}
		int own = index.targetDimension(dimension);
		CodedDimension coded = index.targetDimensions().get(own);
		return list(query, coded, coded.fold(counts, filtered.parts().targetFails(), own));
	}
}
