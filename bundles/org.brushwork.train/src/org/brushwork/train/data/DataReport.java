package org.brushwork.train.data;

import java.util.List;
import org.brushwork.core.table.RejectedRows;

/**
 * What became of a table's rows and columns when it was made ready.
 *
 * @param rows          how many the table has
 * @param rejected      rows of the file that are not in the table, as they have another number of cells than most
 * @param described     whether the file's first line tells of the file and was passed over, see {@link SourceTable}
 * @param withoutOutput rows that are not used as an output is missing
 * @param incomplete    rows that are not used as an input is missing
 * @param filled        inputs in which missing values were filled, and how many in the rows that are used
 * @param constant      inputs that are left out as they never change in the training rows
 * @param rare          categories of fewer than {@link #RARE} training rows
 * @param classes       the classes; empty for a regression
 * @param mayBeLabels   whether the one output of a regression that nobody asked for has a few whole numbers only, which
 *                      may be labels
 * @param training      rows to learn from
 * @param validation    rows that every epoch is measured with
 * @param test          rows for the end
 */
public record DataReport(int rows, RejectedRows rejected, boolean described, int withoutOutput, int incomplete,
		List<Filled> filled, List<String> constant, List<Category> rare, List<ClassCount> classes, boolean mayBeLabels,
		int training, int validation, int test) {

	/** A category of fewer rows is told. */
	public static final int RARE = 5;

	/** An input in which so many missing values were filled. */
	public record Filled(String column, int count) {
	}

	/**
	 * A category.
	 *
	 * @param text {@link Encoding#MISSING} for rows without a value
	 * @param rows of training that have it; 0 for one that is only in other rows, and is no input of the network
	 */
	public record Category(String column, String text, int rows) {
	}

	/** How many rows of each part are of a class. */
	public record ClassCount(String name, int training, int validation, int test) {
	}

	/** Copies the lists. */
	public DataReport {
		filled = List.copyOf(filled);
		constant = List.copyOf(constant);
		rare = List.copyOf(rare);
		classes = List.copyOf(classes);
	}
}
