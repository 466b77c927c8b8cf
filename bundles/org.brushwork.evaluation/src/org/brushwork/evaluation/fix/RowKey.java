package org.brushwork.evaluation.fix;

/**
 * Which row a fix is for: by its identity where the data has such a column, else by its number.
 *
 * @param id     its identity; empty where the data has none
 * @param number its place in the data, the first row being 1; 0 with an identity
 */
public record RowKey(String id, long number) {

	/** @throws IllegalArgumentException if it has both or neither */
	public RowKey {
		if (id.isEmpty() == number <= 0) {
			throw new IllegalArgumentException(
					"a row is known by its id or its number from 1 on, got: " + id + ", " + number);
		}
	}

	/** By an identity. */
	public static RowKey of(String id) {
		return new RowKey(id, 0);
	}

	/** By a place, the first row being 1. */
	public static RowKey of(long number) {
		return new RowKey("", number);
	}

	@Override
	public String toString() {
		return id.isEmpty() ? "row " + number : id;
	}
}
