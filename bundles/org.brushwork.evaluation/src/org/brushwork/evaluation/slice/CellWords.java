package org.brushwork.evaluation.slice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.Significance;

/**
 * The words that cause the errors of a cell: those of its rows that the right ones of the same actual class have less
 * often. A row counts once for a word however often it has it.
 *
 * @param cellRows  how many rows the cell has
 * @param rightRows how many rows of the actual class are right
 * @param words     the words, the most surprising first; unmodifiable
 */
public record CellWords(int cellRows, int rightRows, List<CellWord> words) {

	/** Words of fewer rows of both sides together are not looked at. */
	private static final int FEWEST_ROWS = 3;

	/** Copies the list. */
	public CellWords {
		words = List.copyOf(words);
	}

	/**
	 * Finds them. Linear in the rows.
	 *
	 * @param index     of the texts of the predictions
	 * @param actual    the index of the actual class of the cell
	 * @param predicted that of the predicted one, another
	 * @throws IllegalArgumentException if it is the same, or the index is of other rows
	 */
	public static CellWords of(Predictions predictions, WordIndex index, int actual, int predicted) {
		if (actual == predicted || index.size() != predictions.rowCount()) {
			throw new IllegalArgumentException("a cell off the diagonal and the words of its rows, got: " + actual
					+ ", " + predicted + ", " + index.size() + " rows");
		}
		int[] inCell = new int[index.words().size()];
		int[] inRight = new int[index.words().size()];
		int cellRows = 0;
		int rightRows = 0;
		for (int row = 0; row < predictions.rowCount(); row++) {
			if (predictions.actual(row) == actual && predictions.predicted(row) == predicted) {
				index.count(row, inCell);
				cellRows++;
			} else if (predictions.actual(row) == actual && predictions.isRight(row)) {
				index.count(row, inRight);
				rightRows++;
			}
		}
		return new CellWords(cellRows, rightRows, ranked(index.words(), inCell, cellRows, inRight, rightRows));
	}

	private static List<CellWord> ranked(List<String> words, int[] inCell, int cellRows, int[] inRight, int rightRows) {
		int[] tried = IntStream.range(0, inCell.length).filter(word -> inCell[word] + inRight[word] >= FEWEST_ROWS)
				.toArray();
		double[] scores = IntStream.of(tried)
				.mapToDouble(word -> Significance.signedRoot(inCell[word], cellRows, inRight[word], rightRows))
				.toArray();
		double[] chances = IntStream.range(0, tried.length)
				.mapToDouble(i -> Significance.chiSquare(scores[i] * scores[i])).toArray();
		double[] corrected = Significance.corrected(chances);
		List<CellWord> ranked = new ArrayList<>();
		for (int i = 0; i < tried.length; i++) {
			int word = tried[i];
			if (scores[i] > 0) {
				double ratio = (inCell[word] + 1.0) / (cellRows + 2) / ((inRight[word] + 1.0) / (rightRows + 2));
				ranked.add(new CellWord(words.get(word), inCell[word], inRight[word], ratio, scores[i], chances[i],
						corrected[i]));
			}
		}
		ranked.sort(Comparator.comparingDouble(CellWord::score).reversed().thenComparing(CellWord::word));
		return ranked;
	}
}
