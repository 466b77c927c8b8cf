package org.brushwork.widgets.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegressionTest {

	/** y and x in turn: <i>Norris</i>, of the statistical reference datasets of NIST. */
	private static final double[] NORRIS = { 0.1, 0.2, 338.8, 337.4, 118.1, 118.2, 888.0, 884.6, 9.2, 10.1, 228.1,
			226.5, 668.5, 666.3, 998.5, 996.3, 449.1, 448.6, 778.9, 777.0, 559.2, 558.2, 0.3, 0.4, 0.1, 0.6, 778.1, 775.5,
			668.8, 666.9, 339.3, 338.0, 448.9, 447.5, 10.8, 11.6, 557.7, 556.0, 228.3, 228.1, 998.0, 995.8, 888.8, 887.6,
			119.6, 120.2, 0.3, 0.3, 0.6, 0.3, 557.6, 556.8, 339.3, 339.1, 888.0, 887.2, 998.5, 999.0, 778.9, 779.0, 10.2,
			11.1, 117.6, 118.3, 228.9, 229.2, 668.4, 669.1, 449.2, 448.9, 0.2, 0.5 };

	private static Regression.Line line(double[] xs, double[] ys) {
		return assertInstanceOf(Regression.Line.class, Regression.of(Points.of("", xs, ys)));
	}

	private static double[] norris(int first) {
		return IntStream.range(0, 36).mapToDouble(i -> NORRIS[2 * i + first]).toArray();
	}

	@Test
	void theLineOfAReferenceDatasetIsTheCertifiedOne() {
		Regression.Line line = line(norris(1), norris(0));
		assertEquals(1.00211681802045, line.slope(), 1e-13);
		assertEquals(-0.262323073774029, line.intercept(), 1e-12);
		assertEquals(0.999993745883712, line.rSquared(), 1e-14);
	}

	@Test
	void largeNumbersKeepTheirDigits() {
		double[] far = DoubleStream.of(norris(1)).map(x -> x + 1e9).toArray();
		assertEquals(1.00211681802045, line(far, norris(0)).slope(), 1e-8);
	}

	@ParameterizedTest
	@EnumSource
	void allFourSetsOfAnscombeHaveThePublishedLine(Quartet quartet) {
		Regression.Line line = line(quartet.points().xs(), quartet.points().ys());
		assertEquals(3.00, line.intercept(), 0.01);
		assertEquals(0.500, line.slope(), 0.001);
		assertEquals(0.667, line.rSquared(), 0.001);
		assertEquals(9, DoubleStream.of(quartet.points().xs()).average().orElseThrow(), 1e-12);
		assertEquals(7.50, DoubleStream.of(quartet.points().ys()).average().orElseThrow(), 0.01);
	}

	@Test
	void pointsOnALineLeaveNothingUnexplained() {
		Regression.Line line = line(new double[] { 1, 2, 4 }, new double[] { 5, 3, -1 });
		assertEquals(-2, line.slope(), 1e-12);
		assertEquals(7, line.intercept(), 1e-12);
		assertEquals(1, line.rSquared(), 1e-12);
	}

	@Test
	void ofPointsThatAreAsHighNoShareIsExplained() {
		Regression.Line line = line(new double[] { 1, 2 }, new double[] { 3, 3 });
		assertEquals(0, line.slope());
		assertTrue(Double.isNaN(line.rSquared()));
	}

	@Test
	void whereThereIsNoLineTheReasonIsSaid() {
		assertEquals(Regression.None.TOO_FEW, Regression.of(Points.of("", new double[0], new double[0])));
		assertEquals(Regression.None.TOO_FEW, Regression.of(Points.of("", new double[] { 1 }, new double[] { 1 })));
		assertEquals(Regression.None.VERTICAL,
				Regression.of(Points.of("", new double[] { 0.1, 0.1, 0.1 }, new double[] { 1, 2, 3 })));
		assertEquals(Regression.None.TOO_LARGE,
				Regression.of(Points.of("", new double[] { 1e200, -1e200 }, new double[] { 1, 2 })));
	}

	@Test
	void residualsLeadFromTheLineToThePointsFromLeftToRight() {
		Values residuals = new Regression.Line(1, 0, 0.5)
				.residuals(Points.of("", new double[] { 4, 2 }, new double[] { 5, 1 }));
		assertArrayEquals(new double[] { 2, 2, 2, 4, 4, 4 }, residuals.xs());
		assertArrayEquals(new double[] { 2, 1, Double.NaN, 4, 5, Double.NaN }, residuals.ys());
	}
}
