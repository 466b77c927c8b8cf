package org.brushwork.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.brushwork.figure.drawing.Box;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

	@Test
	void aPictureHasScaleTimesAsManyPixelsAsUnits() {
		assertEquals(new Point(1000, 700), PictureSize.of(new Point(1000, 700), 1));
		assertEquals(new Point(4000, 2800), PictureSize.of(new Point(1000, 700), 4));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 5 })
	void otherScalesAreRefused(int scale) {
		Exception refused = assertThrows(IllegalArgumentException.class,
				() -> PictureSize.of(new Point(10, 10), scale));
		assertEquals("scale must be 1 to 4, got: " + scale, refused.getMessage());
	}

	@Test
	void aWidePictureTakesTheWidthOfThePaper() {
		assertEquals(new Box(20, 30, 500, 250), PictureSize.fit(new Point(1000, 500), new Box(20, 30, 500, 700)));
	}

	@Test
	void aHighPictureTakesTheHeightOfThePaperAndLiesInItsMiddle() {
		assertEquals(new Box(150, 0, 200, 400), PictureSize.fit(new Point(100, 200), new Box(0, 0, 500, 400)));
	}
}
