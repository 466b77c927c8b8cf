package org.brushwork.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.brushwork.plot.Interval;
import org.junit.jupiter.api.Test;

/** Four hours of 17 May 2015. */
class BinEdgesTest {

	private static final double HOUR = 3_600_000;
	private static final double TEN = 1_431_856_800_000.0;
	private final BinEdges edges = new BinEdges(TEN, HOUR, 4);

	@Test
	void anEdgeBelongsToTheBinThatStartsThere() {
		assertEquals(1, edges.binOf(TEN + HOUR));
		assertEquals(0, edges.binOf(TEN + HOUR - 1));
	}

	@Test
	void outsideIsTheFirstOrTheLastBin() {
		assertEquals(0, edges.binOf(Double.NEGATIVE_INFINITY));
		assertEquals(3, edges.binOf(Double.MAX_VALUE));
	}

	@Test
	void theNearestEdgeIsExactlyABinBoundary() {
		assertEquals(TEN + 2 * HOUR, edges.nearest(TEN + 2.49 * HOUR));
		assertEquals(TEN + 3 * HOUR, edges.nearest(TEN + 2.51 * HOUR));
		assertEquals(TEN + 4 * HOUR, edges.nearest(TEN + 99 * HOUR));
	}

	@Test
	void coveringTakesWholeBins() {
		assertEquals(new Interval(TEN, TEN + 3 * HOUR), edges.covering(TEN + 2.1 * HOUR, TEN + 0.9 * HOUR));
	}
}
