package org.brushwork.logs;

import java.util.List;

/**
 * The lines of a log that are not events; blank lines are not among them.
 *
 * @param count how many there are
 * @param first the first of them, at most {@link #KEPT}, in file order; unmodifiable
 */
public record RejectedLines(long count, List<RejectedLine> first) {

	/** How many rejected lines are kept with their number and reason. */
	public static final int KEPT = 1_000;

	/** Copies the list. */
	public RejectedLines {
		first = List.copyOf(first);
	}
}
