package org.brushwork.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;

/**
 * Two predictions of the same rows: what changed.
 *
 * @param rows      which rows are the same
 * @param before    the matrix of the first, of the rows that are compared and all classes of both
 * @param after     that of the second
 * @param bothRight rows that both are right about
 * @param mended    rows of the first predictions that only the second are right about
 * @param broken    rows of the first predictions that only the first are right about
 * @param moves     from which cell to which rows of one actual class moved, most rows first; unmodifiable
 * @param test      whether that may be chance
 */
public record BeforeAfter(PairedRows rows, ConfusionMatrix before, ConfusionMatrix after, long bothRight,
		RowSelection mended, RowSelection broken, List<Move> moves, McNemar test) {

	/**
	 * Rows that moved from one cell of the matrix to another.
	 *
	 * @param actual the index of their actual class in {@link PairedRows#classes()}
	 * @param from   the index of the class they were taken for
	 * @param to     that of the class they are taken for now, another one
	 * @param rows   how many
	 */
	public record Move(int actual, int from, int to, long rows) {
	}

	/** Copies the list. */
	public BeforeAfter {
		moves = List.copyOf(moves);
	}

	/** Compares. Linear. */
	public static BeforeAfter of(PairedRows rows) {
		int size = rows.classes().size();
		int[] first = codes(rows, rows.before());
		int[] second = codes(rows, rows.after());
		long[][] before = new long[size][size];
		long[][] after = new long[size][size];
		List<Integer> mended = new ArrayList<>();
		List<Integer> broken = new ArrayList<>();
		Map<Move, Long> moves = new HashMap<>();
		long bothRight = 0;
		for (int pair = 0; pair < rows.size(); pair++) {
			int row = rows.beforeRows()[pair];
			int actual = first[rows.before().actual(row)];
			int from = first[rows.before().predicted(row)];
			int to = second[rows.after().predicted(rows.afterRows()[pair])];
			before[actual][from]++;
			after[actual][to]++;
			bothRight += from == actual && to == actual ? 1 : 0;
			if (from != to) {
				moves.merge(new Move(actual, from, to, 0), 1L, Long::sum);
			}
			if (from != to && (from == actual || to == actual)) {
				(to == actual ? mended : broken).add(row);
			}
		}
		return new BeforeAfter(rows, new ConfusionMatrix(rows.classes(), before),
				new ConfusionMatrix(rows.classes(), after), bothRight, selection(mended), selection(broken),
				ranked(moves), McNemar.of(broken.size(), mended.size()));
	}

	/** Where each class of predictions is among those of both. */
	private static int[] codes(PairedRows rows, Predictions predictions) {
		return predictions.classes().stream().mapToInt(rows.classes()::indexOf).toArray();
	}

	private static RowSelection selection(List<Integer> rows) {
		return RowSelection.of(rows.stream().mapToInt(Integer::intValue).toArray());
	}

	private static List<Move> ranked(Map<Move, Long> moves) {
		return moves.entrySet().stream()
				.map(move -> new Move(move.getKey().actual(), move.getKey().from(), move.getKey().to(),
						move.getValue()))
				.sorted(Comparator.comparingLong(Move::rows).reversed().thenComparingInt(Move::actual)
						.thenComparingInt(Move::from).thenComparingInt(Move::to))
				.toList();
	}

	/** Rows that both are wrong about. */
	public long bothWrong() {
		return rows.size() - bothRight - mended.size() - broken.size();
	}

	/** By how many rows a cell grew; below 0 if it shrank. */
	public long change(int actual, int predicted) {
		return after.count(actual, predicted) - before.count(actual, predicted);
	}

	/**
	 * A cell that grew or shrank.
	 *
	 * @param actual    the index of the actual class
	 * @param predicted the index of the predicted one
	 * @param before    how many rows it had
	 * @param after     how many it has
	 */
	public record Cell(int actual, int predicted, long before, long after) {
	}

	/** The cells that grew or shrank, by how much. */
	public List<Cell> cells() {
		int size = rows.classes().size();
		return IntStream.range(0, size * size).filter(cell -> change(cell / size, cell % size) != 0)
				.mapToObj(cell -> new Cell(cell / size, cell % size, before.count(cell / size, cell % size),
						after.count(cell / size, cell % size)))
				.sorted(Comparator.comparingLong((Cell cell) -> Math.abs(cell.after() - cell.before())).reversed())
				.toList();
	}
}
