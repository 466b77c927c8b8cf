package org.brushwork.plot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {

	@Test
	void theLowerEndBelongsToItAndTheUpperDoesNot() {
		Interval interval = new Interval(1, 2);
		assertTrue(interval.contains(1));
		assertFalse(interval.contains(2));
	}

	@Test
	void anEmptyOneIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Interval(2, 2));
		assertThrows(IllegalArgumentException.class, () -> new Interval(3, 2));
	}

	@Test
	void endsAreNumbers() {
		assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 2));
		assertThrows(IllegalArgumentException.class, () -> new Interval(0, Double.POSITIVE_INFINITY));
	}
}
