package org.brushwork.figure.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixOrderTest {

	private final LabelledMatrix matrix = LabelledMatrix.confusion(List.of("class 10", "class 9", "Anna", "berta"),
			new double[][] { { 5, 1, 0, 0 }, { 0, 50, 0, 9 }, { 0, 0, 7, 0 }, { 2, 0, 0, 3 } });

	@Test
	void totalsAndErrorsComeGreatestFirst() {
		assertArrayEquals(new int[] { 0, 1, 2, 3 }, rows(MatrixSort.GIVEN));
		assertArrayEquals(new int[] { 1, 2, 0, 3 }, rows(MatrixSort.TOTAL)); // 6, 59, 7, 5
		// Errors as actual and as predicted: 1 + 2, 9 + 1, 0, 2 + 9.
		assertArrayEquals(new int[] { 3, 1, 0, 2 }, rows(MatrixSort.ERRORS));
	}

	@Test
	void numbersInNamesAreNumbers() {
		assertArrayEquals(new int[] { 2, 3, 1, 0 }, rows(MatrixSort.NAME));
	}

	@Test
	void equalsStayAsTheyWereGiven() {
		LabelledMatrix equal = LabelledMatrix.confusion(List.of("c", "a", "b"), new double[3][3]);
		for (MatrixSort sort : List.of(MatrixSort.GIVEN, MatrixSort.TOTAL, MatrixSort.ERRORS, MatrixSort.CLUSTER)) {
			assertArrayEquals(new int[] { 0, 1, 2 }, MatrixOrder.of(equal, sort, Locale.US).rows(), sort.name());
		}
	}

	@Test
	void rowsAndColumnsOfOtherMatricesAreSortedByThemselves() {
		LabelledMatrix other = new LabelledMatrix(List.of("x", "y"), List.of("a", "b", "c"),
				new double[][] { { 1, 0, 5 }, { 1, 20, 0 } });
		MatrixOrder order = MatrixOrder.of(other, MatrixSort.TOTAL, Locale.US);
		assertArrayEquals(new int[] { 1, 0 }, order.rows());
		assertArrayEquals(new int[] { 1, 2, 0 }, order.columns());
	}

	/** Blocks of five that are confused with each other, shuffled: clustered, each block is in one piece. */
	@Test
	void classesThatAreConfusedStandSideBySide() {
		int classes = 60;
		int[] block = new int[classes];
		LabelledMatrix shuffled = blocks(classes, block, new Random(3));
		int[] order = MatrixOrder.of(shuffled, MatrixSort.CLUSTER, Locale.US).rows();
		assertArrayEquals(IntStream.range(0, classes).toArray(), IntStream.of(order).sorted().toArray());
		long changes = IntStream.range(1, classes).filter(i -> block[order[i]] != block[order[i - 1]]).count();
		assertEquals(classes / 5 - 1, changes);
		assertArrayEquals(order, MatrixOrder.of(shuffled, MatrixSort.CLUSTER, Locale.US).rows());
	}

	/** Each class is confused with its neighbours on a line only: their order, or its reverse, is the best. */
	@Test
	void aChainOfConfusionIsStraightened() {
		int[] line = { 3, 0, 4, 1, 2 };
		double[][] counts = new double[5][5];
		for (int i = 0; i < 5; i++) {
			counts[i][i] = 100;
		}
		double[] strengths = { 40, 20, 10, 5 };
		for (int i = 0; i + 1 < 5; i++) {
			counts[line[i]][line[i + 1]] = strengths[i];
			counts[line[i + 1]][line[i]] = strengths[i];
		}
		LabelledMatrix chain = LabelledMatrix.confusion(List.of("a", "b", "c", "d", "e"), counts);
		int[] order = MatrixOrder.of(chain, MatrixSort.CLUSTER, Locale.US).rows();
		int[] expected = order[0] == line[0] ? line : new int[] { 2, 1, 4, 0, 3 };
		assertArrayEquals(expected, order);
	}

	@Test
	void aThousandClassesAreClusteredWithinASecond() {
		LabelledMatrix large = blocks(1000, new int[1000], new Random(5));
		assertTimeout(Duration.ofSeconds(1), () -> MatrixOrder.of(large, MatrixSort.CLUSTER, Locale.US));
	}

	private int[] rows(MatrixSort sort) {
		return MatrixOrder.of(matrix, sort, Locale.US).rows();
	}

	private static LabelledMatrix blocks(int classes, int[] block, Random random) {
		for (int i = 0; i < classes; i++) {
			block[i] = i / 5;
		}
		for (int i = classes - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int other = block[i];
			block[i] = block[j];
			block[j] = other;
		}
		double[][] counts = new double[classes][classes];
		for (int i = 0; i < classes; i++) {
			for (int j = 0; j < classes; j++) {
				counts[i][j] = i == j ? 500 : block[i] == block[j] ? 10 + random.nextInt(50) : random.nextInt(3);
			}
		}
		return LabelledMatrix.confusion(IntStream.range(0, classes).mapToObj(i -> "class " + i).toList(), counts);
	}
}
