package org.brushwork.evaluation.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.CsvException;
import org.brushwork.core.table.CsvSource;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.read.PredictionsException.Problem;
import org.junit.jupiter.api.Test;

class PredictionsReaderTest {

	private static Predictions read(String text) throws Exception {
		return read(text, PredictionsOptions.GUESS);
	}

	private static Predictions read(String text, PredictionsOptions options) throws Exception {
		return PredictionsReader.read(CsvSource.of("p.csv", text.getBytes(StandardCharsets.UTF_8)), options,
				Progress.NONE);
	}

	private static void assertProblem(String text, Problem problem, String column, String detail, long line,
			long count) {
		assertProblem(text, PredictionsOptions.GUESS, problem, column, detail, line, count);
	}

	private static void assertProblem(String text, PredictionsOptions options, Problem problem, String column,
			String detail, long line, long count) {
		PredictionsException found = assertThrows(PredictionsException.class, () -> read(text, options));
		assertEquals(
				new PredictionsException(problem, "p.csv", column, detail, line, count).getMessage(),
				found.getMessage());
	}

	@Test
	void columnsAreFoundByTheirUsualNames() throws Exception {
		for (String names : List.of("y_true,y_pred,p_a,p_b", "Label,Prediction,prob_a,prob_b", "gold,pred,P(a),P(b)",
				"Actual,Predicted,proba_a,proba_b", "target,y-pred,p.a,p.b", "true label,pred label,probability_a,p_b")) {
			Predictions predictions = read(names + "\na,b,0.4,0.6\nb,b,0.1,0.9\n");
			assertEquals(List.of("a", "b"), predictions.classes(), names);
			assertEquals(0, predictions.actual(0));
			assertEquals(1, predictions.predicted(0));
		}
	}

	@Test
	void columnsThatAreAskedForAreTaken() throws Exception {
		String text = "y_true,label,guess,q:x,q:y\nu,x,y,0.2,0.8\nv,y,x,0.7,0.3\n";
		Predictions predictions = read(text,
				PredictionsOptions.GUESS.withActual("label").withPredicted("guess").withPrefix("q:"));
		assertEquals(List.of("x", "y"), predictions.classes());
		assertEquals(0.8, predictions.probability(0, 1));
	}

	@Test
	void classesAreInTheOrderOfTheProbabilitiesElseInNaturalOrder() throws Exception {
		assertEquals(List.of("z", "a"), read("y_true,y_pred,p_z,p_a\na,a,0.5,0.5\n").classes());
		assertEquals(List.of("2", "10", "33"), read("y_true,y_pred\n33,10\n2,2\n").classes());
		assertEquals(List.of("class 2", "class 10"), read("y_true,y_pred\nclass 10,class 2\n").classes());
		assertEquals(List.of("b", "a"),
				read("y_true,y_pred\na,b\n", PredictionsOptions.GUESS.withClasses(List.of("b", "a"))).classes());
	}

	@Test
	void labelsThatAreNumbersMeetThoseThatAreTexts() throws Exception {
		Predictions predictions = read("y_true,y_pred,p_0,p_1,p_other\n0,other,0.1,0.2,0.7\n1,1,0,1,0\n");
		assertEquals(List.of("0", "1", "other"), predictions.classes());
		assertEquals(2, predictions.predicted(0));
		assertEquals(1, predictions.actual(1));
	}

	@Test
	void withoutPredictedClassesTheLikeliestIs() throws Exception {
		Predictions predictions = read("label,p_a,p_b\na,0.2,0.8\nb,0.5,0.5\n");
		assertEquals(1, predictions.predicted(0));
		assertEquals(0, predictions.predicted(1));
	}

	@Test
	void theProbabilityOfOneOfTwoClassesIsEnough() throws Exception {
		Predictions predictions = read("y_true,y_pred,p_yes\nno,yes,0.75\nyes,yes,0.9\n");
		assertEquals(0.25, predictions.probability(0, predictions.classes().indexOf("no")));
	}

	@Test
	void aClassHasOneColumnOfProbabilities() throws Exception {
		Predictions predictions = read("y_true,y_pred,p_a,P_a,p_b,p_\na,b,0.4,0.9,0.6,7\n");
		assertEquals(List.of("a", "b"), predictions.classes());
		assertEquals(0.4, predictions.probability(0, 0));
	}

	@Test
	void decimalCommasAndOtherEncodingsAreRead() throws Exception {
		byte[] bytes = "y_true;y_pred;p_gr\u00fcn;p_rot\ngr\u00fcn;rot;0,4;0,6\n".getBytes(Charset.forName("windows-1252"));
		Predictions predictions = PredictionsReader.read(CsvSource.of("p", bytes), PredictionsOptions.GUESS,
				Progress.NONE);
		assertEquals(List.of("gr\u00fcn", "rot"), predictions.classes());
		assertEquals(0.6, predictions.probability(0, 1));
	}

	@Test
	void whatIsNotWantedIsNotLookedFor() throws Exception {
		Predictions predictions = read("id,y_true,y_pred,p_a,p_b,text\nk,a,b,7,8,x\nk,a,c,7,8,x\n",
				PredictionsOptions.GUESS.withId("").withText("").withPrefix(""));
		assertEquals(List.of("a", "b", "c"), predictions.classes());
		assertEquals(Optional.empty(), predictions.details().id());
		assertFalse(predictions.hasProbabilities());
	}

	@Test
	void columnsThatOnlyBeginLikeProbabilitiesAreNone() throws Exception {
		Predictions predictions = read("y_true,y_pred,p_value,p_rank\na,b,17,3\nb,b,2,9\n");
		assertFalse(predictions.hasProbabilities());
		assertTrue(predictions.table().column("p_value").isPresent());
	}

	@Test
	void textsAndIdentitiesAreAtHand() throws Exception {
		Predictions predictions = read("id,y_true,y_pred,tweet\n7,a,b,\"x, y\"\n8,b,b,z\n");
		assertEquals("x, y", predictions.texts().orElseThrow().text(0));
		assertEquals(Optional.of("id"), predictions.details().id());
		assertEquals(Optional.of("said"),
				read("y_true,y_pred,said\na,b,a longer sentence of some words\n").details().text());
		assertEquals(Optional.empty(),
				read("text,y_true,y_pred\nt,a,b\n", PredictionsOptions.GUESS.withText("")).texts());
	}

	@Test
	void columnsWithoutARoleAreTheOthers() throws Exception {
		Predictions predictions = read("id,y_true,y_pred,text,p_a,p_b,source\n7,a,b,x,0.5,0.5,wire\n");
		assertEquals(List.of("source"), predictions.details().others().stream().map(Column::name).toList());
		assertEquals(Optional.of("y_true"), predictions.details().label());
	}

	@Test
	void aClassMayHaveANameThatOftenMeansNothing() throws Exception {
		assertEquals(List.of("NA", "null"), read("y_true,y_pred\nnull,NA\n").classes());
	}

	@Test
	void aColumnThatIsMissingIsTold() {
		assertProblem("a,y_pred\nx,y\n", Problem.NO_ACTUAL, "", "a, y_pred", 0, 0);
		assertProblem("y_true,b\nx,y\n", Problem.NO_PREDICTED, "", "y_true, b", 0, 0);
		assertProblem("y_true,y_pred\nx,y\n", PredictionsOptions.GUESS.withActual("z"), Problem.NO_COLUMN, "z",
				"y_true, y_pred", 0, 0);
		assertProblem("y_true,y_pred\nx,y\n", PredictionsOptions.GUESS.withPrefix("q_"), Problem.NO_COLUMN, "q_", "", 0,
				0);
		assertProblem("y_true,y_pred,n\nx,y,1\n", PredictionsOptions.GUESS.withText("n"), Problem.NO_TEXTS, "n", "", 0,
				0);
	}

	@Test
	void raggedRowsAreToldWithTheirLine() {
		assertProblem("y_true,y_pred\na,b\n\"b\",a\nb\nb,b,b\na,a\na,a\n", Problem.RAGGED, "", "1", 4, 2);
		assertProblem("y_true,y_pred\na,b\na,a\na,\"b\n", Problem.UNCLOSED_QUOTE, "", "0", 4, 1);
	}

	@Test
	void emptyLabelsAreToldWithTheirLine() {
		assertProblem("y_true,y_pred,text\na,b,\"x\ny\"\n,b,z\n,a,z\n", Problem.EMPTY_LABEL, "y_true", "", 4, 2);
		assertProblem("y_true,y_pred\n1,2\n2,\n", Problem.EMPTY_LABEL, "y_pred", "", 3, 1);
	}

	@Test
	void unknownLabelsAreToldWithTheirLine() {
		assertProblem("y_true,y_pred,p_a,p_b\na,b,0,1\nb,c,0,1\n", Problem.UNKNOWN_LABEL, "y_pred", "c", 3, 1);
		assertProblem("y_true,y_pred\na,b\nx,b\nx,a\n", PredictionsOptions.GUESS.withClasses(List.of("a", "b")),
				Problem.UNKNOWN_LABEL, "y_true", "x", 3, 2);
	}

	@Test
	void oneClassOrTooManyAreTold() {
		assertProblem("y_true,y_pred\na,a\na,a\n", Problem.ONE_CLASS, "y_true", "a", 0, 0);
		String many = IntStream.range(0, 1_001).mapToObj(i -> i + "," + i).collect(Collectors.joining("\n"));
		assertProblem("y_true,y_pred\n" + many, Problem.TOO_MANY_CLASSES, "y_true", "", 0, 1_001);
	}

	@Test
	void probabilitiesThatAreNoneAreToldWithTheirLine() {
		String head = "y_true,y_pred,p_a,p_b\na,b,0.5,0.5\n\n";
		assertProblem(head + "a,b,NaN,0.5\na,b,nan,1\n", Problem.NOT_A_NUMBER, "p_a", "NaN", 4, 2);
		assertProblem(head + "a,b,,0.5\n", Problem.NOT_A_NUMBER, "p_a", "", 4, 1);
		assertProblem(head + "a,b,0.5,half\n", Problem.NO_NUMBER, "p_b", "half", 4, 1);
		assertProblem(head + "a,b,1.25,-0.25\n", Problem.NEGATIVE, "p_b", "-0.25", 4, 1);
		assertProblem(head + "a,b,1.5,0\n", Problem.ABOVE_ONE, "p_a", "1.5", 4, 1);
		assertProblem(head + "a,b,0.5,0.25\nb,b,0.5,0.495\nb,b,0,0\n", Problem.SUM, "", "0.75", 4, 2);
	}

	@Test
	void anIdentityThatComesTwiceOrNotAtAllIsTold() {
		assertProblem("id,y_true,y_pred\n7,a,b\n8,a,b\n7,b,b\n", Problem.ID_TWICE, "id", "7", 4, 1);
		assertProblem("id,y_true,y_pred\nx,a,b\n,a,b\n", Problem.EMPTY_ID, "id", "", 3, 1);
	}

	@Test
	void whatIsNoTableIsToldByTheReader() {
		assertThrows(CsvException.class, () -> read(""));
		assertThrows(CsvException.class, () -> read("y_true,y_pred\n"));
	}
}
