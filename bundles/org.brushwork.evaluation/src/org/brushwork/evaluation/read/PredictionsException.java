package org.brushwork.evaluation.read;

/** Says why a table holds no predictions. It carries no display text; the message is for developers only. */
public final class PredictionsException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong. */
	public enum Problem {

		/** It has no column {@link #column()}, which was asked for. */
		NO_COLUMN,

		/** No column looks like that of the actual classes. */
		NO_ACTUAL,

		/** No column looks like that of the predicted classes, and there are no probabilities. */
		NO_PREDICTED,

		/** The texts that were asked for are numbers. */
		NO_TEXTS,

		/** Rows have more or fewer cells than the others. */
		RAGGED,

		/** A quote is never closed. */
		UNCLOSED_QUOTE,

		/** Labels are empty. */
		EMPTY_LABEL,

		/** Labels are none of the known classes; {@link #detail()} is the first one. */
		UNKNOWN_LABEL,

		/** There is one class only; {@link #detail()} is its name. */
		ONE_CLASS,

		/** There are more than a thousand classes; {@link #count()} of them. */
		TOO_MANY_CLASSES,

		/** Cells of probabilities are texts; {@link #detail()} is the first one. */
		NO_NUMBER,

		/** Probabilities are missing or NaN. */
		NOT_A_NUMBER,

		/** Probabilities are below 0; {@link #detail()} is the first one. */
		NEGATIVE,

		/** Probabilities are above 1; {@link #detail()} is the first one. */
		ABOVE_ONE,

		/** The probabilities of rows do not add up to 1; {@link #detail()} is the first sum. */
		SUM,

		/** Rows have the same identity; {@link #detail()} is the first one. */
		ID_TWICE,

		/** Rows have no identity where others have one. */
		EMPTY_ID
	}

	private final Problem problem;
	private final String source;
	private final String column;
	private final String detail;
	private final long line;
	private final long count;

	/**
	 * A problem.
	 *
	 * @param source what the file is called
	 * @param column the column it is in; empty for none
	 * @param detail see {@link Problem}; empty for nothing
	 * @param line   the first line it is in; 0 where that means nothing
	 * @param count  how many rows have it; 0 where that means nothing
	 */
	public PredictionsException(Problem problem, String source, String column, String detail, long line, long count) {
		super(problem + ": " + source + (line > 0 ? ", line " + line : "") + (column.isEmpty() ? "" : ", " + column)
				+ (detail.isEmpty() ? "" : ": " + detail) + (count > 0 ? " (" + count + ")" : ""));
		this.problem = problem;
		this.source = source;
		this.column = column;
		this.detail = detail;
		this.line = line;
		this.count = count;
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}

	/** What was to be read, as the source called it. */
	public String source() {
		return source;
	}

	/** The name of the column it is in; empty for none. */
	public String column() {
		return column;
	}

	/** What the problem's own description promises; otherwise empty. */
	public String detail() {
		return detail;
	}

	/** The number of the first line that has it, the first of the file being 1; 0 where that means nothing. */
	public long line() {
		return line;
	}

	/** How many rows have it; 0 where that means nothing. */
	public long count() {
		return count;
	}
}
