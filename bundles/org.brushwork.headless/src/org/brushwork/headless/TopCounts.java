package org.brushwork.headless;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.brushwork.logs.Count;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionCounts;

/**
 * The values of a dimension that are printed: as a snapshot lists them, or the greatest when a number was given.
 *
 * @param counts     of these values
 * @param moreValues how many others pass
 * @param moreEvents the events with those
 */
record TopCounts(List<Count> counts, long moreValues, long moreEvents) {

	/**
	 * Picks from the counts of a snapshot; values that no event has only when they belong to an order.
	 *
	 * @param top   how many; empty for all that the snapshot lists
	 * @param named of others, those that are printed all the same behind them
	 */
	static TopCounts of(DimensionCounts all, OptionalInt top, Set<String> named) {
		List<Count> picked = all.counts();
		if (top.isPresent() || !all.dimension().isOrdered()) {
			picked = picked.stream().filter(count -> count.passing() > 0).toList();
		}
		if (top.isPresent()) {
			List<Count> sorted = picked.stream().sorted(Comparator.comparingLong(Count::passing).reversed()).toList();
			picked = IntStream.range(0, sorted.size())
					.filter(i -> i < top.getAsInt() || named.contains(sorted.get(i).value())).mapToObj(sorted::get)
					.toList();
		}
		long values = picked.stream().filter(count -> count.passing() > 0).count();
		long events = picked.stream().mapToLong(Count::passing).sum();
		return new TopCounts(picked, all.values() - values, all.passing() - events);
	}

	/** Whether no event of a log of so many has any value here. */
	boolean isNothing(long events) {
		return counts.isEmpty() || counts.size() == 1 && counts.get(0).value().equals(Dimension.NONE)
				&& counts.get(0).all() == events;
	}
}
