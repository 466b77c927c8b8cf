package org.brushwork.widgets.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.figure.xy.Points;
import org.brushwork.widgets.ui.internal.KMeans.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KMeansTest {

	private static Points onALine(double... xs) {
		return Points.of("", xs, new double[xs.length]);
	}

	private static KMeans settled(KMeans start) {
		KMeans now = start;
		for (int i = 0; i < 1_000 && !now.isSettled(); i++) {
			now = now.next();
		}
		assertTrue(now.isSettled(), "not settled after 1,000 steps");
		return now;
	}

	/** Points at 0, 1, 9 and 10, centres at 0 and 1: 0 | 1 9 10, then 20/3, then 0 1 | 9 10 about 0.5 and 9.5. */
	@Test
	void theStepsAreThoseThatAreReckonedByHand() {
		KMeans first = KMeans.from(onALine(0, 1, 9, 10), new double[] { 0, 1 }, new double[2]);
		assertArrayEquals(new int[] { 0, 1, 1, 1 }, first.clusters());
		assertEquals(64 + 81, first.inertia());
		KMeans moved = first.next();
		assertArrayEquals(new double[] { 0, 20 / 3.0 }, moved.centres()[0], 1e-12);
		assertEquals(Step.MOVE, moved.last());
		KMeans assigned = moved.next();
		assertArrayEquals(new int[] { 0, 0, 1, 1 }, assigned.clusters());
		assertEquals(Step.ASSIGN, assigned.last());
		KMeans last = settled(assigned);
		assertArrayEquals(new double[] { 0.5, 9.5 }, last.centres()[0], 1e-12);
		assertEquals(4 * 0.25, last.inertia(), 1e-12);
		assertEquals(List.of(0.0, 0.0, 0.5), last.trails().stream().map(place -> place[0][0]).toList());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void noStepMakesTheInertiaLarger(long seed) {
		KMeans last = settled(KMeans.start(new Blobs(5, 500, 1.2, seed).make(), 6, seed));
		List<Double> inertias = last.inertias();
		IntStream.range(1, inertias.size())
				.forEach(i -> assertTrue(inertias.get(i) <= inertias.get(i - 1) + 1e-9, inertias::toString));
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13 })
	void whenItHasSettledEachPointIsNearestToItsOwnCentreAndEachCentreIsAMean(long seed) {
		Points points = new Blobs(3, 200, 2, seed).make();
		KMeans last = settled(KMeans.start(points, 4, seed));
		double[][] centres = last.centres();
		for (int i = 0; i < points.size(); i++) {
			double own = Math.hypot(points.xs()[i] - centres[0][last.clusters()[i]],
					points.ys()[i] - centres[1][last.clusters()[i]]);
			for (int other = 0; other < 4; other++) {
				assertTrue(own <= Math.hypot(points.xs()[i] - centres[0][other], points.ys()[i] - centres[1][other]));
			}
		}
		for (int cluster = 0; cluster < 4; cluster++) {
			int which = cluster;
			assertEquals(IntStream.range(0, 200).filter(i -> last.clusters()[i] == which).mapToDouble(i -> points.xs()[i])
					.average().orElseThrow(), centres[0][cluster], 1e-9);
		}
	}

	@Test
	void heapsFarApartAreFound() {
		Points points = onALine(0, 0.1, 0.2, 100, 100.1, 100.2, 200, 200.1, 200.2);
		KMeans last = settled(KMeans.from(points, new double[] { 0, 100, 200 }, new double[3]));
		assertArrayEquals(new int[] { 0, 0, 0, 1, 1, 1, 2, 2, 2 }, last.clusters());
		assertEquals(3 * 0.02, last.inertia(), 1e-9);
	}

	/** The third centre is nearest to nothing; 10 is farthest from its centre, 4. */
	@Test
	void aClusterWithoutAPointGetsTheOneThatIsFarthestFromItsCentre() {
		KMeans first = KMeans.from(onALine(0, 1, 3, 10), new double[] { 0, 4, 99 }, new double[3]);
		assertArrayEquals(new int[] { 0, 0, 1, 1 }, first.clusters());
		KMeans moved = first.next();
		assertEquals(Step.REFILL, moved.last());
		assertArrayEquals(new double[] { 0.5, 3, 10 }, moved.centres()[0], 1e-12);
		assertArrayEquals(new int[] { 0, 0, 1, 2 }, settled(moved).clusters());
	}

	@Test
	void pointsThatAreAllAlikeSettleToo() {
		KMeans last = settled(KMeans.start(onALine(5, 5, 5, 5), 3, 1));
		assertEquals(0, last.inertia());
	}

	@Test
	void asManyClustersAsPointsLeaveNoDistance() {
		assertEquals(0, settled(KMeans.start(onALine(1, 2, 3), 3, 4)).inertia());
	}

	@Test
	void moreClustersThanPointsAreRefused() {
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
				() -> KMeans.start(onALine(1, 2), 3, 1));
		assertEquals("k must be 1 to 2, got: 3", refused.getMessage());
	}

	@Test
	void whatHasSettledStaysAsItIs() {
		KMeans last = settled(KMeans.start(onALine(1, 2, 3), 1, 1));
		assertSame(last, last.next());
		assertArrayEquals(new double[] { 2 }, last.centres()[0]);
		assertEquals(2, last.inertia());
	}

	@Test
	void theSameSeedMakesTheSameHeaps() {
		assertArrayEquals(new Blobs(3, 50, 1, 2).make().xs(), new Blobs(3, 50, 1, 2).make().xs());
		Points tight = new Blobs(2, 10, 0, 2).make();
		assertEquals(2, IntStream.range(0, 10).mapToDouble(i -> tight.xs()[i]).distinct().count());
	}
}
