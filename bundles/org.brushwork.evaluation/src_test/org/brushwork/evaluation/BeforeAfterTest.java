package org.brushwork.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.CsvSource;
import org.brushwork.evaluation.BeforeAfter.Cell;
import org.brushwork.evaluation.BeforeAfter.Move;
import org.brushwork.evaluation.read.PredictionsOptions;
import org.brushwork.evaluation.read.PredictionsReader;
import org.junit.jupiter.api.Test;

class BeforeAfterTest {

	private static Predictions read(String rows) throws Exception {
		return PredictionsReader.read(CsvSource.of("p", rows.replace(' ', '\n').getBytes(StandardCharsets.UTF_8)),
				PredictionsOptions.GUESS, Progress.NONE);
	}

	private static BeforeAfter compare(String before, String after) throws Exception {
		return BeforeAfter.of(PairedRows.of(read(before), read(after)));
	}

	private static PairingException.Problem problem(String before, String after) {
		return assertThrows(PairingException.class, () -> compare(before, after)).problem();
	}

	@Test
	void rowsInTheSamePlaceAreCompared() throws Exception {
		BeforeAfter change = compare("y_true,y_pred a,a a,b b,b c,a b,c", "y_true,y_pred a,a a,a b,c c,b b,c");
		assertFalse(change.rows().byId());
		assertEquals(1, change.bothRight());
		assertEquals(RowSelection.of(1), change.mended());
		assertEquals(RowSelection.of(2), change.broken());
		assertEquals(2, change.bothWrong());
		assertEquals(List.of(new Move(0, 1, 0, 1), new Move(1, 1, 2, 1), new Move(2, 0, 1, 1)), change.moves());
		assertEquals(6, change.cells().size());
		assertEquals(1, change.change(1, 2));
		assertTrue(change.cells().contains(new Cell(1, 2, 1, 2)));
	}

	@Test
	void rowsOfOneIdentityAreComparedWhateverTheirPlaceAndTheOrderOfClasses() throws Exception {
		BeforeAfter change = compare("id,y_true,y_pred,p_a,p_b k,a,a,1,0 l,b,a,1,0 m,b,b,0,1",
				"id,y_true,y_pred,p_b,p_a,p_c n,a,a,0,1,0 l,b,b,1,0,0 k,a,c,0,0,1 m,a,a,0,1,0");
		PairedRows rows = change.rows();
		assertTrue(rows.byId());
		assertEquals(List.of("a", "b", "c"), rows.classes());
		assertArrayEquals(new int[] { 0, 1 }, rows.beforeRows());
		assertArrayEquals(new int[] { 2, 1 }, rows.afterRows());
		assertArrayEquals(new int[] { 2 }, rows.relabeled());
		assertArrayEquals(new int[0], rows.onlyBefore());
		assertArrayEquals(new int[] { 0 }, rows.onlyAfter());
		assertEquals(RowSelection.of(1), change.mended());
		assertEquals(RowSelection.of(0), change.broken());
	}

	@Test
	void otherRowsAreTold() {
		assertEquals(PairingException.Problem.ROWS, problem("y_true,y_pred a,b b,b", "y_true,y_pred a,b"));
		assertEquals(PairingException.Problem.NOTHING_IN_COMMON,
				problem("id,y_true,y_pred k,a,b", "id,y_true,y_pred l,a,b"));
		assertEquals(PairingException.Problem.OTHER_CLASSES, problem("y_true,y_pred a,b", "y_true,y_pred c,b"));
	}

	/** scipy: stats.binomtest(3, 14).pvalue. */
	@Test
	void fewRowsAreTestedExactly() {
		McNemar test = McNemar.of(3, 11);
		assertEquals(McNemar.Method.EXACT, test.method());
		assertEquals(0.057373046875, test.chance(), 1e-14);
		assertEquals(1, McNemar.of(0, 0).chance());
		assertEquals(1, McNemar.of(6, 6).chance());
		assertEquals(test.chance(), McNemar.of(11, 3).chance());
	}

	/** scipy: stats.chi2.sf(63 * 63 / 236, 1). */
	@Test
	void manyRowsAreTestedByChiSquare() {
		McNemar test = McNemar.of(150, 86);
		assertEquals(McNemar.Method.CHI_SQUARE, test.method());
		assertEquals(63.0 * 63 / 236, test.statistic(), 1e-12);
		assertEquals(4.114562281345944e-05, test.chance(), 1e-16);
		assertEquals(1, McNemar.of(20, 20).chance());
	}

	@Test
	void chancesAreThoseOfTheTables() {
		assertEquals(0.05, Significance.chiSquare(3.841458820694124), 1e-12);
		assertEquals(0.001, Significance.chiSquare(10.827566170662733), 1e-12);
		assertEquals(1, Significance.chiSquare(0));
	}

	/** scipy: stats.false_discovery_control([0.01, 0.04, 0.03, 0.5]). */
	@Test
	void manyChancesAreCorrected() {
		assertArrayEquals(new double[] { 0.04, 0.16 / 3, 0.16 / 3, 0.5 },
				Significance.corrected(new double[] { 0.01, 0.04, 0.03, 0.5 }), 1e-12);
		assertArrayEquals(new double[0], Significance.corrected(new double[0]));
	}

	/** scipy: stats.chi2_contingency([[10, 10], [5, 25]], correction=False, lambda_='log-likelihood'). */
	@Test
	void theRootOfTheLikelihoodRatioHasTheSignOfTheDifference() {
		double g = 6.326870451113252;
		assertEquals(Math.sqrt(g), Significance.signedRoot(10, 20, 5, 30), 1e-12);
		assertEquals(-Math.sqrt(g), Significance.signedRoot(5, 30, 10, 20), 1e-12);
		assertEquals(0, Significance.signedRoot(0, 0, 1, 2));
		assertEquals(0, Significance.signedRoot(1, 2, 2, 4));
	}
}
