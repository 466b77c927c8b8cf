package org.brushwork.core.table;

import java.util.List;

/**
 * The rows of a CSV file that are not in its table; blank lines are not among them.
 *
 * @param count how many there are
 * @param first the first of them, at most {@link #KEPT}, in file order; unmodifiable
 */
public record RejectedRows(long count, List<RejectedRow> first) {

	/** How many are kept with line and reason. */
	public static final int KEPT = 1_000;

	/** None. */
	public static final RejectedRows NONE = new RejectedRows(0, List.of());

	/** Copies the list. */
	public RejectedRows {
		first = List.copyOf(first);
	}
}
