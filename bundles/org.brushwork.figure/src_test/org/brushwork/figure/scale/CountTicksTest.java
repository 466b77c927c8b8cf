package org.brushwork.figure.scale;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CountTicksTest {

	@Test
	void countsAreNeverSplit() {
		assertArrayEquals(new long[] { 0, 1 }, CountTicks.upTo(1, 5));
		assertArrayEquals(new long[] { 0, 1, 2, 3 }, CountTicks.upTo(3, 5));
	}

	@Test
	void nothingHasOneTick() {
		assertArrayEquals(new long[] { 0 }, CountTicks.upTo(0, 5));
	}

	@Test
	void ticksAreRound() {
		assertArrayEquals(new long[] { 0, 50, 100 }, CountTicks.upTo(136, 5));
		assertArrayEquals(new long[] { 0, 2500, 5000, 7500 }, CountTicks.upTo(9126, 4));
		assertArrayEquals(new long[] { 0, 2000, 4000, 6000, 8000 }, CountTicks.upTo(9126, 5));
	}

	@Test
	void thereAreThreeToFiveUpToAMillion() {
		for (long max = 2; max < 1_000_000; max += 1 + max / 50) {
			int ticks = CountTicks.upTo(max, 5).length;
			assertTrue(ticks >= 3 && ticks <= 5, ticks + " ticks up to " + max);
		}
	}

	@Test
	void theLargestCountHasTicks() {
		assertTrue(CountTicks.upTo(Long.MAX_VALUE, 5).length >= 2);
	}
}
