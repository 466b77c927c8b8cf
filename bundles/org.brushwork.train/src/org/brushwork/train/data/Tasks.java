package org.brushwork.train.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.TextColumn;
import org.brushwork.train.data.DataException.Problem;
import org.brushwork.train.network.Task;

/**
 * Tells what is to be predicted by the columns of the outputs. Texts are classes, and so are numbers that are all 0 or
 * 1 in the one output there is. All other numbers are a regression, also when there are few different ones: nobody
 * knows whether 0, 1, 2 are kinds or counts.
 */
final class Tasks {

	private static final int MOST_LABELS = 20;

	private Tasks() {
		// functions only
	}

	/**
	 * The task that is asked for, else the one that fits.
	 *
	 * @param texts names of columns that are of texts whatever stands in them
	 * @throws DataException if there is more than one output of classes, or a cell is no number though most are
	 */
	static Task of(SourceTable source, List<Column> outputs, Optional<Task> asked, Set<String> texts, UsedRows used)
			throws DataException {
		if (asked.isPresent() && asked.get() == Task.REGRESSION) {
			return Task.REGRESSION;
		}
		Column first = outputs.getFirst();
		if (asked.isPresent()) {
			if (outputs.size() > 1) {
				throw source.problem(Problem.SEVERAL_LABELS, first.name(), "");
			}
			return asked.get();
		}
		if (outputs.size() == 1 && isZeroOrOne(first, used)) {
			return Task.TWO_CLASSES;
		}
		for (Column output : outputs) {
			if (isLabels(source, output, texts)) {
				if (outputs.size() > 1) {
					throw source.problem(Problem.SEVERAL_LABELS, output.name(), "");
				}
				return different(output, used) > 2 ? Task.MANY_CLASSES : Task.TWO_CLASSES;
			}
		}
		return Task.REGRESSION;
	}

	private static boolean isLabels(SourceTable source, Column column, Set<String> texts) throws DataException {
		if (texts.contains(column.name())) {
			return true;
		}
		if (column instanceof TextColumn words && NumericCells.isSpoiled(source, words)) {
			NumericCells.of(source, words); // says which cell it is
		}
		return column instanceof TextColumn;
	}

	private static long different(Column column, UsedRows used) {
		return Arrays.stream(CellCodes.of(column).counts(used.rows())).filter(count -> count > 0).count();
	}

	private static boolean isZeroOrOne(Column column, UsedRows used) {
		if (!(column instanceof NumberColumn numbers)) {
			return false;
		}
		boolean zero = false;
		boolean one = false;
		for (int row : used.rows()) {
			double value = numbers.value(row);
			if (value != 0 && value != 1) {
				return false;
			}
			zero |= value == 0;
			one |= value == 1;
		}
		return zero && one;
	}

	/** Whether a column has a few different numbers only, all of them whole. */
	static boolean mayBeLabels(Column column) {
		if (!(column instanceof NumberColumn numbers)) {
			return false;
		}
		double[] distinct = CellCodes.distinct(numbers.values());
		return distinct.length <= MOST_LABELS && Arrays.stream(distinct).allMatch(value -> value == Math.rint(value));
	}
}
