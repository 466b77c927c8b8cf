package org.brushwork.train.network;

/**
 * A parameter of an optimizer or a schedule, told so that a form can be made of it.
 *
 * @param name       as in files and on the command line, such as {@code beta_1}
 * @param kind       what values it has
 * @param usual      the value that is taken when none is given; 0 or 1 for a flag
 * @param least      the least value allowed
 * @param most       the greatest value allowed
 * @param aboveLeast whether values must be above the least, which is then not allowed itself
 * @param belowMost  whether values must be below the most, which is then not allowed itself
 */
public record Parameter(String name, Kind kind, double usual, double least, double most, boolean aboveLeast,
		boolean belowMost) {

	/** One that may have all values of its range. */
	public Parameter(String name, Kind kind, double usual, double least, double most) {
		this(name, kind, usual, least, most, false, false);
	}

	/** What values a parameter has. */
	public enum Kind {
		/** Any number in the range. */
		NUMBER,
		/** Whole numbers in the range. */
		INTEGER,
		/** 1 for yes, 0 for no. */
		FLAG
	}

	/** Whether it may have a value; never NaN. */
	public boolean allows(double value) {
		boolean inRange = (aboveLeast ? value > least : value >= least) && (belowMost ? value < most : value <= most);
		return inRange && (kind == Kind.NUMBER || value == Math.rint(value));
	}

	/** The range as mathematicians write it, such as {@code [0, 1)} where 1 is not allowed. */
	public String range() {
		return (aboveLeast ? "(" : "[") + NumberSpelling.of(least) + ", " + NumberSpelling.of(most)
				+ (belowMost ? ")" : "]");
	}
}
