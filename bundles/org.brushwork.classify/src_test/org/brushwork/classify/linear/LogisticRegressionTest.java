package org.brushwork.classify.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.brushwork.classify.text.SparseMatrix;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

	private static final LogisticOptions OPTIONS = LogisticOptions.DEFAULT.withC(Fixture.C);
	private static final LogisticOptions EXACT = OPTIONS.withTolerance(1e-14);

	private final Fixture fixture;

	LogisticRegressionTest() throws Exception {
		fixture = new Fixture();
	}

	private LinearModel train(LogisticOptions options, int[] labels) throws CancelledException {
		return new LogisticRegression(options).train(fixture.matrix(), labels, 3, Progress.NONE);
	}

	@Test
	void rowsAreThoseOfScikitLearn() {
		Map<String, Integer> columns = fixture.columns();
		assertEquals(columns.keySet(), Set.of(fixture.sklearn.features));
		double[] first = new double[columns.size()];
		for (int at = 0; at < fixture.matrix().end(0); at++) {
			first[fixture.matrix().columns()[at]] = fixture.matrix().values()[at];
		}
		for (int at = 0; at < fixture.sklearn.features.length; at++) {
			int column = columns.get(fixture.sklearn.features[at]);
			assertEquals(fixture.sklearn.firstRow[at], first[column], 1e-7);
			double idf = Math.log(91.0 / (1 + fixture.vectorized.vocabulary().documents(column))) + 1;
			assertEquals(fixture.sklearn.idf[at], idf, 1e-12);
		}
	}

	@Test
	void weightsAndProbabilitiesAreThoseOfScikitLearn() throws Exception {
		LinearModel model = train(EXACT, fixture.data.labels());
		assertEquals(List.of(fixture.sklearn.classes), fixture.data.classes());
		Map<String, Integer> columns = fixture.columns();
		for (int each = 0; each < 3; each++) {
			assertEquals(fixture.sklearn.intercepts[each], model.bias(each), 1e-5);
			for (int at = 0; at < fixture.sklearn.features.length; at++) {
				assertEquals(fixture.sklearn.coefficients[each][at],
						model.weight(columns.get(fixture.sklearn.features[at]), each), 1e-5);
			}
		}
		for (int row = 0; row < fixture.data.size(); row++) {
			assertArrayEquals(fixture.sklearn.probabilities[row], model.probabilities(fixture.matrix(), row), 1e-5);
		}
	}

	@Test
	void weightsAreThoseOfLiblinearJava() throws Exception {
		LinearModel model = train(EXACT, fixture.data.labels());
		Map<String, Integer> columns = fixture.columns();
		for (String line : Fixture.text("liblinear-java.tsv").lines().skip(1).toList()) {
			String[] cells = line.split("\t");
			for (int each = 0; each < 3; each++) {
				double ours = cells[0].equals("(bias)") ? model.bias(each) : model.weight(columns.get(cells[0]), each);
				assertEquals(Double.parseDouble(cells[each + 1]), ours, 1e-5, line);
			}
		}
	}

	@Test
	void theObjectiveIsThatOfScikitLearnAsItIsTrainedUsually() throws Exception {
		LogisticRegression trainer = new LogisticRegression(OPTIONS);
		LinearModel model = train(OPTIONS, fixture.data.labels());
		double objective = trainer.objective(model, fixture.matrix(), fixture.data.labels());
		assertEquals(1, objective / fixture.sklearn.objective, 1e-5);
	}

	@Test
	void theSameInputGivesTheSameModelToTheLastBit() throws Exception {
		assertArrayEquals(train(OPTIONS, fixture.data.labels()).weights(), train(OPTIONS, fixture.data.labels()).weights());
	}

	@Test
	void afterARelabelTrainingGoesOnAndThePredictionMoves() throws Exception {
		LogisticRegression trainer = new LogisticRegression(OPTIONS);
		int[] labels = fixture.data.labels();
		LogisticFit before = trainer.fit(fixture.matrix(), labels, 3, Progress.NONE);
		int row = 4;
		int other = (labels[row] + 1) % 3;
		labels[row] = other;
		LogisticFit after = trainer.refit(before, fixture.matrix(), labels, Progress.NONE);
		double moved = after.model().probabilities(fixture.matrix(), row)[other]
				- before.model().probabilities(fixture.matrix(), row)[other];
		assertTrue(moved > 0.1, "moved by " + moved);
		LinearModel cold = train(EXACT, labels);
		double[] fromTheStart = cold.probabilities(fixture.matrix(), row);
		assertArrayEquals(fromTheStart, after.model().probabilities(fixture.matrix(), row), 1e-2);
		assertEquals(1, trainer.objective(after.model(), fixture.matrix(), labels)
				/ trainer.objective(cold, fixture.matrix(), labels), 1e-5);
	}

	@Test
	void rowsThatAreLeftOutAreAsIfTheyWereNotThere() throws Exception {
		int[] labels = fixture.data.labels();
		Arrays.fill(labels, 60, labels.length, Trainer.LEFT_OUT);
		LinearModel without = train(EXACT, labels);
		SparseMatrix fewer = fixture.matrix().rows(IntStream.range(0, 60).toArray());
		LinearModel expected = new LogisticRegression(EXACT).train(fewer, Arrays.copyOf(labels, 60), 3, Progress.NONE);
		assertArrayEquals(expected.weights(), without.weights(), 1e-6);
		LogisticRegression trainer = new LogisticRegression(EXACT);
		LogisticFit all = trainer.fit(fixture.matrix(), fixture.data.labels(), 3, Progress.NONE);
		assertArrayEquals(expected.weights(), trainer.refit(all, fixture.matrix(), labels, Progress.NONE).model().weights(),
				1e-5);
	}

	@Test
	void ofTwoClassesThereIsOneScoreAndTheProbabilitiesAreOpposite() throws Exception {
		int[] labels = Arrays.stream(fixture.data.labels()).map(label -> Math.min(label, 1)).toArray();
		LinearModel model = new LogisticRegression(EXACT).train(fixture.matrix(), labels, 2, Progress.NONE);
		assertEquals(1, model.biases().length);
		double[] each = model.probabilities(fixture.matrix(), 3);
		assertEquals(1, each[0] + each[1], 1e-15);
		// "the rest against negative" is the same model, the other way round
		assertEquals(train(EXACT, fixture.data.labels()).weight(0, 0), model.weight(0, 0), 1e-6);
		assertEquals(-model.weight(0, 0), model.weight(0, 1));
		assertEquals(-model.bias(0), model.bias(1));
	}

	@Test
	void aClassThatCostsMoreIsPredictedMore() throws Exception {
		int[] labels = fixture.data.labels();
		long even = count(train(OPTIONS.withC(0.3), labels), 2);
		long dear = count(train(OPTIONS.withC(0.3).withBalance(new LogisticOptions.Weights(1, 1, 5)), labels), 2);
		assertTrue(dear > even, dear + " > " + even);
		assertArrayEquals(train(EXACT, labels).weights(),
				train(EXACT.withBalance(new LogisticOptions.Weights(1, 1, 1)), labels).weights());
		assertArrayEquals(new double[] { 2, 2.0 / 3 },
				LogisticOptions.DEFAULT.withBalance(new LogisticOptions.ByFrequency()).costs(new int[] { 0, 1, 1, 1 }, 2), 1e-15);
	}

	private long count(LinearModel model, int ofClass) {
		return IntStream.range(0, fixture.data.size())
				.filter(row -> LinearModel.highest(model.probabilities(fixture.matrix(), row)) == ofClass).count();
	}

	@Test
	void itStopsWhenNobodyWantsTheModelAnyMore() {
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// not of interest here
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(CancelledException.class,
				() -> new LogisticRegression(OPTIONS).train(fixture.matrix(), fixture.data.labels(), 3, cancelled));
	}

	@Test
	void anotherSeedIsAnotherWayToTheSameModel() throws Exception {
		double[] one = train(OPTIONS.withSeed(1), fixture.data.labels()).weights();
		double[] two = train(OPTIONS.withSeed(2), fixture.data.labels()).weights();
		assertNotEquals(one[0], two[0]);
		assertArrayEquals(one, two, 0.05);
	}

	@Test
	void whatCannotBeTrainedIsRefused() {
		LogisticRegression trainer = new LogisticRegression(OPTIONS);
		assertThrows(IllegalArgumentException.class,
				() -> trainer.train(fixture.matrix(), new int[3], 3, Progress.NONE));
		int[] labels = fixture.data.labels();
		labels[0] = 3;
		assertThrows(IllegalArgumentException.class, () -> trainer.train(fixture.matrix(), labels, 3, Progress.NONE));
		assertThrows(IllegalArgumentException.class, () -> OPTIONS.withC(0));
		assertThrows(IllegalArgumentException.class, () -> OPTIONS.withC(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> new LogisticOptions.Weights(1, -1));
		assertThrows(IllegalArgumentException.class, () -> new LogisticRegression(
				OPTIONS.withBalance(new LogisticOptions.Weights(1, 2))).train(fixture.matrix(), fixture.data.labels(), 3,
						Progress.NONE));
	}
}
