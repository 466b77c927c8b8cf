package org.brushwork.ui.interact;

/**
 * A constant of an enum that says how a combo shows it. One that is not labelled is shown by its {@code toString} if it
 * has its own, else by its name made readable: {@code SUM_OF_SQUARES} is "sum of squares".
 */
@FunctionalInterface
public interface Labelled {

	/** The words. */
	String label();
}
