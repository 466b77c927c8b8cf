package org.brushwork.core.table;

import org.eclipse.jdt.annotation.Nullable;

/** Says why a CSV file cannot be read. It carries no display text; the message is for developers only. */
public final class CsvException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong with the file. */
	public enum Problem {

		/** There is no such file. */
		MISSING,

		/** The file may not or cannot be read; {@link CsvException#detail()} is what the operating system says. */
		UNREADABLE,

		/** It is a folder. */
		DIRECTORY,

		/** It holds no row, or nothing but the names of columns. */
		EMPTY,

		/** It is not text. */
		BINARY,

		/** It is not in the encoding that was asked for; {@link CsvException#detail()} names that. */
		ENCODING,

		/** A row is longer than {@link CsvReader#LONGEST_ROW}; {@link CsvException#line()} is its number. */
		TOO_LONG_ROW,

		/** It has more columns than {@link CsvReader#MOST_COLUMNS}. */
		TOO_MANY_COLUMNS,

		/** It takes more memory than it may; see {@link CsvException#memory()}. */
		TOO_LARGE,

		/** Its rows changed while it was read. */
		CHANGED
	}

	private final Problem problem;
	private final String source;
	private final String detail;
	private final long line;
	private final long memory;

	/**
	 * A problem.
	 *
	 * @param source what the source is called
	 * @param detail see {@link Problem}; empty for nothing
	 * @param line   the line it is met in, or 0
	 * @param memory bytes that may be taken, or 0
	 */
	CsvException(Problem problem, String source, String detail, long line, long memory, @Nullable Throwable cause) {
		super(problem + ": " + source + (line > 0 ? ", line " + line : "") + (detail.isEmpty() ? "" : ": " + detail),
				cause);
		this.problem = problem;
		this.source = source;
		this.detail = detail;
		this.line = line;
		this.memory = memory;
	}

	CsvException(Problem problem, String source) {
		this(problem, source, "", 0, 0, null);
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}

	/** What was to be read, as {@link CsvSource#name()} called it. */
	public String source() {
		return source;
	}

	/** What the problem's own description promises, in the words of the system; otherwise empty. */
	public String detail() {
		return detail;
	}

	/** The number of the line where it was met, the first being 1; 0 where that means nothing. */
	public long line() {
		return line;
	}

	/** The bytes of memory that the table may take, for {@link Problem#TOO_LARGE}; otherwise 0. */
	public long memory() {
		return memory;
	}
}
