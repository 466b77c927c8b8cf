package org.brushwork.train.network;

/**
 * Which rows are for what, by chance.
 *
 * @param validation the part of the rows that every epoch is measured with, 0 to below 1
 * @param test       the part that is measured once at the end, 0 to below 1
 * @param seed       the same seed chooses the same rows
 */
public record Split(double validation, double test, long seed) {

	/** A fifth each. */
	public static final Split USUAL = new Split(0.2, 0.2, 1);
}
