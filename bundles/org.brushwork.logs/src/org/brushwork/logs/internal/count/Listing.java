package org.brushwork.logs.internal.count;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.logs.Count;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.SnapshotQuery;

/** Lists the values of a dimension with their counts, as {@link DimensionCounts} says. */
record Listing(SnapshotQuery query, Dimension dimension, int[] counts, int[] totals, CodeNames names) {

	DimensionCounts list() {
		int values = 0;
		long passing = 0;
		for (int count : counts) {
			values += count > 0 ? 1 : 0;
			passing += count;
		}
		int[] codes = dimension.isOrdered() ? IntStream.range(0, counts.length).toArray()
				: TopCodes.of(counts, values, query.top());
		List<Count> listed = new ArrayList<>(codes.length);
		for (int code : codes) {
			listed.add(count(code));
		}
		addSelected(codes, listed);
		return new DimensionCounts(dimension, listed, values, passing);
	}

	private Count count(int code) {
		return new Count(names.name(code), totals[code], counts[code]);
	}

	/** The values that the dimension's own filter names, so that what is selected can be seen. */
	private void addSelected(int[] codes, List<Count> listed) {
		for (String value : query.filter().values(dimension)) {
			int[] own = names.codes(value);
			if (own.length == 0) {
				listed.add(new Count(value, 0, 0));
			}
			for (int code : own) {
				if (IntStream.of(codes).noneMatch(other -> other == code)) {
					listed.add(count(code));
				}
			}
		}
	}
}
