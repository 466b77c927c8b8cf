package org.brushwork.logs.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;

/** Ranges of rows, their ends not included. */
final class RowRanges {

	private RowRanges() {
		// functions only
	}

	/** The same rows in ascending order, each once, however the ranges overlap. */
	static List<Range> merged(Collection<Range> ranges) {
		List<Range> merged = new ArrayList<>();
		for (Range range : ranges.stream().sorted(Comparator.comparingInt(r -> r.start)).toList()) {
			Range last = merged.isEmpty() ? null : merged.getLast();
			if (last == null || range.start > last.end) {
				merged.add(new Range(range.start, range.end));
			} else {
				last.end = Math.max(last.end, range.end);
			}
		}
		return merged;
	}
}
