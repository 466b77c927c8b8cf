package org.brushwork.evaluation.slice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.Significance;
import org.brushwork.evaluation.slice.Slice.Kind;

/**
 * Where the errors are: slices of the rows, by the words and the length of their texts and by every other column, in
 * which more rows are wrong than outside. Each slice is tested against the rows outside of it by the log-likelihood
 * ratio, as chi-square with one degree of freedom, and the chances are corrected for all slices that were tried
 * (Benjamini and Hochberg).
 */
public final class Slices {

	private final Predictions predictions;
	private final Optional<WordIndex> words;
	private final List<Slice> tried = new ArrayList<>();
	private final int errors;

	/**
	 * Slices of predictions.
	 *
	 * @param words of their texts; empty for no slices by word
	 */
	public Slices(Predictions predictions, Optional<WordIndex> words) {
		this.predictions = predictions;
		this.words = words;
		int wrong = 0;
		for (int row = 0; row < predictions.rowCount(); row++) {
			wrong += predictions.isRight(row) ? 0 : 1;
		}
		errors = wrong;
	}

	/**
	 * Finds the worst ones: those whose corrected chance is small and whose share of wrong rows is larger than
	 * outside. The most surprising come first, which weighs both how large and how bad they are. Not for two threads
	 * at a time.
	 *
	 * @throws CancelledException if the progress was cancelled
	 */
	public List<Slice> worst(SliceOptions options, Progress progress) throws CancelledException {
		tried.clear();
		words.ifPresent(index -> byWord(index, options));
		progress.checkCancelled();
		predictions.texts().ifPresent(texts -> byNumber(Kind.LENGTH, texts.name(), lengths(texts), options));
		for (Column column : predictions.details().others()) {
			progress.checkCancelled();
			Optional<NumberColumn> numbers = Numeric.of(column);
			if (numbers.isPresent()) {
				byNumber(Kind.RANGE, column.name(), numbers.get().values(), options);
			} else {
				byValue((TextColumn) column, options);
			}
		}
		return ranked(options);
	}

	private List<Slice> ranked(SliceOptions options) {
		double[] corrected = Significance.corrected(tried.stream().mapToDouble(Slice::chance).toArray());
		List<Slice> worst = new ArrayList<>();
		for (int i = 0; i < corrected.length; i++) {
			Slice slice = tried.get(i);
			if (slice.score() > 0 && corrected[i] <= options.mostChance()) {
				worst.add(new Slice(slice.kind(), slice.column(), slice.value(), slice.from(), slice.to(), slice.rows(),
						slice.errors(), slice.others(), slice.otherErrors(), slice.score(), slice.chance(),
						corrected[i]));
			}
		}
		worst.sort(Comparator.comparingDouble(Slice::score).reversed());
		return List.copyOf(worst);
	}

	private void add(Kind kind, String column, String value, double from, double to, int rows, int wrong,
			SliceOptions options) {
		int others = predictions.rowCount() - rows;
		if (rows >= options.fewestRows() && others > 0) {
			double score = Significance.signedRoot(wrong, rows, errors - wrong, others);
			double chance = Significance.chiSquare(score * score);
			tried.add(new Slice(kind, column, value, from, to, rows, wrong, others, errors - wrong, score, chance,
					chance));
		}
	}

	private void byWord(WordIndex index, SliceOptions options) {
		int[] rows = new int[index.words().size()];
		int[] wrong = new int[rows.length];
		for (int row = 0; row < predictions.rowCount(); row++) {
			index.count(row, rows);
			if (!predictions.isRight(row)) {
				index.count(row, wrong);
			}
		}
		String column = predictions.details().text().orElse("");
		for (int word = 0; word < rows.length; word++) {
			add(Kind.WORD, column, index.words().get(word), Double.NaN, Double.NaN, rows[word], wrong[word], options);
		}
	}

	private void byNumber(Kind kind, String column, double[] values, SliceOptions options) {
		Ranges ranges = Ranges.of(values, options.bins());
		int[] rows = new int[ranges.count() + 1];
		int[] wrong = new int[rows.length];
		for (int row = 0; row < values.length; row++) {
			int range = ranges.of(values[row]);
			int at = range < 0 ? ranges.count() : range;
			rows[at]++;
			wrong[at] += predictions.isRight(row) ? 0 : 1;
		}
		for (int range = 0; range < ranges.count(); range++) {
			add(kind, column, "", ranges.edges()[range], ranges.upper(range), rows[range], wrong[range], options);
		}
		add(Kind.MISSING, column, "", Double.NaN, Double.NaN, rows[ranges.count()], wrong[ranges.count()], options);
	}

	private void byValue(TextColumn column, SliceOptions options) {
		int none = column.values().size();
		int[] rows = new int[none + 1];
		int[] wrong = new int[none + 1];
		for (int row = 0; row < column.size(); row++) {
			int code = column.isMissing(row) ? none : column.code(row);
			rows[code]++;
			wrong[code] += predictions.isRight(row) ? 0 : 1;
		}
		for (int code = 0; code <= none; code++) {
			add(code == none ? Kind.MISSING : Kind.VALUE, column.name(), code == none ? "" : column.values().get(code),
					Double.NaN, Double.NaN, rows[code], wrong[code], options);
		}
	}

	private static double[] lengths(TextColumn texts) {
		int[] lengths = texts.values().stream().mapToInt(text -> text.codePointCount(0, text.length())).toArray();
		double[] values = new double[texts.size()];
		Arrays.setAll(values, row -> texts.isMissing(row) ? Double.NaN : lengths[texts.code(row)]);
		return values;
	}

	/** The rows of a slice. Linear. */
	public RowSelection rows(Slice slice) {
		IntPredicate in = predicate(slice);
		BitSet rows = new BitSet();
		for (int row = 0; row < predictions.rowCount(); row++) {
			rows.set(row, in.test(row));
		}
		return RowSelection.of(rows);
	}

	private IntPredicate predicate(Slice slice) {
		Column column = predictions.table().column(slice.column()).orElseThrow();
		return switch (slice.kind()) {
		case WORD -> {
			OptionalInt word = words.map(index -> index.code(slice.value())).orElse(OptionalInt.empty());
			yield row -> word.isPresent() && words.orElseThrow().has(row, word.getAsInt());
		}
		case LENGTH -> inRange(lengths((TextColumn) column), slice);
		case RANGE -> inRange(Numeric.of(column).orElseThrow().values(), slice);
		case VALUE -> row -> ((TextColumn) column).text(row).equals(slice.value());
		case MISSING -> {
			Optional<NumberColumn> numbers = Numeric.of(column);
			yield row -> numbers.isPresent() ? !Double.isFinite(numbers.get().value(row)) : column.isMissing(row);
		}
		};
	}

	private static IntPredicate inRange(double[] values, Slice slice) {
		double most = Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
		boolean withEnd = slice.from() == slice.to() || slice.to() == most;
		return row -> values[row] >= slice.from()
				&& (values[row] < slice.to() || withEnd && values[row] == slice.to());
	}
}
