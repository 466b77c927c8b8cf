package org.brushwork.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LogScaleTest {

	@Test
	void aDecadeIsTheSameLengthEverywhere() {
		LogScale scale = new LogScale(1, 10_000, 400);
		assertEquals(100, scale.position(10), 1e-9);
		assertEquals(300, scale.position(1000), 1e-9);
		assertEquals(-100, scale.position(0.1), 1e-9);
		assertEquals(100, scale.value(200), 1e-9);
	}

	@Test
	void whatHasNoLogarithmHasNoPosition() {
		assertTrue(Double.isNaN(new LogScale(1, 10, 100).position(0)));
		assertTrue(Double.isNaN(new LogScale(1, 10, 100).position(-3)));
	}

	@Test
	void aRatioThatIsTooLargeForANumberHasPositionsNevertheless() {
		LogScale scale = new LogScale(1e-200, 1e200, 400);
		assertEquals(200, scale.position(1), 1e-9);
		assertEquals(1, scale.value(200), 1e-9);
		assertEquals(400, scale.position(1e200), 1e-9);
	}
}
