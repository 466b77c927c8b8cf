package org.brushwork.figure.xy;

/** Says how many values have no place on the axes of a figure. */
@FunctionalInterface
public interface LeftOutText {

	/**
	 * The text, short.
	 *
	 * @param count      at least 1
	 * @param logarithms whether an axis is one of logarithms, on which nothing but numbers above 0 has a place
	 */
	String of(int count, boolean logarithms);
}
