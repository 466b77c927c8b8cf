package org.brushwork.evaluation.slice;

/**
 * Rows that have something in common.
 *
 * @param kind   what
 * @param column the name of the column it is in
 * @param value  the word or the value; empty for a range and for what is missing
 * @param from   the lower end of a range, in it; NaN for no range
 * @param to     the upper end of a range, in it if it is the lower one too or the greatest value of the column, else
 *               not; NaN for no range
 * @param rows   how many rows have it
 * @param errors how many of them are wrong
 * @param others how many rows do not have it
 * @param otherErrors how many of those are wrong
 * @param score  the root of the log-likelihood ratio of errors in and out of it, above 0 where there are more than
 *               outside; see {@link org.brushwork.evaluation.Significance#signedRoot}
 * @param chance of such a score if the slice makes no difference, 0 to 1 (chi-square with one degree of freedom)
 * @param corrected the same for how many slices were tried (Benjamini and Hochberg), 0 to 1
 */
public record Slice(Kind kind, String column, String value, double from, double to, int rows, int errors, int others,
		int otherErrors, double score, double chance, double corrected) {

	/** What rows have in common. */
	public enum Kind {
		/** Their text has a word. */
		WORD,
		/** Their text has about so many characters. */
		LENGTH,
		/** A value of a column. */
		VALUE,
		/** A range of numbers of a column. */
		RANGE,
		/** They have no value in a column. */
		MISSING
	}

	/** The share of wrong rows in it, 0 to 1. */
	public double rate() {
		return (double) errors / rows;
	}

	/** The share of wrong rows outside of it, 0 to 1. */
	public double otherRate() {
		return (double) otherErrors / others;
	}

	/** How many more rows of it are wrong than would be if it were like the others. */
	public double excess() {
		return errors - rows * otherRate();
	}
}
