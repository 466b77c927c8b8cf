package org.brushwork.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.evaluation.ConfusionMatrix.Confusion;
import org.brushwork.evaluation.Thresholds.Costs;
import org.brushwork.evaluation.Thresholds.Threshold;
import org.junit.jupiter.api.Test;

/** By hand. */
class MetricsTest {

	private static final Predictions FIVE = Predictions.of(List.of("a", "b", "c", "d"), new int[] { 0, 0, 0, 1, 1 },
			new int[] { 0, 1, 1, 1, 2 });

	/** Two classes by the probability of the second. */
	private static Predictions two(int[] actual, double... second) {
		double[] first = new double[second.length];
		for (int row = 0; row < first.length; row++) {
			first[row] = 1 - second[row];
		}
		return Predictions.ofProbabilities(List.of("no", "yes"), actual, new double[][] { first, second });
	}

	@Test
	void cellsAreCountedByActualThenPredicted() {
		ConfusionMatrix matrix = ConfusionMatrix.of(FIVE);
		assertEquals(2, matrix.count(0, 1));
		assertEquals(0, matrix.count(1, 0));
		assertEquals(3, matrix.actual(0));
		assertEquals(3, matrix.predicted(1));
		assertEquals(2.0 / 3, matrix.rowShare(0, 1));
		assertEquals(1.0 / 3, matrix.columnShare(1, 1));
		assertTrue(Double.isNaN(matrix.rowShare(3, 0)));
		assertEquals(0.4, matrix.accuracy());
	}

	@Test
	void someRowsHaveAMatrixOfTheirOwn() {
		ConfusionMatrix matrix = ConfusionMatrix.of(FIVE, RowSelection.of(0, 4, 99));
		assertEquals(2, matrix.total());
		assertEquals(1, matrix.count(1, 2));
	}

	@Test
	void theLargestConfusionComesFirst() {
		assertEquals(List.of(new Confusion(0, 1, 2, 2.0 / 3), new Confusion(1, 2, 1, 0.5)),
				ConfusionMatrix.of(FIVE).topConfusions(5));
		assertEquals(1, ConfusionMatrix.of(FIVE).topConfusions(1).size());
	}

	@Test
	void whatIsNotDefinedIsNoNumberAndCountsAsNothingInMeans() {
		Metrics metrics = Metrics.of(FIVE);
		assertTrue(Double.isNaN(metrics.classes().get(2).recall()));
		assertEquals(0, metrics.classes().get(2).precision());
		assertEquals(0, metrics.classes().get(2).f1());
		assertTrue(Double.isNaN(metrics.classes().get(3).f1()));
		assertEquals((1.0 / 3 + 1.0 / 2 + 0) / 3, metrics.macro().recall(), 1e-15);
		assertEquals((1.0 / 3 * 3 + 1.0 / 2 * 2) / 5, metrics.weighted().recall(), 1e-15);
	}

	@Test
	void theLikeliestClassIsPredictedAndOfEqualsTheFirst() {
		Predictions predictions = two(new int[] { 0, 1, 1 }, 0.5, 0.5001, 0.2);
		assertEquals(0, predictions.predicted(0));
		assertEquals(1, predictions.predicted(1));
		assertEquals(0, predictions.predicted(2));
	}

	@Test
	void aSureAndWrongPredictionHasAFiniteLoss() {
		ProbabilityScores scores = ProbabilityScores.of(two(new int[] { 0, 1 }, 1, 1));
		assertEquals(-Math.log(Math.ulp(1.0)) / 2, scores.logLoss(), 1e-12);
		assertEquals(0.5, scores.brier());
	}

	@Test
	void rowsWithEqualProbabilityAreOneStepWhateverTheirOrder() {
		RankedScores scores = RankedScores.of(two(new int[] { 1, 0, 1, 0 }, 0.5, 0.5, 0.5, 0.5), 1);
		assertEquals(1, scores.size());
		assertEquals(0.5, RocCurve.of(scores).auc());
		assertEquals(0.5, PrecisionRecallCurve.of(scores).averagePrecision());
	}

	@Test
	void theAreaIsTheChanceOfAHigherProbability() {
		Random random = new Random(3);
		int[] actual = random.ints(200, 0, 2).toArray();
		double[] second = random.ints(200, 0, 30).mapToDouble(value -> value / 30.0).toArray();
		double wins = 0;
		long pairs = 0;
		for (int i = 0; i < 200; i++) {
			for (int j = 0; j < 200; j++) {
				if (actual[i] == 1 && actual[j] == 0) {
					wins += second[i] > second[j] ? 1 : second[i] == second[j] ? 0.5 : 0;
					pairs++;
				}
			}
		}
		RankedScores scores = RankedScores.of(two(actual, second), 1);
		assertEquals(wins / pairs, RocCurve.of(scores).auc(), 1e-12);
	}

	@Test
	void aClassWithoutRowsHasNoCurve() {
		RankedScores scores = RankedScores.of(two(new int[] { 0, 0 }, 0.1, 0.2), 1);
		assertTrue(Double.isNaN(RocCurve.of(scores).auc()));
		assertTrue(Double.isNaN(PrecisionRecallCurve.of(scores).averagePrecision()));
	}

	@Test
	void theCheapestThresholdIsThatOfAllTrials() {
		Thresholds thresholds = new Thresholds(
				RankedScores.of(two(new int[] { 0, 0, 1, 0, 1, 1 }, 0.1, 0.3, 0.35, 0.6, 0.7, 0.9), 1));
		assertEquals(new Threshold(0.35, 3, 1, 0, 2), thresholds.cheapest(new Costs(1, 5)));
		assertEquals(new Threshold(0.7, 2, 0, 1, 3), thresholds.cheapest(new Costs(5, 1)));
		assertEquals(new Threshold(0.5, 2, 1, 1, 2), thresholds.at(0.5));
		assertEquals(new Threshold(0.35, 3, 1, 0, 2), thresholds.bestF1());
		assertEquals(5, thresholds.cheapest(new Costs(5, 5)).cost(new Costs(5, 5)));
		assertEquals(1.0 / 6, new Costs(1, 5).ofTrueProbabilities());
	}

	@Test
	void whereErrorsOfOneKindCostNothingTheyAreMade() {
		Thresholds thresholds = new Thresholds(RankedScores.of(two(new int[] { 0, 1 }, 0.9, 0.2), 1));
		assertEquals(Double.POSITIVE_INFINITY, thresholds.cheapest(new Costs(1, 0)).value());
		assertEquals(0.2, thresholds.cheapest(new Costs(0, 1)).value());
		assertThrows(IllegalArgumentException.class, () -> new Costs(-1, 0));
		assertThrows(IllegalArgumentException.class, () -> new Costs(Double.NaN, 0));
	}

	@Test
	void calibratedProbabilitiesHaveNoError() {
		CalibrationCurve curve = CalibrationCurve.of(two(new int[] { 0, 1, 0, 0 }, 0.25, 0.25, 0.25, 0.25), 1, 4,
				CalibrationCurve.Cut.UNIFORM);
		assertEquals(List.of(new CalibrationCurve.Bin(0, 0.25, 4, 0.25, 0.25)), curve.bins());
		assertEquals(0, curve.error());
	}

	@Test
	void whatIsNoPredictionIsRefused() {
		List<String> names = List.of("a", "b");
		assertThrows(IllegalArgumentException.class, () -> Predictions.of(List.of("a"), new int[1], new int[1]));
		assertThrows(IllegalArgumentException.class, () -> Predictions.of(List.of("a", "a"), new int[1], new int[1]));
		assertThrows(IllegalArgumentException.class, () -> Predictions.of(names, new int[1], new int[2]));
		assertThrows(IndexOutOfBoundsException.class, () -> Predictions.of(names, new int[] { 2 }, new int[1]));
		assertThrows(IllegalArgumentException.class, () -> two(new int[1], 1.1));
		assertThrows(IllegalArgumentException.class, () -> two(new int[1], Double.NaN));
		assertThrows(IllegalArgumentException.class,
				() -> Predictions.ofProbabilities(names, new int[1], new double[][] { { 0.5 }, { 0.4 } }));
		assertThrows(IllegalStateException.class, () -> FIVE.probability(0, 0));
	}
}
