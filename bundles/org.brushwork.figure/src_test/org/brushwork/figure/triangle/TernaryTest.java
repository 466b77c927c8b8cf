package org.brushwork.figure.triangle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TernaryTest {

	private static final double TINY = 1e-12;

	@Test
	void cornersAreThoseOfAnEquilateralTriangle() {
		assertPlace(0, 0, 1, 0, 0);
		assertPlace(1, 0, 0, 1, 0);
		assertPlace(0.5, 0.8660254037844386, 0, 0, 1);
		assertPlace(0.5, 0.28867513459481287, 1, 1, 1); // a third of the height
		assertPlace(0.5, 0, 0.5, 0.5, 0);
	}

	@Test
	void aShareIsTheDistanceFromTheOppositeEdge() {
		// Edge from the second to the third corner: sqrt(3) x + y = sqrt(3); distances are divided by the height.
		Random random = new Random(7);
		for (int i = 0; i < 1000; i++) {
			double b = random.nextDouble();
			double c = random.nextDouble() * (1 - b);
			double a = 1 - b - c;
			double x = Ternary.x(a, b, c);
			double y = Ternary.y(a, b, c);
			double distance = Math.abs(Math.sqrt(3) * x + y - Math.sqrt(3)) / 2;
			assertEquals(a, distance / Ternary.HEIGHT, TINY);
			assertEquals(b, Math.abs(Math.sqrt(3) * x - y) / 2 / Ternary.HEIGHT, TINY);
			assertEquals(a, Ternary.a(x, y), TINY);
			assertEquals(b, Ternary.b(x, y), TINY);
			assertEquals(c, Ternary.c(y), TINY);
		}
	}

	@Test
	void sharesNeedNotSumToOne() {
		assertPlace(Ternary.x(0.2, 0.3, 0.5), Ternary.y(0.2, 0.3, 0.5), 20, 30, 50);
		assertPlace(Ternary.x(1, 1, 2), Ternary.y(1, 1, 2), 4e307, 4e307, 8e307);
		assertPlace(Ternary.x(1, 1, 2), Ternary.y(1, 1, 2), 1e-308, 1e-308, 2e-308);
	}

	@Test
	void whatRoundingLeavesBehindIsZero() {
		assertPlace(1, 0, -1e-9, 1.0000001, -1e-17);
	}

	@Test
	void sharesWithoutAWholeHaveNoPlace() {
		for (double[] none : new double[][] { { 0, 0, 0 }, { Double.NaN, 0.5, 0.5 }, { 0.5, 0.5, Double.NaN },
				{ Double.POSITIVE_INFINITY, 0, 0 }, { 1, Double.NEGATIVE_INFINITY, 0 } }) {
			assertTrue(Double.isNaN(Ternary.x(none[0], none[1], none[2])));
			assertTrue(Double.isNaN(Ternary.y(none[0], none[1], none[2])));
		}
	}

	private static void assertPlace(double x, double y, double a, double b, double c) {
		assertEquals(x, Ternary.x(a, b, c), 1e-7);
		assertEquals(y, Ternary.y(a, b, c), 1e-7);
	}
}
