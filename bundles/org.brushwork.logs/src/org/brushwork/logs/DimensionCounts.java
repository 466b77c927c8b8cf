package org.brushwork.logs;

import java.util.List;

/**
 * The events of a log by the values of one dimension, ignoring the filter of that dimension. Exact. Immutable.
 *
 * @param dimension the dimension
 * @param counts    of an ordered dimension ({@link Dimension#isOrdered()}) all values that occur in the log, and always all
 *                  24 hours and 7 weekdays, in their order; of another one those with most passing events first, equal
 *                  ones in the order of the values, only such that have any, and as many as were asked for. A value that
 *                  the dimension's own filter names follows at the end when it is not among them
 * @param values    how many different values pass
 * @param passing   how many events pass, whatever their value: what is not in {@code counts} is the rest
 */
public record DimensionCounts(Dimension dimension, List<Count> counts, int values, long passing) {

	/** Copies the list. */
	public DimensionCounts {
		counts = List.copyOf(counts);
	}
}
