package org.brushwork.evaluation.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.CellNames;
import org.brushwork.evaluation.ClassOrder;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.read.PredictionsException.Problem;

/** Makes the labels of one or two columns codes of classes. */
final class LabelCodes {

	private static final int UNKNOWN = -1;

	private final PredictionsTable table;
	private final Column actual;
	private final Optional<Column> predicted;

	LabelCodes(PredictionsTable table, Column actual, Optional<Column> predicted) {
		this.table = table;
		this.actual = actual;
		this.predicted = predicted;
	}

	/** The column of actual labels. */
	Column actual() {
		return actual;
	}

	/**
	 * All labels of both columns, in natural order.
	 *
	 * @throws PredictionsException if there are fewer or more than classes can be, or one is empty
	 */
	List<String> classes() throws PredictionsException {
		Set<String> all = labels();
		if (all.size() < Predictions.FEWEST_CLASSES) {
			throw table.problem(Problem.ONE_CLASS, actual.name(), String.join("", all), 0);
		}
		if (all.size() > Predictions.MOST_CLASSES) {
			throw table.problem(Problem.TOO_MANY_CLASSES, actual.name(), "", all.size());
		}
		List<String> names = new ArrayList<>(all);
		names.sort(ClassOrder.of(names));
		return names;
	}

	/**
	 * All labels of both columns.
	 *
	 * @throws PredictionsException if one is empty
	 */
	Set<String> labels() throws PredictionsException {
		Set<String> all = new LinkedHashSet<>(labels(actual));
		if (predicted.isPresent()) {
			all.addAll(labels(predicted.get()));
		}
		return all;
	}

	private Set<String> labels(Column column) throws PredictionsException {
		checkNoneEmpty(column);
		return switch (column) {
		case TextColumn texts -> new LinkedHashSet<>(texts.values());
		case NumberColumn numbers -> numbers(numbers).keySet();
		};
	}

	/** The different numbers of a column, by their names. */
	private static Map<String, Double> numbers(NumberColumn column) {
		double[] sorted = column.values().clone();
		Arrays.sort(sorted);
		Map<String, Double> names = new LinkedHashMap<>();
		for (int i = 0; i < sorted.length; i++) {
			if (i == 0 || sorted[i] != sorted[i - 1]) {
				names.put(CellNames.of(sorted[i]), sorted[i]);
			}
		}
		return names;
	}

	private void checkNoneEmpty(Column column) throws PredictionsException {
		int first = -1;
		int count = 0;
		for (int row = 0; row < column.size(); row++) {
			if (column.isMissing(row)) {
				first = count == 0 ? row : first;
				count++;
			}
		}
		if (count > 0) {
			throw table.problem(Problem.EMPTY_LABEL, column.name(), "", first, count);
		}
	}

	/**
	 * The class of each row.
	 *
	 * @throws PredictionsException if a label is none of the classes
	 */
	int[] codes(Column column, List<String> classes) throws PredictionsException {
		checkNoneEmpty(column);
		Map<String, Integer> index = new HashMap<>();
		for (int code = 0; code < classes.size(); code++) {
			index.put(classes.get(code), code);
		}
		int[] codes = switch (column) {
		case TextColumn texts -> codes(texts, index);
		case NumberColumn numbers -> codes(numbers, index);
		};
		checkKnown(column, codes);
		return codes;
	}

	private static int[] codes(TextColumn column, Map<String, Integer> index) {
		int[] byText = column.values().stream().mapToInt(value -> index.getOrDefault(value, UNKNOWN)).toArray();
		int[] codes = column.codes();
		for (int row = 0; row < codes.length; row++) {
			codes[row] = byText[codes[row]];
		}
		return codes;
	}

	private static int[] codes(NumberColumn column, Map<String, Integer> index) {
		Map<Double, Integer> byNumber = new HashMap<>();
		numbers(column).forEach((name, number) -> byNumber.put(number + 0.0, index.getOrDefault(name, UNKNOWN)));
		int[] codes = new int[column.size()];
		for (int row = 0; row < codes.length; row++) {
			codes[row] = byNumber.getOrDefault(column.value(row) + 0.0, UNKNOWN); // -0.0 is 0
		}
		return codes;
	}

	private void checkKnown(Column column, int[] codes) throws PredictionsException {
		int first = -1;
		int count = 0;
		for (int row = 0; row < codes.length; row++) {
			if (codes[row] == UNKNOWN) {
				first = count == 0 ? row : first;
				count++;
			}
		}
		if (count > 0) {
			throw table.problem(Problem.UNKNOWN_LABEL, column.name(), CellNames.of(column, first), first, count);
		}
	}
}
