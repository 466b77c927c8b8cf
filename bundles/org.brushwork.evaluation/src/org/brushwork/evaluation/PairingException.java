package org.brushwork.evaluation;

/** Says why two predictions are not of the same rows. It carries no display text. */
public final class PairingException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong. */
	public enum Problem {

		/** Rows have no identity to join them by, and the numbers of rows differ. */
		ROWS,

		/** No identity is in both. */
		NOTHING_IN_COMMON,

		/** All rows in both have other actual classes in one than in the other. */
		OTHER_CLASSES
	}

	private final Problem problem;
	private final int before;
	private final int after;

	PairingException(Problem problem, int before, int after) {
		super(problem + ": " + before + ", " + after);
		this.problem = problem;
		this.before = before;
		this.after = after;
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}

	/** How many rows the first has. */
	public int before() {
		return before;
	}

	/** How many rows the second has. */
	public int after() {
		return after;
	}
}
