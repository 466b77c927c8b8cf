package org.brushwork.evaluation.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.evaluation.Predictions;
import org.junit.jupiter.api.Test;

class LabelIssuesTest {

	private static final List<String> ABC = List.of("a", "b", "c");

	@Test
	void byHand() throws Exception {
		// Thresholds: a (0.9 + 0.7 + 0.2) / 3 = 0.6, b (0.8 + 0.1) / 2 = 0.45, no c.
		Predictions predictions = Predictions.ofProbabilities(ABC, new int[] { 0, 0, 0, 1, 1 }, new double[][] {
				{ 0.9, 0.7, 0.2, 0.1, 0.7 }, { 0.05, 0.2, 0.5, 0.8, 0.1 }, { 0.05, 0.1, 0.3, 0.1, 0.2 } });
		LabelIssues issues = LabelIssues.of(predictions, Progress.NONE);
		assertArrayEquals(new double[] { 0.6, 0.45, Double.NaN }, issues.thresholds(), 1e-12);
		assertArrayEquals(new long[] { 2, 1, 0 }, issues.joint()[0]);
		assertArrayEquals(new long[] { 1, 1, 0 }, issues.joint()[1]);
		assertEquals(List.of(4, 2), issues.issues().stream().map(LabelIssue::row).toList());
		assertEquals(new LabelIssue(2, 0, 1, 0.5, 0.2 - 0.5), issues.issues().get(1));
		assertEquals(0, issues.issues().get(0).suggested());
	}

	@Test
	void aRowThatReachesNoThresholdIsNoIssue() throws Exception {
		Predictions predictions = Predictions.ofProbabilities(List.of("a", "b"), new int[] { 0, 0, 1, 1 },
				new double[][] { { 0.9, 0.3, 0.45, 0.1 }, { 0.1, 0.7, 0.55, 0.9 } });
		// Thresholds: a 0.6, b 0.725: the second row is more likely b, but not confidently.
		assertTrue(LabelIssues.of(predictions, Progress.NONE).issues().isEmpty());
	}

	@Test
	void aRowWhoseLabelIsItsLikeliestClassIsNoIssue() throws Exception {
		Predictions predictions = Predictions.ofProbabilities(List.of("a", "b"), new int[] { 0, 0, 1, 1 },
				new double[][] { { 0.9, 0.55, 0.7, 0.9 }, { 0.1, 0.45, 0.3, 0.1 } });
		// Thresholds: a 0.725, b 0.2: the second row is confidently b, but more likely a.
		LabelIssues issues = LabelIssues.of(predictions, Progress.NONE);
		assertEquals(1, issues.joint()[0][1]);
		assertEquals(List.of(3), issues.issues().stream().map(LabelIssue::row).toList());
	}

	@Test
	void plantedErrorsAreFound() throws Exception {
		for (int classes : new int[] { 2, 3, 10 }) {
			PlantedErrors planted = PlantedErrors.of(20_000, classes, 0.1, 4, classes);
			List<LabelIssue> issues = LabelIssues.of(planted.predictions(), Progress.NONE).issues();
			long hits = issues.stream().filter(issue -> planted.wrong().get(issue.row())).count();
			double precision = (double) hits / issues.size();
			double recall = (double) hits / planted.wrong().cardinality();
			assertTrue(precision >= 0.6 && recall >= 0.6, classes + " classes: " + precision + " at " + recall);
			long right = issues.stream().filter(issue -> planted.wrong().get(issue.row()))
					.filter(issue -> planted.truth()[issue.row()] == issue.suggested()).count();
			assertTrue(right >= 0.9 * hits, right + " of " + hits);
		}
	}

	@Test
	void theFirstIssuesAreWrongMoreOftenThanTheLast() throws Exception {
		PlantedErrors planted = PlantedErrors.of(20_000, 3, 0.05, 2.5, 4);
		List<LabelIssue> issues = LabelIssues.of(planted.predictions(), Progress.NONE).issues();
		int some = issues.size() / 5;
		long first = issues.subList(0, some).stream().filter(issue -> planted.wrong().get(issue.row())).count();
		long last = issues.subList(issues.size() - some, issues.size()).stream()
				.filter(issue -> planted.wrong().get(issue.row())).count();
		assertTrue(first > 1.5 * last, first + " and " + last);
	}

	/** The definition, row by row, without blocks. */
	@Test
	void blocksMakeNoDifference() throws Exception {
		PlantedErrors planted = PlantedErrors.of(5_003, 7, 0.2, 1, 9);
		Predictions predictions = planted.predictions();
		LabelIssues found = LabelIssues.of(predictions, Progress.NONE);
		List<LabelIssue> expected = new ArrayList<>();
		for (int row = 0; row < predictions.rowCount(); row++) {
			int given = predictions.actual(row);
			int best = -1;
			double other = 0;
			for (int index = 0; index < 7; index++) {
				double probability = predictions.probability(row, index);
				other = index == given ? other : Math.max(other, probability);
				if (probability >= found.thresholds()[index]
						&& (best < 0 || probability > predictions.probability(row, best))) {
					best = index;
				}
			}
			if (best >= 0 && best != given && predictions.probability(row, given) < other) {
				expected.add(new LabelIssue(row, given, best, predictions.probability(row, best),
						predictions.probability(row, given) - other));
			}
		}
		expected.sort(Comparator.comparingDouble(LabelIssue::margin).thenComparingInt(LabelIssue::row));
		assertEquals(expected, found.issues());
	}

	@Test
	void withoutProbabilitiesThereIsNothingToSay() {
		Predictions predictions = Predictions.of(ABC, new int[1], new int[1]);
		assertThrows(IllegalStateException.class, () -> LabelIssues.of(predictions, Progress.NONE));
	}

	@Test
	void cancellingEndsIt() {
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody is watching
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		PlantedErrors planted = PlantedErrors.of(10, 2, 0.1, 1, 1);
		assertThrows(CancelledException.class, () -> LabelIssues.of(planted.predictions(), cancelled));
	}
}
