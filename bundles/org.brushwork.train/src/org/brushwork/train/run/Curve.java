package org.brushwork.train.run;

/**
 * A number that was measured again and again; exact. Immutable.
 *
 * @param name   such as {@code loss} or {@code val_loss}
 * @param each   what it was measured at
 * @param steps  steps as the source counts them, ascending; only in event files may they go back
 * @param epochs epochs, 0 for the first, ascending; empty for what is measured at steps
 * @param values as measured, also NaN
 * @param times  ms since 1970; empty if not known
 */
public record Curve(String name, Each each, Series steps, Series epochs, Series values, Series times) {

	/** What a curve is measured at. */
	public enum Each {
		STEP, EPOCH
	}

	/** How often it was measured. */
	public int size() {
		return values.size();
	}

	/** The steps, or the epochs where it was measured at epochs. */
	public Series positions() {
		return each == Each.STEP ? steps : epochs;
	}
}
