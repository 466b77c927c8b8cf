package org.brushwork.train.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brushwork.core.table.CsvException;
import org.brushwork.train.data.DataException.Problem;
import org.brushwork.train.network.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that no network can learn from, and what is said of them. */
class BadDataTest {

	private final Path folder;

	BadDataTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private DataException problem(Asked asked, String content, String... texts) {
		return assertThrows(DataException.class, () -> asked.split(0, 0).of(folder, content, texts));
	}

	private void assertProblem(String expected, Asked asked, String content, String... texts) {
		String file = folder.resolve("d.csv").toString();
		assertEquals(expected, problem(asked, content, texts).getMessage().replace(file, "d.csv"));
	}

	private static Asked y() {
		return Asked.of("d.csv", "y");
	}

	@Test
	void aMissingFileIsNamed() {
		DataException problem = assertThrows(DataException.class, () -> y().in(folder));
		assertEquals(Problem.UNREADABLE, problem.problem());
		assertEquals(folder.resolve("d.csv").toString(), problem.source());
		assertEquals(CsvException.Problem.MISSING, problem.csv().orElseThrow().problem());
	}

	@Test
	void aFileThatIsNotPackedAsItsNameSaysCannotBeRead() throws Exception {
		Files.writeString(folder.resolve("d.csv.gz"), "x,y\n1,2\n");
		DataException problem = assertThrows(DataException.class, () -> Asked.of("d.csv.gz", "y").in(folder));
		assertEquals(CsvException.Problem.UNREADABLE, problem.csv().orElseThrow().problem());
	}

	@Test
	void aNameThatNoFileCanHaveIsRefused() {
		DataException problem = assertThrows(DataException.class, () -> Asked.of("d\0.csv", "y").in(folder));
		assertEquals(Problem.UNREADABLE, problem.problem());
	}

	@Test
	void aFileWithoutRowsSaysSo() {
		DataException empty = problem(y(), "");
		assertEquals(CsvException.Problem.EMPTY, empty.csv().orElseThrow().problem());
		assertProblem("NO_ROWS: d.csv", y(), "x,y\n");
	}

	@Test
	void aQuoteThatIsNeverClosedIsNoEndOfTheTable() {
		assertProblem("UNCLOSED_QUOTE: d.csv, line 3", y(), "x,y\n1,2\n\"3,4\n5,6\n");
	}

	@Test
	void rowsWithoutValuesAreNoRows() {
		assertProblem("NO_ROWS: d.csv, column y", y(), "x,y\n1,\n2,\n");
		assertProblem("NO_ROWS: d.csv, column z", y().dropping(), "x,z,y\n1,,1\n2,,2\n,,3\n");
	}

	@Test
	void aColumnThatIsNotThereIsLikelyAnother() {
		assertProblem("NO_COLUMN: d.csv, column Prize: price", Asked.of("d.csv", "Prize"), "x,price\n1,2\n2,3\n");
		assertProblem("NO_COLUMN: d.csv, column volume", Asked.of("d.csv", "y").inputs("volume"), "x,y\n1,2\n2,3\n");
	}

	@Test
	void inputsAndOutputsAreNamedOnce() {
		assertProblem("NO_OUTPUT: d.csv", Asked.of("d.csv"), "x,y\n1,2\n2,3\n");
		assertProblem("NO_INPUT: d.csv", Asked.of("d.csv", "x", "y"), "x,y\n1,2\n2,3\n");
		assertProblem("OUTPUT_IS_INPUT: d.csv, column y", y().inputs("x", "y"), "x,y\n1,2\n2,3\n");
		assertProblem("COLUMN_TWICE: d.csv, column x", y().inputs("x", "x"), "x,y\n1,2\n2,3\n");
		assertProblem("COLUMN_TWICE: d.csv, column y", Asked.of("d.csv", "y", "y"), "x,y\n1,2\n2,3\n");
	}

	@Test
	void aTextAmongNumbersIsNamedWithItsLineAndRow() {
		DataException problem = problem(y(), "x,y\n1,2\n\n2,3\nabc,4\n4,5\nd,6\n");
		assertEquals(Problem.NOT_A_NUMBER, problem.problem());
		assertEquals("x", problem.column());
		assertEquals("abc", problem.detail());
		assertEquals(3, problem.row());
		assertEquals(5, problem.line());
		assertProblem("NOT_A_NUMBER: d.csv, line 4, column y: 4 EUR", y(), "x,y\n1,2\n2,3\n3,4 EUR\n4,5\n");
		assertProblem("NOT_A_NUMBER: d.csv, line 2, column y: low", y().task(Task.REGRESSION), "x,y\n1,low\n2,high\n");
	}

	@Test
	void thePointOfANumberWithACommaIsNamedAndNotThatBetweenThousands() {
		assertProblem("NOT_A_NUMBER: d.csv, line 4, column x: 1.5", y(),
				"x;y\n1,5;2\n1.234,5;3\n1.5;4\n2,5;5\n3,5;6\n");
	}

	@Test
	void whatOnlyJavaTakesForANumberIsNone() {
		assertProblem("NOT_A_NUMBER: d.csv, line 4, column x: 3d", y(), "x,y\n1,2\n2,3\n3d,4\n4,5\n");
		assertProblem("NOT_A_NUMBER: d.csv, line 4, column x: 0x1p3", y(), "x,y\n1,2\n2,3\n0x1p3,4\n4,5\n");
	}

	@Test
	void aPartBelowNothingIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> y().split(-0.1, 0.5).of(folder, "x,y\n1,2\n2,3\n3,4\n"));
	}

	@Test
	void aNumberThatIsInfiniteIsNamed() {
		assertProblem("NOT_FINITE: d.csv, line 3, column x: Infinity", y(), "x,y\n1,2\n inf,3\n3,4\n");
		assertProblem("NOT_FINITE: d.csv, line 3, column y: -Infinity", y(), "x,y\n1,2\n2,-inf\n3,4\n");
		assertProblem("NOT_FINITE: d.csv, line 4, column x: 1.0E200", y(), "x,y\n1,2\n2,3\n1e200,4\n");
		assertProblem("NOT_FINITE: d.csv, line 4, column x: 1.0E40", y().asItIs(), "x,y\n1,2\n2,3\n1e40,4\n");
	}

	@Test
	void inputsThatNeverChangeTeachNothing() {
		assertProblem("ALL_CONSTANT: d.csv", y(), "a,b,y\n1,x,2\n1,x,3\n1,x,4\n");
	}

	@Test
	void anOutputThatNeverChangesCannotBeLearned() {
		assertProblem("CONSTANT_OUTPUT: d.csv, column y", y(), "x,y\n1,2\n2,2\n");
		assertProblem("ONE_CLASS: d.csv, column y: yes", y(), "x,y\n1,yes\n2,yes\n");
	}

	@Test
	void classesMustFitTheTask() {
		assertProblem("NOT_TWO_CLASSES: d.csv, column y: 3", y().task(Task.TWO_CLASSES), "x,y\n1,a\n2,b\n3,c\n");
		assertProblem("SEVERAL_LABELS: d.csv, column z", Asked.of("d.csv", "y", "z"), "x,y,z\n1,1,a\n2,2,b\n");
		assertProblem("SEVERAL_LABELS: d.csv, column y", Asked.of("d.csv", "y", "z").task(Task.MANY_CLASSES),
				"x,y,z\n1,1,1\n2,2,2\n");
		assertProblem("TOO_MANY_CLASSES: d.csv, column y: 1001", y().task(Task.MANY_CLASSES), "x,y\n" + numbers(1001));
	}

	@Test
	void aColumnThatNamesTheRowsIsNoInput() {
		String rows = IntStream.range(0, 1001).mapToObj(row -> "id" + row + "," + row + "\n")
				.collect(Collectors.joining());
		assertProblem("TOO_MANY_CATEGORIES: d.csv, column x: 1001", y(), "x,y\n" + rows);
		assertProblem("TOO_MANY_CATEGORIES: d.csv, column x: 1001", y(), "x,y\n" + numbers(1001), "x");
	}

	private static String numbers(int rows) {
		return IntStream.range(0, rows).mapToObj(row -> row + "," + row + "\n").collect(Collectors.joining());
	}

	@Test
	void twoRowsAreTheFewestToLearnFrom() {
		assertProblem("TOO_FEW_ROWS: d.csv: 1", y(), "x,y\n1,2\n");
		assertEquals("3", assertThrows(DataException.class,
				() -> y().split(0.3, 0.3).of(folder, "x,y\n1,2\n2,3\n3,4\n"))
				.detail());
	}
}
