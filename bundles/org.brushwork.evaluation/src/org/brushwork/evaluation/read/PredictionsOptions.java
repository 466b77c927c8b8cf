package org.brushwork.evaluation.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brushwork.core.table.CsvOptions;
import org.brushwork.core.table.CsvOptions.Header;

/**
 * Which columns of a table are what. What is left open is found by the usual names.
 *
 * @param actual    the column of the actual classes
 * @param predicted the column of the predicted ones
 * @param id        the column that names each row once; the empty name for none at all
 * @param text      the column of the texts that were classified; the empty name for none at all
 * @param prefix    what the columns of probabilities begin with, before the name of a class; the empty one for none at
 *                  all
 * @param classes   the names of all classes in order; empty to take them from the probabilities, else from the labels
 *                  in natural order
 * @param csv       how a file is to be read
 */
public record PredictionsOptions(Optional<String> actual, Optional<String> predicted, Optional<String> id,
		Optional<String> text, Optional<String> prefix, List<String> classes, CsvOptions csv) {

	/**
	 * Finds out everything. Only an empty cell has no value: a class may be called <i>null</i> or <i>NA</i>.
	 */
	public static final PredictionsOptions GUESS = new PredictionsOptions(Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
			CsvOptions.GUESS.withHeader(Header.FIRST_ROW).withMissing(Set.of("")));

	/** Copies the list. */
	public PredictionsOptions {
		classes = List.copyOf(classes);
	}

	/** The same with a column of actual classes. */
	public PredictionsOptions withActual(String column) {
		return new PredictionsOptions(Optional.of(column), predicted, id, text, prefix, classes, csv);
	}

	/** The same with a column of predicted classes. */
	public PredictionsOptions withPredicted(String column) {
		return new PredictionsOptions(actual, Optional.of(column), id, text, prefix, classes, csv);
	}

	/** The same with a column that names each row; the empty name for none at all. */
	public PredictionsOptions withId(String column) {
		return new PredictionsOptions(actual, predicted, Optional.of(column), text, prefix, classes, csv);
	}

	/** The same with a column of texts; the empty name for none at all. */
	public PredictionsOptions withText(String column) {
		return new PredictionsOptions(actual, predicted, id, Optional.of(column), prefix, classes, csv);
	}

	/** The same with columns of probabilities; the empty prefix for none at all. */
	public PredictionsOptions withPrefix(String start) {
		return new PredictionsOptions(actual, predicted, id, text, Optional.of(start), classes, csv);
	}

	/** The same with the names of all classes, in order. */
	public PredictionsOptions withClasses(List<String> names) {
		return new PredictionsOptions(actual, predicted, id, text, prefix, names, csv);
	}

	/** The same with another way of reading. */
	public PredictionsOptions withCsv(CsvOptions options) {
		return new PredictionsOptions(actual, predicted, id, text, prefix, classes, options);
	}
}
