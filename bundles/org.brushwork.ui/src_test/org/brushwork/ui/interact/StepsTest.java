package org.brushwork.ui.interact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StepsTest {

	@Test
	void stopsAreDecimalFractionsWithoutNoise() {
		Steps tenths = new Steps(-5, 5, 0.1);
		assertEquals(100, tenths.last());
		for (int position = 0; position <= 100; position++) {
			double stop = (position - 50) / 10.0; // correctly rounded, as a division is
			assertEquals(stop, tenths.at(position));
			assertEquals(position, tenths.positionOf(stop));
		}
		assertEquals(1, tenths.decimals());
		assertEquals(10, tenths.page());
	}

	@Test
	void aRangeThatIsNoWholeNumberOfStepsEndsAtItsMaximum() {
		Steps thirds = new Steps(0, 1, 0.3);
		assertEquals(4, thirds.last());
		assertEquals(0.9, thirds.at(3));
		assertEquals(1, thirds.at(4));
		assertEquals(4, thirds.positionOf(1));
		assertEquals(3, thirds.positionOf(0.92));
	}

	@Test
	void numbersBesideTheRangeAreAtItsEnds() {
		Steps steps = new Steps(10, 20, 2);
		assertEquals(0, steps.positionOf(-1e300));
		assertEquals(5, steps.positionOf(1e300));
		assertEquals(2, steps.positionOf(14.9));
	}

	@Test
	void aSliderOfAMillionStepsLeavesSomeOutButEndsWhereTheyEnd() {
		Steps million = new Steps(0, 1_000_000, 1);
		assertEquals(10_000, million.last());
		assertEquals(100, million.at(1));
		assertEquals(1_000_000, million.at(million.last()));
		assertEquals(5_000, million.positionOf(500_000));
	}

	@Test
	void emptyRangesAndStepsThatDoNotFitAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Steps(1, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> new Steps(2, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> new Steps(0, Double.NaN, 1));
		assertThrows(IllegalArgumentException.class, () -> new Steps(0, 1, 0));
		assertThrows(IllegalArgumentException.class, () -> new Steps(0, 1, 2));
	}
}
