package org.brushwork.train.dl4j.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTest {

	@Test
	void allAreKeptWhenThereIsRoom() {
		assertEquals(100, keep(1_000_000, 100, 10).size());
	}

	@Test
	void someAreLeftOutEvenlyAndNeverTheFirstOrLast() {
		List<Integer> kept = keep(1000, 1000, 10);
		assertTrue(kept.size() > 50 && kept.size() <= 100, kept.size() + " of 10 bytes in 1000");
		assertEquals(0, kept.getFirst());
		assertEquals(999, kept.getLast());
		for (int i = 2; i < kept.size() - 1; i++) {
			assertTrue(kept.get(i) - kept.get(i - 1) <= 12, "no gap: " + kept);
		}
	}

	@Test
	void oneIsTheFirstAndTheLast() {
		assertEquals(List.of(0), keep(1, 1, 10));
	}

	private static List<Integer> keep(long bytes, int count, int size) {
		Budget budget = new Budget(bytes, count);
		List<Integer> kept = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			if (budget.takes(i)) {
				kept.add(i);
				budget.took(i, size);
			}
		}
		return kept;
	}
}
