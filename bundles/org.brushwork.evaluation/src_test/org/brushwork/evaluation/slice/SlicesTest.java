package org.brushwork.evaluation.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.RowDetails;
import org.brushwork.evaluation.Significance;
import org.brushwork.evaluation.slice.Slice.Kind;
import org.junit.jupiter.api.Test;

class SlicesTest {

	private static final int ROWS = 4_000;

	/** Two classes; a row is wrong in one of ten cases, in a slice in one of two. */
	private static Predictions predictions(IntPredicate bad, Column... columns) {
		Random random = new Random(1);
		int[] actual = new int[ROWS];
		int[] predicted = new int[ROWS];
		for (int row = 0; row < ROWS; row++) {
			actual[row] = random.nextInt(2);
			predicted[row] = random.nextDouble() < (bad.test(row) ? 0.5 : 0.1) ? 1 - actual[row] : actual[row];
		}
		Optional<String> text = Arrays.stream(columns).map(Column::name).filter("text"::equals).findFirst();
		return Predictions.of(List.of("a", "b"), actual, predicted).with(
				new RowDetails(new Table(List.of(columns)), Optional.empty(), text, Optional.empty(), Set.of()));
	}

	private static List<Slice> worst(Predictions predictions) throws Exception {
		return slices(predictions).worst(SliceOptions.usual(ROWS), Progress.NONE);
	}

	private static Slices slices(Predictions predictions) throws Exception {
		return new Slices(predictions, predictions.texts().isPresent()
				? Optional.of(WordIndex.of(predictions.texts().get(), Tokens.USUAL, Progress.NONE))
				: Optional.empty());
	}

	private static String[] texts(int seed) {
		Random random = new Random(seed);
		String[] texts = new String[ROWS];
		for (int row = 0; row < ROWS; row++) {
			StringBuilder text = new StringBuilder("row" + row);
			random.ints(1 + random.nextInt(12), 0, 60).forEach(word -> text.append(" w").append(word));
			texts[row] = text.toString();
		}
		return texts;
	}

	private static void assertRowsAreCounted(Predictions predictions, List<Slice> slices) throws Exception {
		for (Slice slice : slices) {
			int[] rows = slices(predictions).rows(slice).rows().toArray();
			assertEquals(slice.rows(), rows.length, slice.toString());
			assertEquals(slice.errors(), Arrays.stream(rows).filter(row -> !predictions.isRight(row)).count(),
					slice.toString());
		}
	}

	@Test
	void theWordOfTheErrorsComesFirst() throws Exception {
		String[] texts = texts(5);
		Predictions predictions = predictions(row -> (texts[row] + " ").contains(" w7 "), TextColumn.of("text", texts));
		List<Slice> worst = worst(predictions);
		Slice first = worst.getFirst();
		assertEquals(Kind.WORD, first.kind());
		assertEquals("w7", first.value());
		assertTrue(first.rate() > 0.4 && first.otherRate() < 0.15 && first.corrected() < 1e-9, first.toString());
		assertEquals(first.errors() - first.rows() * first.otherRate(), first.excess());
		assertRowsAreCounted(predictions, worst);
	}

	@Test
	void rangesValuesAndWhatIsMissingAreSlices() throws Exception {
		Random random = new Random(8);
		double[] size = random.doubles(ROWS, 0, 100).toArray();
		String[] source = new String[ROWS];
		Arrays.setAll(source, row -> random.nextInt(4) == 0 ? "wire" : random.nextBoolean() ? "blog" : "mail");
		double[] stars = random.ints(ROWS, 1, 6).asDoubleStream().toArray();
		double[] age = random.doubles(ROWS).map(value -> value < 0.1 ? Double.NaN : value).toArray();
		List<Kind> found = new ArrayList<>();
		for (IntPredicate bad : List.<IntPredicate>of(row -> size[row] >= 80, row -> source[row].equals("wire"),
				row -> stars[row] == 5, row -> Double.isNaN(age[row]))) {
			Predictions predictions = predictions(bad, new NumberColumn("size", size), TextColumn.of("source", source),
					new NumberColumn("stars", stars), new NumberColumn("age", age));
			List<Slice> worst = worst(predictions);
			found.add(worst.getFirst().kind());
			assertTrue(worst.getFirst().rate() > 0.4, worst.toString());
			assertRowsAreCounted(predictions, worst);
		}
		assertEquals(List.of(Kind.RANGE, Kind.VALUE, Kind.RANGE, Kind.MISSING), found);
	}

	@Test
	void theLengthOfTextsIsASlice() throws Exception {
		String[] texts = texts(6);
		Predictions predictions = predictions(row -> texts[row].length() < 13, TextColumn.of("text", texts));
		Slice first = worst(predictions).getFirst();
		assertEquals(Kind.LENGTH, first.kind());
		assertRowsAreCounted(predictions, List.of(first));
	}

	@Test
	void ofErrorsByChanceHardlyAnySliceIsTold() throws Exception {
		int told = 0;
		for (int seed = 20; seed < 30; seed++) {
			told += worst(predictions(row -> false, TextColumn.of("text", texts(seed)))).isEmpty() ? 0 : 1;
		}
		assertTrue(told <= 2, () -> "told in some of 10");
	}

	@Test
	void numbersWithWordsForNoneAreNumbersAndIdentitiesAreNot() {
		assertTrue(Numeric.of(TextColumn.of("a", "1.5", "NA", "-2e3", ".5", null)).isPresent());
		assertTrue(Double.isNaN(Numeric.of(TextColumn.of("a", "1.5", "NA")).orElseThrow().value(1)));
		assertTrue(Numeric.of(TextColumn.of("a", "1", "x")).isEmpty());
		assertTrue(Numeric.of(TextColumn.of("a", "007", "1")).isEmpty());
		assertTrue(Numeric.of(TextColumn.of("a", "NA", "?")).isEmpty());
	}

	@Test
	void wordsAreWhatPeopleTakeForWords() {
		List<String> words = new ArrayList<>();
		Tokens.USUAL.cut("$ACME don't e-mail #Buy! @joe http://t.co/x a_b 3.5% \uD83D\uDE80'", words::add);
		assertEquals(List.of("$acme", "don't", "e-mail", "#buy", "@joe", "a_b", "3", "5", "\uD83D\uDE80"), words);
	}

	@Test
	void theWordsOfACellAreThoseTheRightRowsLack() throws Exception {
		List<String> texts = new ArrayList<>();
		int[] actual = new int[100];
		int[] predicted = new int[100];
		for (int row = 0; row < 100; row++) {
			predicted[row] = row < 30 ? 1 : row < 80 ? 0 : 2;
			texts.add("the share " + (row < 24 || row % 25 == 0 ? "not not " : "") + (row >= 30 ? "up" : "down"));
		}
		Predictions predictions = Predictions.of(List.of("a", "b", "c"), actual, predicted);
		WordIndex index = WordIndex.of(TextColumn.of("text", texts.toArray(String[]::new)), Tokens.USUAL, Progress.NONE);
		CellWords words = CellWords.of(predictions, index, 0, 1);
		assertEquals(30, words.cellRows());
		assertEquals(50, words.rightRows());
		assertEquals(List.of("down", "not"), words.words().stream().map(CellWord::word).toList());
		CellWord not = words.words().get(1);
		assertEquals(25, not.cellRows());
		assertEquals(2, not.rightRows());
		assertEquals(26.0 / 32 / (3.0 / 52), not.ratio(), 1e-12);
		assertEquals(Significance.signedRoot(25, 30, 2, 50), not.score());
		assertTrue(not.corrected() >= not.chance());
		assertThrows(IllegalArgumentException.class, () -> CellWords.of(predictions, index, 0, 0));
	}
}
