package org.brushwork.logs;

import java.util.List;

/**
 * What differs between two periods in the values of one dimension, ignoring the filter of that dimension. Exact. Immutable.
 *
 * @param dimension the dimension
 * @param changes   the values with the most surprising differences first, whether they became more or fewer; equally
 *                  surprising ones by the size of the difference, and then in the order of the values. Only values that
 *                  occur in one of the periods, and as many as were asked for
 * @param values    how many different values occur in one of the periods
 * @param before    events of the first period, whatever their value
 * @param after     events of the second period, likewise
 */
public record DimensionChanges(Dimension dimension, List<Change> changes, int values, long before, long after) {

	/** Copies the list. */
	public DimensionChanges {
		changes = List.copyOf(changes);
	}
}
