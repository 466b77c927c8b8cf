package org.brushwork.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimeBarsTest {

	@Test
	void theLastBinEndsAfterAllBins() {
		assertEquals(130, bars(10, new long[] { 1, 2, 3 }, new long[3]).end());
	}

	@Test
	void laterChangesOfTheArraysAreNotSeen() {
		long[] all = { 5 };
		TimeBars bars = bars(10, all, new long[1]);
		all[0] = 7;
		assertEquals(5, bars.all()[0]);
	}

	@Test
	void moreCannotPassThanThereIs() {
		String message = assertThrows(IllegalArgumentException.class,
				() -> bars(10, new long[] { 1, 2 }, new long[] { 1, 3 })).getMessage();
		assertEquals("bin 1: passing must be 0 to 2, got: 3", message);
	}

	@Test
	void binsMustHaveAWidth() {
		assertThrows(IllegalArgumentException.class, () -> bars(0, new long[1], new long[1]));
	}

	@Test
	void bothCountsHaveTheSameBins() {
		assertThrows(IllegalArgumentException.class, () -> bars(1, new long[2], new long[3]));
	}

	private static TimeBars bars(long width, long[] all, long[] passing) {
		return new TimeBars(100, width, all, passing, ZoneOffset.UTC);
	}
}
