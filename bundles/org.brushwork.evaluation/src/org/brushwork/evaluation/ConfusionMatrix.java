package org.brushwork.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.eclipse.jdt.annotation.Nullable;

/** How often rows of each class were taken for each class: {@code [actual][predicted]}. Immutable. */
public final class ConfusionMatrix {

	private final List<String> classes;
	private final long[][] counts;
	private final long[] actual;
	private final long[] predicted;
	private final long total;
	private final long right;

	/**
	 * A matrix of counts.
	 *
	 * @param classes their names
	 * @param counts  {@code [actual][predicted]}, square; copied
	 * @throws IllegalArgumentException if it has another shape, or a count is below 0
	 */
	public ConfusionMatrix(List<String> classes, long[][] counts) {
		int size = classes.size();
		if (counts.length != size || Arrays.stream(counts).anyMatch(row -> row.length != size)) {
			throw new IllegalArgumentException("counts must be [" + size + "][" + size + "]");
		}
		if (Arrays.stream(counts).flatMapToLong(Arrays::stream).anyMatch(count -> count < 0)) {
			throw new IllegalArgumentException("counts must be 0 or more");
		}
		this.classes = List.copyOf(classes);
		this.counts = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
		actual = Arrays.stream(this.counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
		predicted = IntStream.range(0, size).mapToLong(to -> Arrays.stream(this.counts).mapToLong(row -> row[to]).sum())
				.toArray();
		total = Arrays.stream(actual).sum();
		right = IntStream.range(0, size).mapToLong(index -> this.counts[index][index]).sum();
	}

	/** Counts all rows. */
	public static ConfusionMatrix of(Predictions predictions) {
		return of(predictions, IntStream.range(0, predictions.rowCount()));
	}

	/** Counts some rows; those beyond the last one are none. */
	public static ConfusionMatrix of(Predictions predictions, RowSelection rows) {
		return of(predictions, rows.rows().filter(row -> row < predictions.rowCount()));
	}

	private static ConfusionMatrix of(Predictions predictions, IntStream rows) {
		long[][] counts = new long[predictions.classCount()][predictions.classCount()];
		rows.forEach(row -> counts[predictions.actual(row)][predictions.predicted(row)]++);
		return new ConfusionMatrix(predictions.classes(), counts);
	}

	/** The names of the classes, by their indices; unmodifiable. */
	public List<String> classes() {
		return classes;
	}

	/** How many classes there are. */
	public int size() {
		return classes.size();
	}

	/** In how many rows {@code actual} was taken for {@code predicted}. */
	public long count(int actual, int predicted) {
		return counts[actual][predicted];
	}

	/** The counts, {@code [actual][predicted]}; a copy. */
	public long[][] counts() {
		return Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
	}

	/** How many rows are of a class. */
	public long actual(int index) {
		return actual[index];
	}

	/** How many rows were taken for a class. */
	public long predicted(int index) {
		return predicted[index];
	}

	/** How many rows there are. */
	public long total() {
		return total;
	}

	/** How many rows were taken for what they are. */
	public long right() {
		return right;
	}

	/** The share of right rows, 0 to 1; NaN of none. */
	public double accuracy() {
		return (double) right / total;
	}

	/** The share of a cell in the rows of its actual class, 0 to 1; NaN if that has none. */
	public double rowShare(int actual, int predicted) {
		return (double) counts[actual][predicted] / this.actual[actual];
	}

	/** The share of a cell in the rows taken for its predicted class, 0 to 1; NaN if there are none. */
	public double columnShare(int actual, int predicted) {
		return (double) counts[actual][predicted] / this.predicted[predicted];
	}

	/**
	 * A cell off the diagonal.
	 *
	 * @param actual    the index of the class that the rows are of
	 * @param predicted the index of the class they were taken for
	 * @param count     how many rows, 1 or more
	 * @param share     their share in the rows of the actual class, above 0 to 1
	 */
	public record Confusion(int actual, int predicted, long count, double share) {
	}

	/**
	 * The cells with most errors, the largest first; of equals the one with the larger share, then by the indices.
	 *
	 * @param most how many at most, 0 or more
	 */
	public List<Confusion> topConfusions(int most) {
		if (most < 0) {
			throw new IllegalArgumentException("most must be 0 or more, got: " + most);
		}
		List<Confusion> cells = new ArrayList<>();
		for (int from = 0; from < size(); from++) {
			for (int to = 0; to < size(); to++) {
				if (from != to && counts[from][to] > 0) {
					cells.add(new Confusion(from, to, counts[from][to], rowShare(from, to)));
				}
			}
		}
		cells.sort(Comparator.comparingLong(Confusion::count).thenComparingDouble(Confusion::share).reversed());
		return List.copyOf(cells.subList(0, Math.min(most, cells.size())));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ConfusionMatrix matrix && classes.equals(matrix.classes)
				&& Arrays.deepEquals(counts, matrix.counts);
	}

	@Override
	public int hashCode() {
		return Objects.hash(classes, Arrays.deepHashCode(counts));
	}

	@Override
	public String toString() {
		return "ConfusionMatrix" + classes + Arrays.deepToString(counts);
	}
}
