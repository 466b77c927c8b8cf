package org.brushwork.train.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.brushwork.train.data.DataException.Problem;
import org.brushwork.train.network.DataSource;

/**
 * Which columns of a table are what.
 *
 * @param inputs  their indices, in the order asked for; else from the left
 * @param outputs their indices, in the order asked for
 */
record ChosenColumns(List<Integer> inputs, List<Integer> outputs) {

	/** Finds those that are asked for. */
	static ChosenColumns of(SourceTable source, DataSource asked) throws DataException {
		if (asked.outputs().isEmpty()) {
			throw source.problem(Problem.NO_OUTPUT, "");
		}
		List<Integer> outputs = indices(source, asked.outputs());
		List<Integer> inputs = indices(source, asked.inputs());
		for (int input : inputs) {
			if (outputs.contains(input)) {
				throw source.problem(Problem.OUTPUT_IS_INPUT, source.table().column(input).name(), "");
			}
		}
		return new ChosenColumns(inputs.isEmpty() ? others(source, outputs) : inputs, outputs);
	}

	private static List<Integer> indices(SourceTable source, List<String> names) throws DataException {
		List<Integer> indices = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (String name : names) {
			if (isNamesOnly(source, name)) {
				throw source.problem(Problem.NO_ROWS, "");
			}
			int index = source.index(name);
			if (!taken.add(name)) {
				throw source.problem(Problem.COLUMN_TWICE, name, "");
			}
			indices.add(index);
		}
		return indices;
	}

	/** Whether the one row there is has the name, so that it is the names of columns without rows below. */
	private static boolean isNamesOnly(SourceTable source, String name) {
		return !source.format().header() && source.table().rowCount() == 1
				&& source.table().texts().stream().anyMatch(column -> column.text(0).equals(name));
	}

	private static List<Integer> others(SourceTable source, List<Integer> outputs) throws DataException {
		List<Integer> others = new ArrayList<>();
		for (int index = 0; index < source.table().columns().size(); index++) {
			if (!outputs.contains(index)) {
				others.add(index);
			}
		}
		if (others.isEmpty()) {
			throw source.problem(Problem.NO_INPUT, "");
		}
		return others;
	}
}
