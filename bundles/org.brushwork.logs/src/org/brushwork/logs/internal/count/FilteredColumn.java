package org.brushwork.logs.internal.count;

import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.internal.count.CodedColumn.Prefixes;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A column of codes under the predicates of the other parts of a filter. Immutable.
 *
 * @param column   the column
 * @param set      the events that pass; null for all
 * @param prefixes their counts up to the column's boundaries
 */
record FilteredColumn(CodedColumn column, @Nullable EventBits set, Prefixes prefixes) {

	static FilteredColumn of(CodedColumn column, @Nullable EventBits set, Progress progress)
			throws CancelledException {
		return new FilteredColumn(column, set, column.prefixes(set, progress));
	}

	/** How often each code occurs among the events {@code [from, to)} that pass. */
	int[] counts(int from, int to, Progress progress) throws CancelledException {
		return column.counts(prefixes, set, from, to, progress);
	}

	/** Bytes of memory besides the column. */
	long memory() {
		return set == null ? 0 : set.memory() + prefixes.memory();
	}
}
