package org.brushwork.classify.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DivisionTest {

	private static final int[] LABELS = IntStream.range(0, 1_000).map(row -> row < 700 ? 0 : row < 950 ? 1 : 2).toArray();

	private static long count(Division division, int part, int label) {
		return Arrays.stream(division.rows(part)).filter(row -> LABELS[row] == label).count();
	}

	@Test
	void eachFoldHasItsShareOfEachClass() {
		Division division = Division.folds(LABELS, 5, 1);
		for (int part = 0; part < 5; part++) {
			assertEquals(200, division.rows(part).length);
			assertEquals(140, count(division, part, 0));
			assertEquals(50, count(division, part, 1));
			assertEquals(10, count(division, part, 2));
		}
		assertArrayEquals(IntStream.range(0, 1_000).filter(row -> division.part()[row] != 2).toArray(), division.others(2));
	}

	@Test
	void aSplitHasItsShareOfEachClass() {
		Division division = Division.split(LABELS, 0.2, 1);
		assertEquals(140, count(division, 1, 0));
		assertEquals(50, count(division, 1, 1));
		assertEquals(10, count(division, 1, 2));
		assertArrayEquals(new int[] { 1, 0 }, new int[] { Division.split(new int[] { 0, 0 }, 0.01, 1).rows(1).length,
				Division.split(new int[] { 0 }, 0.9, 1).rows(1).length });
	}

	@Test
	void theSeedDecides() {
		assertArrayEquals(Division.folds(LABELS, 5, 3).part(), Division.folds(LABELS, 5, 3).part());
		assertFalse(Arrays.equals(Division.folds(LABELS, 5, 3).part(), Division.folds(LABELS, 5, 4).part()));
	}

	@Test
	void impossibleDivisionsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> Division.folds(LABELS, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> Division.split(LABELS, 0, 1));
		assertThrows(IllegalArgumentException.class, () -> Division.split(LABELS, 1, 1));
	}
}
