package org.brushwork.evaluation.fix;

/** Says why a file of fixes cannot be read, or a corrected copy not be written. It carries no display text. */
public final class FixesException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong. */
	public enum Problem {

		/** The file has no column {@link #detail()}. */
		NO_COLUMN,

		/** A row has more or fewer cells than the header. */
		RAGGED,

		/** Neither identity nor number of a row, both, or a number that is none. */
		KEY,

		/** {@link #detail()} is no action. */
		ACTION,

		/** There is a new label and nothing to relabel, or the other way round. */
		LABEL,

		/** {@link #detail()} is no time. */
		TIME,

		/** The corrected copy would replace the data. */
		SAME_FILE,

		/** The data is no longer what was read. */
		CHANGED,

		/** The encoding of the data does not have the label {@link #detail()}. */
		ENCODING
	}

	private final Problem problem;
	private final String source;
	private final long line;
	private final String detail;

	/**
	 * A problem.
	 *
	 * @param source what the file is called
	 * @param line   the line it is in; 0 where that means nothing
	 * @param detail see {@link Problem}; empty for nothing
	 */
	FixesException(Problem problem, String source, long line, String detail) {
		super(problem + ": " + source + (line > 0 ? ", line " + line : "") + (detail.isEmpty() ? "" : ": " + detail));
		this.problem = problem;
		this.source = source;
		this.line = line;
		this.detail = detail;
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}

	/** The file. */
	public String source() {
		return source;
	}

	/** The number of the line, the first being 1; 0 where that means nothing. */
	public long line() {
		return line;
	}

	/** What the problem's own description promises; otherwise empty. */
	public String detail() {
		return detail;
	}
}
