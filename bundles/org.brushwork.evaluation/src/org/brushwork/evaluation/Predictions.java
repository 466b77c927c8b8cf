package org.brushwork.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a classifier said of rows whose class is known: for each row the actual and the predicted class, perhaps a
 * probability of every class, and whatever else is known of the rows. Classes are known by their index, which is their
 * place in {@link #classes()}; rows by theirs, the first being 0. Immutable; any thread.
 */
public final class Predictions {

	/** The fewest classes there can be. */
	public static final int FEWEST_CLASSES = 2;

	/** The most classes there can be. */
	public static final int MOST_CLASSES = 1_000;

	private final List<String> classes;
	private final int[] actual;
	private final int[] predicted;
	private final double @Nullable [][] probabilities;
	private final RowDetails details;

	private Predictions(List<String> classes, int[] actual, int[] predicted, double @Nullable [][] probabilities,
			RowDetails details) {
		this.classes = classes;
		this.actual = actual;
		this.predicted = predicted;
		this.probabilities = probabilities;
		this.details = details;
	}

	/**
	 * Predictions without probabilities. The arrays are not copied and not to be changed.
	 *
	 * @param classes   their names, each once, {@value #FEWEST_CLASSES} to {@value #MOST_CLASSES}
	 * @param actual    the index of the actual class of each row
	 * @param predicted the index of the predicted class of each row; as many
	 * @throws IllegalArgumentException if that does not hold
	 */
	public static Predictions of(List<String> classes, int[] actual, int[] predicted) {
		List<String> names = List.copyOf(classes);
		if (names.size() < FEWEST_CLASSES || names.size() > MOST_CLASSES) {
			throw new IllegalArgumentException("classes must be 2 to 1000, got: " + names.size());
		}
		if (names.stream().distinct().count() < names.size()) {
			throw new IllegalArgumentException("a class is named twice: " + names);
		}
		if (actual.length != predicted.length) {
			throw new IllegalArgumentException(
					"predicted must have " + actual.length + " rows, got: " + predicted.length);
		}
		checkCodes(actual, names.size());
		checkCodes(predicted, names.size());
		return new Predictions(names, actual, predicted, null, RowDetails.NONE);
	}

	/**
	 * Predictions by the likeliest class of each row, of equals the first.
	 *
	 * @param probabilities see {@link #withProbabilities}
	 * @throws IllegalArgumentException as {@link #of} and {@link #withProbabilities} do
	 */
	public static Predictions ofProbabilities(List<String> classes, int[] actual, double[][] probabilities) {
		ProbabilityCheck.of(probabilities, actual.length, classes.size()).require();
		return of(classes, actual, Likeliest.of(probabilities, actual.length)).withProbabilities(probabilities);
	}

	private static void checkCodes(int[] codes, int count) {
		for (int code : codes) {
			Objects.checkIndex(code, count);
		}
	}

	/**
	 * The same with probabilities, instead of those there were. The arrays are not copied and not to be changed.
	 *
	 * @param byClass {@code [classes][rows]}: 0 to 1; those of a row add up to 1 within
	 *                {@link ProbabilityCheck#tolerance} and are used as they are
	 * @throws IllegalArgumentException if that does not hold
	 */
	public Predictions withProbabilities(double[][] byClass) {
		ProbabilityCheck.of(byClass, rowCount(), classCount()).require();
		return new Predictions(classes, actual, predicted, byClass.clone(), details);
	}

	/**
	 * The same with what else is known of the rows.
	 *
	 * @throws IllegalArgumentException if it has other rows
	 */
	public Predictions with(RowDetails known) {
		if (known.table().rowCount() != rowCount() && !known.table().columns().isEmpty()) {
			throw new IllegalArgumentException(
					"the table must have " + rowCount() + " rows, got: " + known.table().rowCount());
		}
		return new Predictions(classes, actual, predicted, probabilities, known);
	}

	/** The names of the classes, by their indices; unmodifiable. */
	public List<String> classes() {
		return classes;
	}

	/** How many classes there are, {@value #FEWEST_CLASSES} to {@value #MOST_CLASSES}. */
	public int classCount() {
		return classes.size();
	}

	/** How many rows there are. */
	public int rowCount() {
		return actual.length;
	}

	/** The index of the actual class of a row. */
	public int actual(int row) {
		return actual[row];
	}

	/** The index of the predicted class of a row. */
	public int predicted(int row) {
		return predicted[row];
	}

	/** Whether the predicted class of a row is the actual one. */
	public boolean isRight(int row) {
		return actual[row] == predicted[row];
	}

	/** Whether there are probabilities. */
	public boolean hasProbabilities() {
		return probabilities != null;
	}

	/**
	 * The probability of a class in a row, 0 to 1.
	 *
	 * @throws IllegalStateException if there are none
	 */
	public double probability(int row, int classIndex) {
		return known()[classIndex][row];
	}

	/**
	 * The probability of a class in every row; not a copy, and not to be changed.
	 *
	 * @throws IllegalStateException if there are none
	 */
	public double[] probabilities(int classIndex) {
		return known()[classIndex];
	}

	private double[][] known() {
		double[][] all = probabilities;
		if (all == null) {
			throw new IllegalStateException("there are no probabilities");
		}
		return all;
	}

	/** What else is known of the rows. */
	public RowDetails details() {
		return details;
	}

	/** All columns that are known of the rows, in their order; without columns if nothing is. */
	public Table table() {
		return details.table();
	}

	/** The texts that were classified, if they are known. */
	public Optional<TextColumn> texts() {
		return details.texts();
	}

	@Override
	public String toString() {
		return "Predictions[" + rowCount() + " rows, " + classCount() + " classes]";
	}
}
