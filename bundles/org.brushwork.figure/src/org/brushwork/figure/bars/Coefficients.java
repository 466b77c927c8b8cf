package org.brushwork.figure.bars;

import java.util.List;

/**
 * Signed numbers of named rows for some classes, such as the coefficients of a linear model.
 *
 * @param rows    what the numbers belong to: features; unmodifiable
 * @param classes the classes; unmodifiable
 * @param values  {@code [rows][classes]}, not infinite; not a number where there is none; not copied and not to be changed
 */
public record Coefficients(List<String> rows, List<String> classes, double[][] values) {

	/** @throws IllegalArgumentException if the values do not have that shape, or one is infinite */
	public Coefficients {
		rows = List.copyOf(rows);
		classes = List.copyOf(classes);
		if (values.length != rows.size()) {
			throw new IllegalArgumentException(rows.size() + " rows wanted, got: " + values.length);
		}
		for (int row = 0; row < values.length; row++) {
			if (values[row].length != classes.size()) {
				throw new IllegalArgumentException(
						classes.size() + " values wanted, got: " + values[row].length + " in row " + row);
			}
			for (double value : values[row]) {
				if (Double.isInfinite(value)) {
					throw new IllegalArgumentException("values must not be infinite, got: " + value + " in row " + row);
				}
			}
		}
	}

	/** Whether there is no number's place. */
	public boolean isEmpty() {
		return rows.isEmpty() || classes.isEmpty();
	}
}
