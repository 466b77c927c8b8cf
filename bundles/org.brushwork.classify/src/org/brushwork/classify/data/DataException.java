package org.brushwork.classify.data;

/** Says why texts cannot be learned from. It carries no display text; the message is for developers only. */
public final class DataException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong with the texts. */
	public enum Problem {

		/** There is no such column; {@link DataException#detail()} is its name. */
		NO_COLUMN,

		/** No column looks like texts. */
		NO_TEXTS,

		/** No column looks like labels. */
		NO_LABELS,

		/** A row has fewer or more cells than there are columns; {@link DataException#detail()} is how many. */
		RAGGED,

		/** A quote is never closed. */
		UNCLOSED_QUOTE,

		/** A line is no JSON object. */
		BAD_JSON,

		/** A row has no label. */
		EMPTY_LABEL,

		/** A label has no name though labels are renamed; {@link DataException#detail()} is the label. */
		UNNAMED_LABEL,

		/** A label is none that training saw; {@link DataException#detail()} is the label. */
		UNSEEN_LABEL,

		/** All rows have one label; {@link DataException#detail()} is the label. */
		ONE_CLASS,

		/** There are more labels than {@link TextData#MOST_CLASSES}; {@link DataException#detail()} is how many. */
		TOO_MANY_CLASSES,

		/** A row has the id of another; {@link DataException#detail()} is the id, {@link DataException#otherLine()}. */
		ID_TWICE,

		/** A label has fewer rows than there are parts; {@link DataException#detail()} is the label. */
		TOO_FEW_ROWS
	}

	private final Problem problem;
	private final String source;
	private final String column;
	private final String detail;
	private final long line;
	private final long otherLine;

	/**
	 * A problem.
	 *
	 * @param source    what the file is called
	 * @param column    the column it is about; empty for none
	 * @param detail    see {@link Problem}; empty for nothing
	 * @param line      the line it is met in, or 0
	 * @param otherLine another line that matters, or 0
	 */
	public DataException(Problem problem, String source, String column, String detail, long line, long otherLine) {
		super(problem + ": " + source + (line > 0 ? ", line " + line : "") + (column.isEmpty() ? "" : ", column " + column)
				+ (detail.isEmpty() ? "" : ": " + detail));
		this.problem = problem;
		this.source = source;
		this.column = column;
		this.detail = detail;
		this.line = line;
		this.otherLine = otherLine;
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}

	/** What the file is called. */
	public String source() {
		return source;
	}

	/** The column it is about; empty where that means nothing. */
	public String column() {
		return column;
	}

	/** What the problem's own description promises; otherwise empty. */
	public String detail() {
		return detail;
	}

	/** The number of the line where it was met, the first being 1; 0 where that means nothing. */
	public long line() {
		return line;
	}

	/** The number of another line, for {@link Problem#ID_TWICE}; otherwise 0. */
	public long otherLine() {
		return otherLine;
	}
}
