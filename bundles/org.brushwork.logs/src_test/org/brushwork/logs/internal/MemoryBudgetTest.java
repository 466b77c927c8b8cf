package org.brushwork.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.DoubleUnaryOperator;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogException.Problem;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {

	private static final Path FILE = Path.of("access_log");
	private static final int BLOCKS = 1_000;

	/** The block at which a log is refused whose texts grow like a function of the part that is read; -1 for never. */
	private static int refusedAt(long memory, long columns, DoubleUnaryOperator texts, long[] needed) {
		MemoryBudget budget = new MemoryBudget(FILE, memory, 1.5, 2);
		long before = 0;
		for (int block = 1; block <= BLOCKS; block++) {
			long now = (long) texts.applyAsDouble((double) block / BLOCKS);
			try {
				budget.take(columns / BLOCKS, now - before, 1, BLOCKS);
			} catch (LogException e) {
				assertEquals(Problem.TOO_LARGE, e.problem());
				assertEquals(memory, e.available());
				needed[0] = e.needed();
				return block;
			}
			before = now;
		}
		return -1;
	}

	private static void refusedEarlyBelow(long truth, long columns, DoubleUnaryOperator texts) {
		long[] needed = new long[1];
		assertEquals(-1, refusedAt(truth * 102 / 100, columns, texts, needed));
		int block = refusedAt(truth * 95 / 100, columns, texts, needed);
		assertTrue(block > 0 && block <= BLOCKS * 6 / 100, "refused at " + block);
		assertEquals(truth, needed[0], 0.03 * truth);
	}

	@Test
	void columnsGrowWithTheLog() {
		refusedEarlyBelow(15_000_000, 10_000_000, part -> 0);
	}

	@Test
	void textsOfWhichEachIsNewGrowWithTheLog() {
		refusedEarlyBelow(15_000_000 + 80_000_000, 10_000_000, part -> 40_000_000 * part);
	}

	@Test
	void textsThatGrowWithARootOfTheLogAreExpectedToGoOnSo() {
		refusedEarlyBelow(15_000_000 + 80_000_000, 10_000_000, part -> 40_000_000 * Math.sqrt(part));
	}

	@Test
	void textsThatAreAllKnownFromTheStartStay() {
		refusedEarlyBelow(15_000_000 + 8_000_000, 10_000_000, part -> 4_000_000);
	}

	@Test
	void aLogThatExplodesLateIsRefusedAsSoonAsThatCanBeSeen() {
		long[] needed = new long[1];
		int block = refusedAt(30_000_000, 10_000_000, part -> part < 0.5 ? 1_000_000 : 100_000_000 * (part - 0.49),
				needed);
		assertTrue(block > BLOCKS / 2 && block < BLOCKS * 56 / 100, "refused at " + block);
		assertTrue(needed[0] > 30_000_000);
	}

	@Test
	void anEstimateIsRefusedBeforeAnythingIsTaken() throws Exception {
		MemoryBudget budget = new MemoryBudget(FILE, 1_000, 1, 1);
		budget.check(1_000);
		LogException refusal = assertThrows(LogException.class, () -> budget.check(1_001));
		assertEquals(1_001, refusal.needed());
		assertEquals(1_000, refusal.available());
		assertEquals(FILE, refusal.file());
	}

	@Test
	void ofOneBlockOnlyWhatIsTakenCounts() throws Exception {
		MemoryBudget budget = new MemoryBudget(FILE, 1_000, 2, 3);
		budget.take(200, 200, 10, 10);
		assertEquals(1_000, budget.tooLarge().needed());
		assertThrows(LogException.class, () -> budget.take(0, 1, 0, 10));
	}
}
