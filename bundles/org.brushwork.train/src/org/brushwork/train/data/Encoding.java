package org.brushwork.train.data;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.List;
import org.brushwork.core.table.CsvFormat;
import org.brushwork.train.data.TrainingData.Scaling;
import org.brushwork.train.network.Task;

/**
 * How the columns of a table become the numbers that a network takes and gives: found by the training rows, and valid
 * for other rows as well.
 *
 * @param format  how the table's file was read
 * @param inputs  columns in the order of the network's inputs; columns that never change are not among them
 * @param task    what is predicted
 * @param outputs the columns of a regression; of classes the one column with {@link Labels}
 */
public record Encoding(CsvFormat format, List<Input> inputs, Task task, List<Output> outputs) {

	/** The text of a category or class of a cell that has no value. */
	public static final String MISSING = "";

	/** A column that a network takes. */
	public sealed interface Input permits Numbers, Categories {

		/** The name of the column. */
		String column();

		/** Where it is in the table, 0 for the first column from the left. */
		int index();

		/** What the network's inputs that are made of it are called, one or more. */
		List<String> names();
	}

	/** A column that a network predicts. */
	public sealed interface Output permits Target, Labels {

		/** The name of the column. */
		String column();

		/** Where it is in the table, 0 for the first column from the left. */
		int index();
	}

	/**
	 * A column of numbers: one input, {@code (value - mean) / deviation}.
	 *
	 * @param scaling mean and standard deviation (of the population) of the training rows; {@link Scaling#NONE} if it
	 *                is not standardised
	 * @param fill    what is taken where a number is missing, in the table's units: the mean of the training rows
	 */
	public record Numbers(String column, int index, Scaling scaling, double fill) implements Input {

		@Override
		public List<String> names() {
			return List.of(column);
		}
	}

	/**
	 * A column of texts: one input for each, 1 in a row that has it and 0 else. A row with another text, which no
	 * training row has, is 0 in all.
	 *
	 * @param numbers whether its cells are numbers, so that 1.0 is the same as 1
	 * @param texts   those of the training rows, in natural order; {@link #MISSING} comes first if a training row has
	 *                none
	 */
	public record Categories(String column, int index, boolean numbers, List<String> texts) implements Input {

		/** Copies the list. */
		public Categories {
			texts = List.copyOf(texts);
		}

		@Override
		public List<String> names() {
			return texts.stream().map(text -> column + "=" + text).toList();
		}
	}

	/**
	 * An output of a regression.
	 *
	 * @param scaling {@link Scaling#NONE} if it is not standardised
	 */
	public record Target(String column, int index, Scaling scaling) implements Output {
	}

	/**
	 * A column of classes.
	 *
	 * @param numbers whether its cells are numbers, so that 1.0 is the same as 1
	 * @param classes those of all rows, in natural order
	 */
	public record Labels(String column, int index, boolean numbers, List<String> classes) implements Output {

		/** Copies the list. */
		public Labels {
			classes = List.copyOf(classes);
		}
	}

	/** Copies the lists. */
	public Encoding {
		inputs = List.copyOf(inputs);
		outputs = List.copyOf(outputs);
	}

	/** What the network's inputs are called. */
	public List<String> inputNames() {
		return inputs.stream().flatMap(input -> input.names().stream()).toList();
	}

	/** What is predicted: the names of columns. */
	public List<String> outputNames() {
		return outputs.stream().map(Output::column).toList();
	}

	/** The names of the classes; empty for a regression. */
	public List<String> classes() {
		return outputs.getFirst() instanceof Labels labels ? labels.classes() : List.of();
	}

	/** How the outputs of a regression are standardised, one each; empty for classes. */
	public List<Scaling> scaling() {
		return outputs.stream().filter(Target.class::isInstance).map(output -> ((Target) output).scaling()).toList();
	}

	/** How many outputs the network has. */
	public int width() {
		return task == Task.MANY_CLASSES ? classes().size() : outputs.size();
	}

	/**
	 * What the network takes for some rows of a table, which need not be that of the training.
	 *
	 * @param source its columns are found by their names; others do not matter, and neither do outputs
	 * @return row by row, {@code [rows.length * inputNames().size()]}
	 * @throws DataException if a column is not there, or a cell is no number where there have to be numbers
	 */
	public float[] inputs(SourceTable source, int... rows) throws DataException {
		return new RowEncoder(this, source).inputs(rows);
	}

	/** As JSON, which {@link #fromJson} understands. */
	public JsonObject toJson() {
		return EncodingJson.of(this);
	}

	/**
	 * From JSON.
	 *
	 * @throws JsonParseException if it is none of an encoding
	 */
	public static Encoding fromJson(JsonObject json) {
		return EncodingJson.encoding(json);
	}
}
