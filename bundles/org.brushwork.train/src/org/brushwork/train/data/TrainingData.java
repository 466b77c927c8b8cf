package org.brushwork.train.data;

import java.util.List;
import org.brushwork.train.network.Task;

/**
 * A table as a network sees it. Arrays are not copied and not to be changed.
 *
 * @param task       what is predicted
 * @param inputs     names of the network's inputs: columns, and for a column of texts one of each of its texts
 * @param outputs    names of what is predicted: the columns of a regression; else the one column
 * @param classes    names of the classes; empty for a regression
 * @param training   rows to learn from
 * @param validation rows that every epoch is measured with; may be none
 * @param test       rows for the end; may be none
 * @param scaling    of the outputs of a regression, one each; empty else
 */
public record TrainingData(Task task, List<String> inputs, List<String> outputs, List<String> classes, Part training,
		Part validation, Part test, List<Scaling> scaling) {

	/**
	 * Some rows.
	 *
	 * @param rows    their indices in the table, ascending
	 * @param inputs  row by row, standardised, {@code [rows.length * inputs]}
	 * @param outputs row by row: standardised numbers; 0 or 1 for two classes; as many zeros and a one for many
	 *                classes, {@code [rows.length * width]}
	 */
	public record Part(int[] rows, float[] inputs, float[] outputs) {

		/** How many rows. */
		public int size() {
			return rows.length;
		}
	}

	/**
	 * How numbers were standardised: {@code (value - mean) / deviation}.
	 *
	 * @param deviation above 0
	 */
	public record Scaling(double mean, double deviation) {

		/** As it was, for outputs that are not standardised. */
		public static final Scaling NONE = new Scaling(0, 1);

		/** A standardised value in the table's units. */
		public double restore(double value) {
			return value * deviation + mean;
		}
	}

	/** How many outputs the network has. */
	public int width() {
		return switch (task) {
		case REGRESSION -> outputs.size();
		case TWO_CLASSES -> 1;
		case MANY_CLASSES -> classes.size();
		};
	}
}
