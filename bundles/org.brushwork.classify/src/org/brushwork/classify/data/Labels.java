package org.brushwork.classify.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brushwork.classify.data.DataException.Problem;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.ClassOrder;

/** Makes the cells of a column places in a list of classes. */
final class Labels {

	private final DataTable read;
	private final TextColumn column;
	private final DataOptions options;

	Labels(DataTable read, TextColumn column, DataOptions options) {
		this.read = read;
		this.column = column;
		this.options = options;
	}

	/** The texts of a row: with its classes and, for each row, one of them or none. */
	TextData data(DataColumns columns) throws DataException {
		checkNoneEmpty();
		String[] names = names();
		List<String> classes = options.classes().isEmpty() ? classes(names) : options.classes();
		Map<String, Integer> places = new HashMap<>();
		classes.forEach(name -> places.put(name, places.size()));
		int[] ofCode = new int[names.length];
		int[] counts = column.counts();
		for (int code = 0; code < names.length; code++) {
			if (!places.containsKey(names[code]) && counts[code] > 0) {
				throw problem(Problem.UNSEEN_LABEL, names[code], firstRow(code));
			}
			ofCode[code] = places.getOrDefault(names[code], TextData.NO_LABEL);
		}
		int[] labels = column.codes();
		for (int row = 0; row < labels.length; row++) {
			labels[row] = labels[row] == TextColumn.MISSING ? TextData.NO_LABEL : ofCode[labels[row]];
		}
		return new TextData(read, columns, classes, labels);
	}

	private void checkNoneEmpty() throws DataException {
		for (int row = 0; row < column.size() && options.needsLabel(); row++) {
			if (column.isMissing(row)) {
				throw problem(Problem.EMPTY_LABEL, "", row);
			}
		}
	}

	/** The name of each different cell. */
	private String[] names() throws DataException {
		String[] names = column.values().stream().map(String::strip).toArray(String[]::new);
		for (int code = 0; code < names.length && !options.labelNames().isEmpty(); code++) {
			if (options.labelNames().containsKey(names[code])) {
				names[code] = options.labelNames().getOrDefault(names[code], "");
			} else if (!options.labelNames().containsValue(names[code])) {
				throw problem(Problem.UNNAMED_LABEL, names[code], firstRow(code));
			}
		}
		return names;
	}

	private List<String> classes(String[] names) throws DataException {
		List<String> present = new ArrayList<>(Arrays.stream(names).distinct().toList());
		if (options.needsLabel() && present.size() < 2) {
			throw problem(Problem.ONE_CLASS, String.join("", present), 0);
		}
		if (present.size() > TextData.MOST_CLASSES) {
			throw problem(Problem.TOO_MANY_CLASSES, String.valueOf(present.size()), 0);
		}
		List<String> wanted = new ArrayList<>(options.labelNames().values().stream().distinct().toList());
		if (wanted.isEmpty()) {
			present.sort(ClassOrder.of(present));
			return present;
		}
		wanted.retainAll(present);
		return wanted;
	}

	private int firstRow(int code) {
		int row = 0;
		while (column.code(row) != code) {
			row++;
		}
		return row;
	}

	private DataException problem(Problem problem, String detail, int row) {
		boolean ofRow = problem != Problem.ONE_CLASS && problem != Problem.TOO_MANY_CLASSES;
		return new DataException(problem, read.source(), column.name(), detail,
				ofRow ? read.lines().applyAsLong(row) : 0, 0);
	}
}
