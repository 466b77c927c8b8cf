package org.brushwork.train.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Beside scikit-learn 1.2.1: {@code r2_score}, {@code mean_squared_error}, {@code mean_absolute_error}. */
class ScoresTest {

	private static final float[] ACTUAL = { 3, -0.5f, 2, 7, -1, 2, 4, 3 };
	private static final float[] PREDICTED = { 2.5f, 0, 2, 5, -1.5f, 3, 3, 3.25f };

	@Test
	void oneOutputHasScikitLearnsScores() {
		assertEquals(0.8476589797344514, Scores.r2(ACTUAL, PREDICTED, 1), 1e-12);
		assertEquals(0.8515625, Scores.mse(ACTUAL, PREDICTED, 1));
		assertEquals(0.71875, Scores.mae(ACTUAL, PREDICTED, 1));
		assertEquals(Math.sqrt(0.8515625), Scores.rmse(ACTUAL, PREDICTED, 1));
	}

	@Test
	void severalOutputsAreScoredEachAndAveraged() {
		assertArrayEquals(new double[] { 0.8928571428571429, 0.8179871520342612 },
				Scores.r2Each(ACTUAL, PREDICTED, 2), 1e-12);
		assertEquals(0.855422147445702, Scores.r2(ACTUAL, PREDICTED, 2), 1e-12);
	}

	@Test
	void floatsFarFromZeroLoseNothing() {
		float[] actual = new float[1000];
		float[] predicted = new float[1000];
		for (int i = 0; i < actual.length; i++) {
			actual[i] = (float) (Math.sin(i * 0.37) * 50 + 1e4);
			predicted[i] = (float) (actual[i] + Math.cos(i * 1.3));
		}
		assertEquals(0.9996002487042984, Scores.r2(actual, predicted, 1), 1e-9);
		assertEquals(0.5001134910583496, Scores.mse(actual, predicted, 1), 1e-9);
		assertEquals(0.63684375, Scores.mae(actual, predicted, 1), 1e-9);
	}

	@Test
	void anOutputThatNeverChangesHasNoScoreAndIsLeftOutOfTheMean() {
		float[] actual = { 0.1f, 1, 0.1f, 2, 0.1f, 3 };
		float[] predicted = { 0.1f, 1, 0.2f, 2, 0.1f, 4 };
		assertArrayEquals(new double[] { Double.NaN, 0.5 }, Scores.r2Each(actual, predicted, 2), 1e-12);
		assertEquals(0.5, Scores.r2(actual, predicted, 2), 1e-12);
		assertEquals(Double.NaN, Scores.r2(new float[] { 1, 1 }, new float[] { 1, 2 }, 1));
	}

	@Test
	void aPredictionThatIsNoNumberShowsInEveryScore() {
		float[] predicted = PREDICTED.clone();
		predicted[3] = Float.NaN;
		assertEquals(Double.NaN, Scores.r2(ACTUAL, predicted, 2));
		assertEquals(Double.NaN, Scores.mse(ACTUAL, predicted, 2));
		assertEquals(Double.NaN, Scores.mae(ACTUAL, predicted, 2));
		assertEquals(Double.NaN, Scores.accuracy(ACTUAL, predicted, 2));
		assertEquals(Double.NaN, Scores.accuracy(new float[] { 1 }, new float[] { Float.NaN }, 1));
	}

	@Test
	void twoClassesAreToldApartAtAHalf() {
		float[] actual = { 0, 1, 1, 0 };
		assertEquals(0.75, Scores.accuracy(actual, new float[] { 0.49f, 0.5f, 0.9f, 0.7f }, 1));
	}

	@Test
	void ofSeveralClassesTheLikeliestCountsAndOfEqualsTheFirst() {
		float[] actual = { 0, 1, 0, 1, 0, 0, 0, 0, 1 };
		float[] predicted = { 0.2f, 0.5f, 0.3f, 0.4f, 0.4f, 0.2f, 0.1f, 0.4f, 0.5f };
		assertEquals(1, Scores.accuracy(actual, predicted, 3));
		predicted[8] = 0.4f;
		assertEquals(2 / 3.0, Scores.accuracy(actual, predicted, 3));
	}

	@Test
	void noRowsHaveNoScore() {
		float[] none = {};
		assertEquals(Double.NaN, Scores.r2(none, none, 1));
		assertEquals(Double.NaN, Scores.mse(none, none, 1));
		assertEquals(Double.NaN, Scores.mae(none, none, 1));
		assertEquals(Double.NaN, Scores.accuracy(none, none, 3));
	}

	@Test
	void arraysThatAreNoWholeRowsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> Scores.r2(new float[3], new float[3], 2));
		assertThrows(IllegalArgumentException.class, () -> Scores.mse(new float[3], new float[2], 1));
		assertThrows(IllegalArgumentException.class, () -> Scores.accuracy(new float[0], new float[0], 0));
	}
}
