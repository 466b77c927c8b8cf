package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WeekHourCountsTest {

	@Test
	void countsAreCopiedInAndOut() {
		long[][] all = new long[7][24];
		WeekHourCounts counts = new WeekHourCounts(all, new long[7][24]);
		all[6][23] = 1;
		counts.all()[6][23] = 2;
		counts.passing()[0][0] = 3;
		assertEquals(0, counts.all(6, 23));
		assertEquals(0, counts.passing(0, 0));
		assertNotEquals(new WeekHourCounts(all, new long[7][24]), counts);
		assertEquals(new WeekHourCounts(new long[7][24], new long[7][24]), counts);
		assertEquals(new WeekHourCounts(new long[7][24], new long[7][24]).hashCode(), counts.hashCode());
	}

	@Test
	void anotherShapeIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new WeekHourCounts(new long[6][24], new long[7][24]));
		assertThrows(IllegalArgumentException.class, () -> new WeekHourCounts(new long[7][24], new long[7][23]));
	}
}
