package org.brushwork.evaluation.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToLongFunction;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.CellNames;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.RowDetails;
import org.brushwork.evaluation.read.PredictionsException.Problem;

/** Makes predictions of a table. */
public final class PredictionsTable {

	private final Table table;
	private final String source;
	private final IntToLongFunction lines;
	private final ColumnGuess guess;

	/**
	 * A table that may hold predictions.
	 *
	 * @param source what messages call it
	 * @param lines  the number of the line that a row stands on; asked only when something is wrong with it
	 */
	public PredictionsTable(Table table, String source, IntToLongFunction lines) {
		this.table = table;
		this.source = source;
		this.lines = lines;
		guess = new ColumnGuess(table);
	}

	/**
	 * The predictions.
	 *
	 * @throws PredictionsException if it has none, or something is wrong with them
	 */
	public Predictions predictions(PredictionsOptions options) throws PredictionsException {
		Column actual = asked(options.actual()).or(guess::actual).orElseThrow(() -> problem(Problem.NO_ACTUAL));
		Optional<Column> predicted = asked(options.predicted()).or(guess::predicted)
				.filter(column -> column != actual);
		LabelCodes codes = new LabelCodes(this, actual, predicted);
		ProbabilityColumns probabilities = new ProbabilityColumns(this, guess, codes);
		List<ColumnGuess.ProbabilityColumn> columns = probabilities.find(options);
		if (predicted.isEmpty() && columns.isEmpty()) {
			throw problem(Problem.NO_PREDICTED);
		}
		RowDetails details = details(options, actual, outputs(predicted, columns));
		List<String> classes = options.classes().isEmpty() ? probabilities.classes(columns) : options.classes();
		int[] actualCodes = codes.codes(actual, classes);
		double[][] values = probabilities.values(columns, classes);
		if (predicted.isEmpty()) {
			return Predictions.ofProbabilities(classes, actualCodes, values).with(details);
		}
		Predictions known = Predictions.of(classes, actualCodes, codes.codes(predicted.get(), classes)).with(details);
		return columns.isEmpty() ? known : known.withProbabilities(values);
	}

	private static Set<String> outputs(Optional<Column> predicted, List<ColumnGuess.ProbabilityColumn> columns) {
		Set<String> names = new HashSet<>();
		predicted.ifPresent(column -> names.add(column.name()));
		columns.forEach(column -> names.add(column.column().name()));
		return names;
	}

	private RowDetails details(PredictionsOptions options, Column actual, Set<String> outputs)
			throws PredictionsException {
		Optional<Column> id = options.id().isPresent() ? asked(options.id()) : guess.id();
		Set<String> taken = new HashSet<>(outputs);
		taken.add(actual.name());
		id.ifPresent(column -> taken.add(column.name()));
		Optional<Column> text = options.text().isPresent() ? asked(options.text()) : guess.text(taken);
		if (text.isPresent() && !(text.get() instanceof TextColumn)) {
			throw problem(Problem.NO_TEXTS, text.get().name(), "", 0, 0);
		}
		if (id.isPresent()) {
			checkIds(id.get());
		}
		return new RowDetails(table, id.map(Column::name), text.map(Column::name), Optional.of(actual.name()), outputs);
	}

	private void checkIds(Column ids) throws PredictionsException {
		Set<String> known = new HashSet<>(2 * table.rowCount());
		List<Integer> twice = new ArrayList<>();
		List<Integer> empty = new ArrayList<>();
		for (int row = 0; row < table.rowCount(); row++) {
			String id = CellNames.of(ids, row);
			if (id.isEmpty()) {
				empty.add(row);
			} else if (!known.add(id)) {
				twice.add(row);
			}
		}
		if (!empty.isEmpty()) {
			throw problem(Problem.EMPTY_ID, ids.name(), "", empty.getFirst(), empty.size());
		}
		if (!twice.isEmpty()) {
			int row = twice.getFirst();
			throw problem(Problem.ID_TWICE, ids.name(), CellNames.of(ids, row), row, twice.size());
		}
	}

	/** The column of a name that was asked for; empty for the empty name. */
	private Optional<Column> asked(Optional<String> name) throws PredictionsException {
		if (name.isEmpty() || name.get().isEmpty()) {
			return Optional.empty();
		}
		Optional<Column> found = table.column(name.get());
		if (found.isEmpty()) {
			throw new PredictionsException(Problem.NO_COLUMN, source, name.get(), names(), 0, 0);
		}
		return found;
	}

	private String names() {
		return String.join(", ", table.columns().stream().map(Column::name).toList());
	}

	private PredictionsException problem(Problem problem) {
		return new PredictionsException(problem, source, "", names(), 0, 0);
	}

	/** A problem in a column without a row. */
	PredictionsException problem(Problem problem, String column, String detail, long count) {
		return new PredictionsException(problem, source, column, detail, 0, count);
	}

	/** A problem in some rows, of which one is the first. */
	PredictionsException problem(Problem problem, String column, String detail, int row, long count) {
		return new PredictionsException(problem, source, column, detail, count > 0 ? lines.applyAsLong(row) : 0, count);
	}
}
