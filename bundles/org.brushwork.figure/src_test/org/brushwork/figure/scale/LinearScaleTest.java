package org.brushwork.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinearScaleTest {

	@Test
	void theEndsOfTheRangeAreTheEndsOfTheAxis() {
		LinearScale scale = new LinearScale(10, 20, 500);
		assertEquals(0, scale.toPixel(10));
		assertEquals(500, scale.toPixel(20));
	}

	@Test
	void anAxisMayRunBackwards() {
		LinearScale scale = new LinearScale(100, 0, 50);
		assertEquals(50, scale.toPixel(0));
		assertEquals(25, scale.toPixel(50));
	}

	@Test
	void aPixelComesBackFromItsData() {
		LinearScale scale = new LinearScale(1.4318568e12, 1.4321448e12, 842);
		for (int pixel = 0; pixel <= 842; pixel++) {
			assertEquals(pixel, scale.toPixel(scale.toData(pixel)));
		}
	}

	@Test
	void farAwayStaysDrawable() {
		assertEquals(1_000_000, new LinearScale(0, 1, 100).toPixel(1e300));
	}
}
