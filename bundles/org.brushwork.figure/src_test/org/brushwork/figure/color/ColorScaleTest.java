package org.brushwork.figure.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorScaleTest {

	private static final int STEPS = 255;

	@Test
	void viridisOnDarkHasItsPublishedColours() {
		ColorScale viridis = ColorScale.viridis(ChartTheme.of(0x1E1F22));
		assertEquals(0x440154, viridis.color(0));
		assertEquals(0xFDE725, viridis.color(1));
		// The middle of the 256 published colours is 0x21918C.
		assertNear(0x21918C, viridis.color(0.5), 3);
		// Between key colours: published numbers 38 of 255 is 0x443A83.
		assertNear(0x443A83, viridis.color(38 / 255.0), 6);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0xFFFFFF, 0xF6F5F4, 0x2F2F2F, 0x1E1F22, 0x000000 })
	void moreStandsOutMoreFromTheBackground(int background) {
		ChartTheme theme = ChartTheme.of(background);
		for (ColorScale scale : List.of(ColorScale.viridis(theme), ColorScale.errors(theme), ColorScale.quiet(theme))) {
			double direction = theme.isDark() ? 1 : -1;
			for (int i = 1; i <= STEPS; i++) {
				double before = luminance(scale.color((i - 1.0) / STEPS));
				double after = luminance(scale.color((double) i / STEPS));
				// Near white one of 255 green is 0.006 of luminance: less than half of that is rounding.
				assertTrue(direction * (after - before) >= -0.003, "step " + i + " goes back by " + (before - after));
			}
			for (int i = 16; i <= STEPS; i++) {
				double grown = luminance(scale.color((double) i / STEPS)) - luminance(scale.color((i - 16.0) / STEPS));
				assertTrue(direction * grown > 0, "up to step " + i + " nothing changes");
			}
			assertTrue(direction * (luminance(scale.color(1)) - luminance(scale.color(0))) > 0.05);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0xFFFFFF, 0x2F2F2F, 0x1E1F22 })
	void nothingDoesNotGlow(int background) {
		ColorScale scale = ColorScale.viridis(ChartTheme.of(background));
		assertTrue(ChartTheme.contrast(scale.color(0), background) < 1.8);
		assertTrue(ChartTheme.contrast(scale.color(1), background) > 4.5);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0xFFFFFF, 0x2F2F2F, 0x1E1F22 })
	void zeroIsAnotherColourThanEmpty(int background) {
		ChartTheme theme = ChartTheme.of(background);
		OkLab zero = OkLab.of(ColorScale.viridis(theme).color(0));
		OkLab empty = OkLab.of(theme.color(ChartRole.EMPTY));
		double distance = Math.sqrt(square(zero.lightness() - empty.lightness()) + square(zero.a() - empty.a())
				+ square(zero.b() - empty.b()));
		assertTrue(distance > 0.04, "only " + distance + " apart"); // 0.02 is just noticeable
	}

	@Test
	void amountsBeyondTheScaleHaveTheColoursOfItsEnds() {
		ColorScale scale = ColorScale.errors(ChartTheme.of(0xFFFFFF));
		assertEquals(scale.color(0), scale.color(-3));
		assertEquals(scale.color(0), scale.color(Double.NaN));
		assertEquals(scale.color(1), scale.color(Double.POSITIVE_INFINITY));
		assertNotEquals(scale.color(0), scale.color(1));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x000000, 0xFFFFFF, 0xFF0000, 0x123456, 0x808080, 0xFDE725 })
	void okLabGoesThereAndBack(int color) {
		assertEquals(color, OkLab.of(color).color());
	}

	@Test
	void okLabIsThatOfThePublishedExamples() {
		// Red of sRGB, from the CSS Color Module Level 4: oklab(0.628 0.2249 0.1258).
		OkLab red = OkLab.of(0xFF0000);
		assertEquals(0.628, red.lightness(), 5e-4);
		assertEquals(0.2249, red.a(), 5e-4);
		assertEquals(0.1258, red.b(), 5e-4);
	}

	@Test
	void wordsAreReadableOnEveryColourOfAScale() {
		for (int background : new int[] { 0xFFFFFF, 0x1E1F22 }) {
			ColorScale scale = ColorScale.viridis(ChartTheme.of(background));
			for (int i = 0; i <= STEPS; i++) {
				int fill = scale.color((double) i / STEPS);
				assertTrue(ChartTheme.contrast(ChartTheme.on(fill), fill) >= 3.9, Integer.toHexString(fill));
			}
		}
	}

	/** Relative luminance from the contrast with black, which is (L + 0.05) / 0.05. */
	private static double luminance(int color) {
		return ChartTheme.contrast(color, 0x000000) * 0.05 - 0.05;
	}

	private static double square(double value) {
		return value * value;
	}

	private static void assertNear(int expected, int actual, int tolerance) {
		for (int shift = 0; shift <= 16; shift += 8) {
			assertEquals(expected >> shift & 0xFF, actual >> shift & 0xFF, tolerance,
					"expected " + Integer.toHexString(expected) + ", got " + Integer.toHexString(actual));
		}
	}
}
