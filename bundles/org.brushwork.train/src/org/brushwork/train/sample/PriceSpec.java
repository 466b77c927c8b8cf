package org.brushwork.train.sample;

/**
 * How many prices are made up.
 *
 * @param rows 1 or more
 * @param seed the same gives the same
 */
public record PriceSpec(int rows, long seed) {

	/** Ten thousand. */
	public static final PriceSpec DEFAULT = new PriceSpec(10_000, 1);

	/** @throws IllegalArgumentException if there are no rows */
	public PriceSpec {
		if (rows < 1) {
			throw new IllegalArgumentException("rows must be 1 or more, got: " + rows);
		}
	}
}
