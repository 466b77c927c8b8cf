package org.brushwork.evaluation.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.ProbabilityCheck;
import org.brushwork.evaluation.read.ColumnGuess.ProbabilityColumn;
import org.brushwork.evaluation.read.PredictionsException.Problem;

/**
 * Finds the columns of probabilities, and checks them. Where two classes have one column only, the other class has the
 * rest to 1.
 */
final class ProbabilityColumns {

	private final PredictionsTable table;
	private final ColumnGuess guess;
	private final LabelCodes labels;

	ProbabilityColumns(PredictionsTable table, ColumnGuess guess, LabelCodes labels) {
		this.table = table;
		this.guess = guess;
		this.labels = labels;
	}

	/**
	 * The columns; empty if there are none. Those of a usual prefix are some only if one of them is named by a label.
	 *
	 * @throws PredictionsException if a prefix was asked for and there are none
	 */
	List<ProbabilityColumn> find(PredictionsOptions options) throws PredictionsException {
		if (options.prefix().isPresent()) {
			String prefix = options.prefix().get();
			List<ProbabilityColumn> found = prefix.isEmpty() ? List.of() : guess.probabilities(prefix);
			if (found.isEmpty() && !prefix.isEmpty()) {
				throw table.problem(Problem.NO_COLUMN, prefix, "", 0);
			}
			return found;
		}
		Set<String> known = labels.labels();
		for (String prefix : ColumnGuess.PREFIXES) {
			List<ProbabilityColumn> found = guess.probabilities(prefix);
			if (found.stream().anyMatch(column -> known.contains(column.label()))) {
				return found;
			}
		}
		return List.of();
	}

	/** The classes: those of the columns, in their order, unless there are too few. */
	List<String> classes(List<ProbabilityColumn> columns) throws PredictionsException {
		List<String> named = columns.stream().map(ProbabilityColumn::label).toList();
		if (named.size() > Predictions.MOST_CLASSES) {
			throw table.problem(Problem.TOO_MANY_CLASSES, "", "", named.size());
		}
		return named.size() < 2 ? labels.classes() : named;
	}

	/**
	 * The probabilities, {@code [classes][rows]}; without any if there are no columns.
	 *
	 * @throws PredictionsException if a class has no column, or they are no probabilities
	 */
	double[][] values(List<ProbabilityColumn> columns, List<String> classes) throws PredictionsException {
		if (columns.isEmpty()) {
			return new double[0][];
		}
		Map<String, Column> byLabel = new HashMap<>();
		columns.forEach(column -> byLabel.put(column.label(), column.column()));
		List<double[]> values = new ArrayList<>();
		for (String name : classes) {
			boolean rest = classes.size() == 2 && columns.size() == 1 && !byLabel.containsKey(name);
			if (!rest && !byLabel.containsKey(name)) {
				throw table.problem(Problem.UNKNOWN_LABEL, "", name, 0);
			}
			values.add(rest ? rest(numbers(columns.getFirst().column()))
					: numbers(byLabel.getOrDefault(name, columns.getFirst().column())));
		}
		double[][] all = values.toArray(double[][]::new);
		check(all, columns, classes);
		return all;
	}

	private static double[] rest(double[] probabilities) {
		return Arrays.stream(probabilities).map(probability -> 1 - probability).toArray();
	}

	private double[] numbers(Column column) throws PredictionsException {
		if (column instanceof NumberColumn numbers) {
			return numbers.values();
		}
		TextColumn texts = (TextColumn) column;
		for (int row = 0; row < texts.size(); row++) {
			String cell = texts.text(row);
			if (!cell.isEmpty() && !isNumber(cell)) {
				Problem problem = cell.equalsIgnoreCase("nan") ? Problem.NOT_A_NUMBER : Problem.NO_NUMBER;
				throw table.problem(problem, column.name(), cell, row, count(texts, problem));
			}
		}
		throw table.problem(Problem.NOT_A_NUMBER, column.name(), "", 0, texts.size());
	}

	private static long count(TextColumn texts, Problem problem) {
		int[] counts = texts.counts();
		long count = 0;
		for (int code = 0; code < counts.length; code++) {
			String cell = texts.values().get(code);
			boolean nan = cell.equalsIgnoreCase("nan");
			count += !isNumber(cell) && nan == (problem == Problem.NOT_A_NUMBER) ? counts[code] : 0;
		}
		return count;
	}

	private static boolean isNumber(String cell) {
		try {
			return Double.isFinite(Double.parseDouble(cell));
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private void check(double[][] values, List<ProbabilityColumn> columns, List<String> classes)
			throws PredictionsException {
		ProbabilityCheck check = ProbabilityCheck.of(values, labels.actual().size(), classes.size());
		if (check.problem().isPresent()) {
			ProbabilityCheck.Problem found = check.problem().get();
			Problem problem = switch (found.kind()) {
			case NOT_A_NUMBER -> Problem.NOT_A_NUMBER;
			case NEGATIVE -> Problem.NEGATIVE;
			case ABOVE_ONE -> Problem.ABOVE_ONE;
			case SUM -> Problem.SUM;
			};
			String detail = problem == Problem.NOT_A_NUMBER ? "" : String.valueOf(found.value());
			throw table.problem(problem, column(found, columns), detail, found.row(), found.rows());
		}
	}

	/** The column that has the bad value, in the order of the columns; empty for a sum. */
	private static String column(ProbabilityCheck.Problem found, List<ProbabilityColumn> columns) {
		return columns.stream().map(ProbabilityColumn::column)
				.filter(column -> column instanceof NumberColumn numbers
						&& Double.compare(numbers.value(found.row()), found.value()) == 0
						&& found.kind() != ProbabilityCheck.Kind.SUM)
				.map(Column::name).findFirst().orElse("");
	}
}
