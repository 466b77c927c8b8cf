package org.brushwork.logs.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DecompositionTest {

	@Test
	void itKeepsItsNumbersWhateverHappensToTheArrays() {
		double[] trend = { 1, 2 };
		Decomposition parts = new Decomposition(trend, new double[] { 3, 4 }, new double[] { 5, 6 });
		trend[0] = 9;
		parts.trend()[0] = 9;
		parts.seasonal()[1] = 9;
		parts.remainder()[1] = 9;
		assertEquals(1, parts.trend(0));
		assertEquals(4, parts.seasonal(1));
		assertEquals(6, parts.remainder(1));
	}

	@Test
	void equalNumbersMakeEqualDecompositions() {
		Decomposition parts = new Decomposition(new double[] { 1 }, new double[] { 2 }, new double[] { 3 });
		Decomposition same = new Decomposition(new double[] { 1 }, new double[] { 2 }, new double[] { 3 });
		assertEquals(parts, same);
		assertEquals(parts.hashCode(), same.hashCode());
		assertEquals("Decomposition[trend=[1.0], seasonal=[2.0], remainder=[3.0]]", parts.toString());
		assertNotEquals(parts, new Decomposition(new double[] { 1 }, new double[] { 2 }, new double[] { 4 }));
	}

	@Test
	void arraysOfDifferentLengthsAreRefused() {
		assertThrows(IllegalArgumentException.class,
				() -> new Decomposition(new double[1], new double[1], new double[2]));
	}
}
