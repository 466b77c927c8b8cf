package org.brushwork.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The square reaches from -100,000 to 100,000. */
class FarPointsTest {

	@Test
	void whatIsNearStaysWhole() {
		double[] part = { 0, 1 };
		assertTrue(FarPoints.inside(-500, 2_000, part));
		assertEquals(0, part[0]);
		assertEquals(1, part[1]);
	}

	@Test
	void aSegmentIsCutWhereItLeavesTheSquare() {
		double[] part = { 0, 1 };
		assertTrue(FarPoints.inside(-300_000, 1_000_000, part)); // from -300,000 to 700,000
		assertEquals(0.2, part[0], 1e-12);
		assertEquals(0.4, part[1], 1e-12);
	}

	@Test
	void aSegmentBackwardsIsCutTheSameWay() {
		double[] part = { 0, 1 };
		assertTrue(FarPoints.inside(700_000, -1_000_000, part));
		assertEquals(0.6, part[0], 1e-12);
		assertEquals(0.8, part[1], 1e-12);
	}

	@Test
	void whatIsBesideTheSquareIsNotSeen() {
		assertFalse(FarPoints.inside(200_000, 50_000, new double[] { 0, 1 }));
		assertFalse(FarPoints.inside(200_000, 0, new double[] { 0, 1 }));
		assertTrue(FarPoints.inside(99_999, 0, new double[] { 0, 1 }));
	}
}
