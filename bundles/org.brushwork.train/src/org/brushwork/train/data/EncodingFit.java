package org.brushwork.train.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.TextColumn;
import org.brushwork.core.text.NaturalOrder;
import org.brushwork.evaluation.CellNames;
import org.brushwork.train.data.DataException.Problem;
import org.brushwork.train.data.DataReport.Category;
import org.brushwork.train.data.Encoding.Categories;
import org.brushwork.train.data.Encoding.Input;
import org.brushwork.train.data.Encoding.Labels;
import org.brushwork.train.data.Encoding.Numbers;
import org.brushwork.train.data.Encoding.Output;
import org.brushwork.train.data.Encoding.Target;
import org.brushwork.train.data.TrainingData.Scaling;
import org.brushwork.train.network.DataSource;
import org.brushwork.train.network.Task;

/** Finds by the training rows how columns are encoded, and remembers what is to be told of it. */
final class EncodingFit {

	private final SourceTable source;
	private final DataSource asked;
	private final int[] used;
	private final int[] training;
	private final List<String> constant = new ArrayList<>();
	private final List<Category> rare = new ArrayList<>();

	EncodingFit(SourceTable source, DataSource asked, UsedRows used, PartRows parts) {
		this.source = source;
		this.asked = asked;
		this.used = used.rows();
		training = parts.training();
	}

	/** Inputs that are left out as they never change in the training rows. */
	List<String> constant() {
		return constant;
	}

	/** Categories of few training rows. */
	List<Category> rare() {
		return rare;
	}

	/**
	 * How a column is an input; empty if it never changes.
	 *
	 * @param texts names of columns that are of texts whatever stands in them
	 * @throws DataException if it has cells that are not of its kind, or too many categories
	 */
	Optional<Input> input(int index, Set<String> texts) throws DataException {
		Column column = source.table().column(index);
		boolean categorical = texts.contains(column.name())
				|| column instanceof TextColumn words && !NumericCells.isSpoiled(source, words);
		Optional<? extends Input> input = categorical ? categories(column, index) : numbers(column, index);
		if (input.isEmpty()) {
			constant.add(column.name());
		}
		return input.map(Input.class::cast);
	}

	private Optional<Numbers> numbers(Column column, int index) throws DataException {
		double[] values = NumericCells.of(source, column);
		Spread spread = spread(column, values);
		return spread.isConstant() ? Optional.empty()
				: Optional.of(new Numbers(column.name(), index, scaling(spread, asked.standardizeInputs()),
						spread.mean()));
	}

	private static Scaling scaling(Spread spread, boolean standardize) {
		return standardize ? new Scaling(spread.mean(), spread.deviation()) : Scaling.NONE;
	}

	private Spread spread(Column column, double[] values) throws DataException {
		NumericCells.checkFinite(source, column.name(), values, used);
		Spread spread = Spread.of(values, training);
		if (!spread.isFinite()) {
			int largest = training[0];
			for (int row : training) {
				largest = Math.abs(values[row]) > Math.abs(values[largest]) ? row : largest;
			}
			throw source.problem(Problem.NOT_FINITE, column.name(), CellNames.of(values[largest]), largest);
		}
		return spread;
	}

	private Optional<Categories> categories(Column column, int index) throws DataException {
		CellCodes cells = CellCodes.of(column);
		Map<String, Integer> counts = counts(cells, used);
		if (counts.size() > DataPreparation.MOST_CATEGORIES) {
			throw source.problem(Problem.TOO_MANY_CATEGORIES, column.name(), String.valueOf(counts.size()));
		}
		Map<String, Integer> known = counts(cells, training);
		if (known.size() < 2) {
			return Optional.empty();
		}
		for (String text : sorted(counts)) {
			int rows = known.getOrDefault(text, 0);
			if (rows < DataReport.RARE) {
				rare.add(new Category(column.name(), text, rows));
			}
		}
		return Optional.of(new Categories(column.name(), index, !(column instanceof TextColumn), sorted(known)));
	}

	/** How many rows have each text; those without one have {@link Encoding#MISSING}. */
	private static Map<String, Integer> counts(CellCodes cells, int[] rows) {
		int[] counts = cells.counts(rows);
		Map<String, Integer> byText = new HashMap<>();
		int missing = rows.length;
		for (int code = 0; code < counts.length; code++) {
			missing -= counts[code];
			if (counts[code] > 0) {
				byText.put(cells.values().get(code), counts[code]);
			}
		}
		if (missing > 0) {
			byText.put(Encoding.MISSING, missing);
		}
		return byText;
	}

	private static List<String> sorted(Map<String, Integer> counts) {
		return counts.keySet().stream().sorted(NaturalOrder.OF_CHARACTERS).toList();
	}

	/**
	 * How a column is an output.
	 *
	 * @throws DataException if it has cells that are not of its kind, never changes, or has too many classes
	 */
	Output output(int index, Task task) throws DataException {
		Column column = source.table().column(index);
		return task == Task.REGRESSION ? target(column, index) : labels(column, index, task);
	}

	private Target target(Column column, int index) throws DataException {
		Spread spread = spread(column, NumericCells.of(source, column));
		if (spread.isConstant()) {
			throw source.problem(Problem.CONSTANT_OUTPUT, column.name(), "");
		}
		return new Target(column.name(), index, scaling(spread, asked.standardizeOutputs()));
	}

	private Labels labels(Column column, int index, Task task) throws DataException {
		List<String> classes = sorted(counts(CellCodes.of(column), used));
		int count = classes.size();
		if (count < 2) {
			throw source.problem(Problem.ONE_CLASS, column.name(), classes.getFirst());
		}
		if (count > 2 && task == Task.TWO_CLASSES) {
			throw source.problem(Problem.NOT_TWO_CLASSES, column.name(), String.valueOf(count));
		}
		if (count > DataPreparation.MOST_CLASSES) {
			throw source.problem(Problem.TOO_MANY_CLASSES, column.name(), String.valueOf(count));
		}
		return new Labels(column.name(), index, !(column instanceof TextColumn), classes);
	}
}
