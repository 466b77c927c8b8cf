package org.brushwork.train.network;

import java.util.List;
import java.util.Optional;
import org.brushwork.core.table.CsvOptions.Header;

/**
 * The table that a network learns from and what its columns are to it.
 *
 * @param file               a CSV file, relative to the network's own file, with slashes
 * @param separator          between cells; empty to find it out
 * @param header             whether the first row has names; columns without are A, B, C
 * @param inputs             names of columns; empty for all that are no outputs
 * @param outputs            names of columns, at least one; more than one only for a regression
 * @param task               what is predicted; empty to tell by the outputs
 * @param missing            what is done about missing inputs; a row without an output is never used
 * @param standardizeInputs  whether inputs have mean 0 and standard deviation 1 over the training rows
 * @param standardizeOutputs whether outputs of a regression have; predictions are told in the table's own units
 * @param split              which rows are for what
 */
public record DataSource(String file, Optional<Character> separator, Header header, List<String> inputs,
		List<String> outputs, Optional<Task> task, Missing missing, boolean standardizeInputs,
		boolean standardizeOutputs, Split split) {

	/** What is done about a row whose inputs are not all there. */
	public enum Missing {
		/** A number is taken as the mean of the training rows, a text as a category of its own. */
		FILL,
		/** The row is not used. */
		DROP
	}

	/** Copies the lists. */
	public DataSource {
		inputs = List.copyOf(inputs);
		outputs = List.copyOf(outputs);
	}

	/** All other columns are inputs, everything is found out, missing numbers are filled, all is standardised. */
	public static DataSource of(String file, List<String> outputs) {
		return new DataSource(file, Optional.empty(), Header.GUESS, List.of(), outputs, Optional.empty(), Missing.FILL,
				true, true, Split.USUAL);
	}

	/** The same of another file. */
	public DataSource withFile(String given) {
		return new DataSource(given, separator, header, inputs, outputs, task, missing, standardizeInputs,
				standardizeOutputs, split);
	}

	/** The same with another separator; empty to find it out. */
	public DataSource withSeparator(Optional<Character> given) {
		return new DataSource(file, given, header, inputs, outputs, task, missing, standardizeInputs,
				standardizeOutputs, split);
	}

	/** The same with or without names in the first row. */
	public DataSource withHeader(Header given) {
		return new DataSource(file, separator, given, inputs, outputs, task, missing, standardizeInputs,
				standardizeOutputs, split);
	}

	/** The same with other inputs; none for all that are no outputs. */
	public DataSource withInputs(List<String> given) {
		return new DataSource(file, separator, header, given, outputs, task, missing, standardizeInputs,
				standardizeOutputs, split);
	}

	/** The same with other outputs. */
	public DataSource withOutputs(List<String> given) {
		return new DataSource(file, separator, header, inputs, given, task, missing, standardizeInputs,
				standardizeOutputs, split);
	}

	/** The same for another task; empty to tell by the outputs. */
	public DataSource withTask(Optional<Task> given) {
		return new DataSource(file, separator, header, inputs, outputs, given, missing, standardizeInputs,
				standardizeOutputs, split);
	}

	/** The same with other rows for what. */
	public DataSource withSplit(Split given) {
		return new DataSource(file, separator, header, inputs, outputs, task, missing, standardizeInputs,
				standardizeOutputs, given);
	}
}
