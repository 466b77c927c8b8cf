package org.brushwork.widgets.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.brushwork.widgets.ui.internal.Bell.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those of printed tables of the normal distribution. */
class BellTest {

	private static Bell bell(double mean, double deviation, double from, double to) {
		return new Bell(mean, deviation, from, to, Curve.DENSITY, 1_000);
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, -1, 1, 0.6827", "0, 1, -2, 2, 0.9545", "0, 1, -3, 3, 0.9973", "0, 1, -1.96, 1.96, 0.9500",
			"0, 1, 0, 1.28, 0.3997", "0, 1, 1, 2, 0.1359", "2, 3, -1, 5, 0.6827", "-1, 0.5, -2, 0, 0.9545" })
	void theProbabilityBetweenTheBoundsIsTheTables(double mean, double deviation, double from, double to, double table) {
		assertEquals(table, bell(mean, deviation, from, to).probability(), 0.5e-4);
	}

	@Test
	void theDensityIsTheTables() {
		assertArrayEquals(new double[] { 0.39894, 0.24197, 0.05399 }, bell(0, 1, -1, 1).at(0, 1, -2), 0.5e-5);
		assertArrayEquals(new double[] { 0.79788 }, bell(3, 0.5, -1, 1).at(3), 0.5e-5);
	}

	@Test
	void theCumulativeCurveIsTheTables() {
		Bell cumulative = new Bell(0, 1, -1, 1, Curve.CUMULATIVE, 0);
		assertArrayEquals(new double[] { 0.5, 0.84134, 0.97725, 0.02275 }, cumulative.at(0, 1, 2, -2), 0.5e-5);
	}

	@Test
	void samplesMoveWithTheMeanAndStretchWithTheDeviation() {
		double[] standard = bell(0, 1, -1, 1).drawn();
		double[] moved = bell(2, 0.5, -1, 1).drawn();
		assertEquals(1_000, standard.length);
		assertArrayEquals(Arrays.stream(standard).map(z -> 2 + 0.5 * z).toArray(), moved, 1e-9);
		// Five times the standard errors of a mean and of a share of a thousand values.
		assertEquals(0, Arrays.stream(standard).average().orElseThrow(), 5 / Math.sqrt(1_000));
		assertEquals(0.6827, Arrays.stream(standard).filter(z -> Math.abs(z) < 1).count() / 1_000.0, 0.074);
	}

	@Test
	void boundsTheWrongWayRoundAreRefusedInWords() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> bell(0, 1, 1, 1));
		assertTrue(refusal.getMessage().contains("below"), refusal.getMessage());
	}

	@Test
	void aBrushBeyondTheSlidersEndsWithThem() {
		Bell wide = bell(0, 1, -1, 1).between(-12, 30);
		assertEquals(-10, wide.from());
		assertEquals(10, wide.to());
		assertEquals(0.33, wide.between(1 / 3.0, 2).from());
		Bell outside = wide.between(10.2, 10.6);
		assertTrue(outside.from() < outside.to() && outside.to() == 10, outside.toString());
		Bell below = wide.between(-10.6, -10.2);
		assertTrue(below.from() == -10 && below.to() > -10, below.toString());
	}
}
