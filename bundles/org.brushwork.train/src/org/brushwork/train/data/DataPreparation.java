package org.brushwork.train.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.Column;
import org.brushwork.train.data.DataException.Problem;
import org.brushwork.train.data.DataReport.ClassCount;
import org.brushwork.train.data.DataReport.Filled;
import org.brushwork.train.data.Encoding.Input;
import org.brushwork.train.data.Encoding.Output;
import org.brushwork.train.data.TrainingData.Part;
import org.brushwork.train.network.DataSource;
import org.brushwork.train.network.DataSource.Missing;
import org.brushwork.train.network.Task;
import org.brushwork.train.score.Scores;

/**
 * Makes a table ready for a network.
 * <p>
 * Where the task is left open, one output of texts is of classes, and so is one of numbers that are all 0 or 1; other
 * numbers are a regression. A column of texts of which most are numbers is taken for a mistake in the table, unless it
 * is named as one of texts. Means, standard deviations and categories are those of the training rows, classes those of
 * all.
 */
public final class DataPreparation {

	/** The most different texts that a column may have as an input. */
	public static final int MOST_CATEGORIES = 1_000;

	/** The most classes. */
	public static final int MOST_CLASSES = 1_000;

	private final SourceTable source;
	private final DataSource asked;
	private final Set<String> texts;

	private DataPreparation(SourceTable source, DataSource asked, Set<String> texts) {
		this.source = source;
		this.asked = asked;
		this.texts = texts;
	}

	/**
	 * Reads a table and makes it ready; progress is in bytes. Linear in rows and columns.
	 *
	 * @param folder that the file's name is relative to
	 * @throws DataException      if it cannot be read, or is not what is asked for
	 * @throws CancelledException if the progress was cancelled
	 */
	public static PreparedData read(DataSource asked, Path folder, Progress progress)
			throws DataException, CancelledException {
		return of(SourceTable.read(asked, folder, progress), asked, Set.of(), progress);
	}

	/**
	 * Makes a table ready that was read before.
	 *
	 * @param asked its columns and rows; file, separator and header do not matter any more
	 * @param texts names of columns that are of texts whatever stands in them, such as codes
	 * @throws DataException      if it is not what is asked for
	 * @throws CancelledException if the progress was cancelled
	 */
	public static PreparedData of(SourceTable source, DataSource asked, Set<String> texts, Progress progress)
			throws DataException, CancelledException {
		return new DataPreparation(source, asked, texts).prepared(progress);
	}

	private PreparedData prepared(Progress progress) throws DataException, CancelledException {
		ChosenColumns chosen = ChosenColumns.of(source, asked);
		UsedRows used = UsedRows.of(source, chosen, asked.missing());
		Task task = Tasks.of(source, chosen.outputs().stream().map(source.table()::column).toList(), asked.task(),
				texts, used);
		PartRows parts = PartRows.of(source, used.rows(), asked.split());
		EncodingFit fit = new EncodingFit(source, asked, used, parts);
		Encoding encoding = encoding(chosen, task, fit, progress);
		RowEncoder encoder = new RowEncoder(encoding, source);
		progress.checkCancelled();
		TrainingData data = new TrainingData(task, encoding.inputNames(), encoding.outputNames(), encoding.classes(),
				part(encoder, parts.training()), part(encoder, parts.validation()), part(encoder, parts.test()),
				encoding.scaling());
		return new PreparedData(data, encoding, report(chosen, used, fit, data));
	}

	private Encoding encoding(ChosenColumns chosen, Task task, EncodingFit fit, Progress progress)
			throws DataException, CancelledException {
		List<Output> outputs = new ArrayList<>();
		for (int index : chosen.outputs()) {
			outputs.add(fit.output(index, task));
		}
		List<Input> inputs = new ArrayList<>();
		for (int index : chosen.inputs()) {
			progress.checkCancelled();
			fit.input(index, texts).ifPresent(inputs::add);
		}
		if (inputs.isEmpty()) {
			throw source.problem(Problem.ALL_CONSTANT, "");
		}
		return new Encoding(source.format(), inputs, task, outputs);
	}

	private static Part part(RowEncoder encoder, int[] rows) throws DataException {
		return new Part(rows, encoder.inputs(rows), encoder.outputs(rows));
	}

	private DataReport report(ChosenColumns chosen, UsedRows used, EncodingFit fit, TrainingData data) {
		List<Filled> filled = new ArrayList<>();
		for (int index : chosen.inputs()) {
			Column column = source.table().column(index);
			int missing = asked.missing() == Missing.FILL && !fit.constant().contains(column.name())
					? used.missing(column)
					: 0;
			if (missing > 0) {
				filled.add(new Filled(column.name(), missing));
			}
		}
		boolean mayBeLabels = asked.task().isEmpty() && data.task() == Task.REGRESSION && chosen.outputs().size() == 1
				&& Tasks.mayBeLabels(source.table().column(chosen.outputs().getFirst()));
		return new DataReport(source.table().rowCount(), source.rejected(), source.described(), used.withoutOutput(),
				used.incomplete(), filled, fit.constant(), fit.rare(), classCounts(data), mayBeLabels,
				data.training().size(), data.validation().size(), data.test().size());
	}

	private static List<ClassCount> classCounts(TrainingData data) {
		int[] training = counts(data, data.training());
		int[] validation = counts(data, data.validation());
		int[] test = counts(data, data.test());
		List<ClassCount> counts = new ArrayList<>();
		for (int index = 0; index < data.classes().size(); index++) {
			counts.add(new ClassCount(data.classes().get(index), training[index], validation[index], test[index]));
		}
		return counts;
	}

	private static int[] counts(TrainingData data, Part part) {
		int[] counts = new int[data.classes().size()];
		if (counts.length > 0) {
			for (int row = 0; row < part.size(); row++) {
				counts[Scores.label(part.outputs(), row, data.width())]++;
			}
		}
		return counts;
	}
}
