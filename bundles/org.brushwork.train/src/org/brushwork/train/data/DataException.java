package org.brushwork.train.data;

import java.util.List;
import java.util.Optional;
import org.brushwork.core.table.CsvException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Says why a table cannot be made ready for a network. It carries no display text; the message is for developers only.
 */
public final class DataException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong with the table, or with what is asked of it. */
	public enum Problem {

		/** The file cannot be read; {@link DataException#csv()} says why, or {@link DataException#detail()} does. */
		UNREADABLE,

		/** A quote is never closed, so that the rest of the file is not read; in {@link DataException#line()}. */
		UNCLOSED_QUOTE,

		/**
		 * No row can be used: none has a value in the column of an output, or, where rows with missing values are
		 * dropped, in this input; no column where all rows have another number of cells than there are columns.
		 */
		NO_ROWS,

		/**
		 * There is no such column; {@link DataException#detail()} is the name that is likely meant, or empty, and
		 * {@link DataException#columns()} are those there are.
		 */
		NO_COLUMN,

		/** No column is an output. */
		NO_OUTPUT,

		/** No column is an input: all are outputs. */
		NO_INPUT,

		/** A column is both an input and an output. */
		OUTPUT_IS_INPUT,

		/** A column is named twice. */
		COLUMN_TWICE,

		/** A cell is no number where numbers are needed; {@link DataException#detail()} is the cell. */
		NOT_A_NUMBER,

		/** A number is infinite, or too large; {@link DataException#detail()} is the number. */
		NOT_FINITE,

		/** No input ever changes in the training rows. */
		ALL_CONSTANT,

		/** An output of a regression never changes in the training rows. */
		CONSTANT_OUTPUT,

		/** All rows have one class; {@link DataException#detail()} is its name. */
		ONE_CLASS,

		/** There are more than two classes; {@link DataException#detail()} is how many. */
		NOT_TWO_CLASSES,

		/** There are more than {@link DataPreparation#MOST_CLASSES}; {@link DataException#detail()} is how many. */
		TOO_MANY_CLASSES,

		/**
		 * A column of texts has more different ones than {@link DataPreparation#MOST_CATEGORIES}, so that it likely
		 * names the rows; {@link DataException#detail()} is how many.
		 */
		TOO_MANY_CATEGORIES,

		/** Classes are predicted, and there is more than one output. */
		SEVERAL_LABELS,

		/**
		 * Fewer than two rows are left to learn from; {@link DataException#detail()} is how many there are to split.
		 */
		TOO_FEW_ROWS
	}

	private final Problem problem;
	private final String source;
	private final String column;
	private final String detail;
	private final int row;
	private final long line;
	private final List<String> columns;

	/**
	 * A problem.
	 *
	 * @param source what the file is called
	 * @param column the column it is about; empty for none
	 * @param detail see {@link Problem}; empty for nothing
	 * @param row    the number of the row it is met in, the first being 1, or 0
	 * @param line   the line that row begins on, or 0
	 */
	DataException(Problem problem, String source, String column, String detail, int row, long line,
			@Nullable Throwable cause) {
		this(problem, source, column, detail, row, line, List.of(), cause);
	}

	private DataException(Problem problem, String source, String column, String detail, int row, long line,
			List<String> columns, @Nullable Throwable cause) {
		super(problem + ": " + source + (line > 0 ? ", line " + line : "")
				+ (column.isEmpty() ? "" : ", column " + column) + (detail.isEmpty() ? "" : ": " + detail), cause);
		this.problem = problem;
		this.source = source;
		this.column = column;
		this.detail = detail;
		this.row = row;
		this.line = line;
		this.columns = List.copyOf(columns);
	}

	DataException(Problem problem, String source, String column, String detail) {
		this(problem, source, column, detail, 0, 0, null);
	}

	/** There is no column of this name; others have these. */
	static DataException noColumn(String source, String column, List<String> columns) {
		return new DataException(Problem.NO_COLUMN, source, column, NearestName.of(column, columns).orElse(""), 0, 0,
				columns, null);
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

	/** The number of the row where it was met, the first row of the table being 1; 0 where that means nothing. */
	public int row() {
		return row;
	}

	/** The number of the line where it was met, the first of the file being 1; 0 where that is not known. */
	public long line() {
		return line;
	}

	/** The names of all columns, for {@link Problem#NO_COLUMN}; otherwise empty. */
	public List<String> columns() {
		return columns;
	}

	/** Why the file cannot be read, for {@link Problem#UNREADABLE}. */
	public Optional<CsvException> csv() {
		return getCause() instanceof CsvException e ? Optional.of(e) : Optional.empty();
	}
}
