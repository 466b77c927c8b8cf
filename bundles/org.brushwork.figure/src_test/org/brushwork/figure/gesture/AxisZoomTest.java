package org.brushwork.figure.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.brushwork.figure.scale.LogScale;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.scale.Scale;
import org.junit.jupiter.api.Test;

class AxisZoomTest {

	private static final Range FIT = new Range(0, 100);

	@Test
	void theValueUnderThePointerStays() {
		Range half = new AxisZoom(new NumberScale(0, 100, 500), FIT).zoomed(100, 0.5);
		assertEquals(10, half.lower(), 1e-9);
		assertEquals(60, half.upper(), 1e-9);
		assertEquals(20, new NumberScale(half.lower(), half.upper(), 500).value(100), 1e-9);
	}

	@Test
	void onLogarithmsAZoomTakesThePartOfTheDecades() {
		Range half = new AxisZoom(new LogScale(1, 10_000, 400), new Range(1, 10_000)).zoomed(200, 0.5);
		assertEquals(10, half.lower(), 1e-9);
		assertEquals(1000, half.upper(), 1e-6);
	}

	@Test
	void outAndInAgainIsWhereItWas() {
		Scale scale = new NumberScale(20, 40, 300);
		Range out = new AxisZoom(scale, FIT).zoomed(70, 1.25);
		Range in = new AxisZoom(scale.withRange(out.lower(), out.upper()), FIT).zoomed(70, 0.8);
		assertEquals(20, in.lower(), 1e-9);
		assertEquals(40, in.upper(), 1e-9);
	}

	@Test
	void atMostTwiceAllDataIsShown() {
		Range range = FIT;
		for (int i = 0; i < 100; i++) {
			range = new AxisZoom(new NumberScale(range.lower(), range.upper(), 500), FIT).zoomed(250, 1.3);
		}
		assertEquals(-50, range.lower(), 1e-6);
		assertEquals(150, range.upper(), 1e-6);
	}

	@Test
	void numbersCanBeToldApartHoweverFarItIsZoomed() {
		double now = 1.7e12;
		Range fit = new Range(now - 1e9, now + 1e9);
		Range range = fit;
		for (int i = 0; i < 300; i++) {
			range = new AxisZoom(new NumberScale(range.lower(), range.upper(), 1000), fit).zoomed(333, 0.8);
		}
		double width = range.upper() - range.lower();
		assertTrue(width >= 4 && width <= 6, () -> width + " ms");
		Range one = new Range(1, 2);
		for (int i = 0; i < 300; i++) {
			one = new AxisZoom(new LogScale(one.lower(), one.upper(), 1000), new Range(1, 2)).zoomed(500, 0.8);
		}
		assertTrue(one.upper() / one.lower() > 1 + 1e-12);
	}

	@Test
	void theMiddleNeverLeavesTheData() {
		Range range = new AxisZoom(new NumberScale(40, 60, 500), FIT).moved(50);
		assertEquals(90, range.lower(), 1e-9);
		assertEquals(110, range.upper(), 1e-9);
	}

	@Test
	void movingKeepsTheFactorOnLogarithms() {
		Range range = new AxisZoom(new LogScale(10, 100, 400), new Range(1, 10_000)).moved(1);
		assertEquals(100, range.lower(), 1e-9);
		assertEquals(1000, range.upper(), 1e-9);
	}

	@Test
	void aValueIsBroughtToAPosition() {
		Range range = new AxisZoom(new NumberScale(40, 60, 500), FIT).withAt(50, 100);
		assertEquals(50, new NumberScale(range.lower(), range.upper(), 500).value(100), 1e-9);
		assertEquals(20, range.upper() - range.lower(), 1e-9);
	}

	@Test
	void theWidestNumbersCanBeZoomed() {
		Range fit = new Range(-4e307, 4e307);
		Range out = new AxisZoom(new NumberScale(-4e307, 4e307, 500), fit).zoomed(250, 1.5);
		assertEquals(6e307, out.upper(), 1e300);
		Range same = new AxisZoom(new LogScale(1e-200, 1e200, 500), new Range(1e-200, 1e200)).zoomed(250, 2);
		assertEquals(new Range(1e-200, 1e200), same);
	}

	@Test
	void onlyTheAxesThatAChartLetsMoveMove() {
		assertEquals(ZoomAxes.X, ZoomAxes.X.only(ZoomAxes.BOTH));
		assertEquals(ZoomAxes.Y, ZoomAxes.BOTH.only(ZoomAxes.Y));
		assertEquals(ZoomAxes.X, ZoomAxes.X.only(ZoomAxes.Y));
	}
}
