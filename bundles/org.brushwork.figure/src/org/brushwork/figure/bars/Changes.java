package org.brushwork.figure.bars;

import java.util.List;

/**
 * How often named things occur in two periods.
 *
 * @param names  what they are called, in the order in which they are shown; unmodifiable
 * @param before {@code [names]}, at least 0: how often in the first period; not copied and not to be changed
 * @param after  {@code [names]}, at least 0: how often in the second, likewise
 */
public record Changes(List<String> names, long[] before, long[] after) {

	/** @throws IllegalArgumentException if there are more or fewer counts than names, or one is negative */
	public Changes {
		names = List.copyOf(names);
		if (before.length != names.size() || after.length != names.size()) {
			throw new IllegalArgumentException("counts of " + names.size() + " names wanted, got: " + before.length
					+ " and " + after.length);
		}
		for (int i = 0; i < before.length; i++) {
			if (before[i] < 0 || after[i] < 0) {
				throw new IllegalArgumentException("counts must be at least 0, got: " + before[i] + " and " + after[i]
						+ " of " + names.get(i));
			}
		}
	}

	/** How many more there are in the second period; negative for fewer. */
	public long difference(int index) {
		return after[index] - before[index];
	}
}
