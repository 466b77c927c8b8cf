package org.brushwork.figure.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartThemeTest {

	/** The difference of two colours (CIE 1976) that is plain to see side by side. */
	private static final double PLAIN = 12;

	@Test
	void contrastIsThatOfThePublishedExamples() {
		assertEquals(21, ChartTheme.contrast(0x000000, 0xFFFFFF), 1e-9);
		assertEquals(1, ChartTheme.contrast(0x123456, 0x123456), 1e-9);
		assertEquals(4.48, ChartTheme.contrast(0x777777, 0xFFFFFF), 0.005); // just fails level AA
		assertEquals(4.54, ChartTheme.contrast(0x767676, 0xFFFFFF), 0.005); // just passes it
	}

	@ParameterizedTest
	@ValueSource(ints = { 0xFFFFFF, 0xF6F5F4, 0xE0E0E0, 0x2F2F2F, 0x1E1F22, 0x000000, 0x3B4252, 0xFDF6E3, 0x808080 })
	void wordsCanBeReadOnAnyBackground(int background) {
		ChartTheme theme = ChartTheme.of(background);
		for (ChartRole role : List.of(ChartRole.TEXT, ChartRole.MUTED_TEXT)) {
			assertTrue(ChartTheme.contrast(theme.color(role), background) >= 4.5, role + " is too faint");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0xFFFFFF, 0xF6F5F4, 0x2F2F2F, 0x1E1F22 })
	void wordsCanBeReadInAReadOut(int background) {
		ChartTheme theme = ChartTheme.of(background);
		int box = theme.color(ChartRole.READ_OUT);
		assertTrue(ChartTheme.contrast(theme.color(ChartRole.TEXT), box) >= 4.5);
		assertTrue(ChartTheme.contrast(theme.color(ChartRole.MUTED_TEXT), box) >= 4.5);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0xFFFFFF, 0x000000, 0xFFFFCC, 0x2D3236 })
	void inHighContrastLinesBarsAndFocusCanBeSeen(int background) {
		ChartTheme theme = ChartTheme.of(background, true);
		for (int series = 0; series < 24; series++) {
			assertTrue(ChartTheme.contrast(theme.series(series), background) >= 3, "series " + series);
		}
		for (ColorRole role : ColorRole.values()) {
			assertTrue(ChartTheme.contrast(theme.color(role), background) >= 3, role + " is too faint");
		}
		for (ChartRole role : List.of(ChartRole.AXIS, ChartRole.WHOLE, ChartRole.FOCUS, ChartRole.BRUSH)) {
			assertTrue(ChartTheme.contrast(theme.color(role), background) >= 3, role + " is too faint");
		}
	}

	@Test
	void aBlackBackgroundIsHighContrastAndAWhiteOneOnlyWhenAsked() {
		assertTrue(ChartTheme.of(0x000000).isHighContrast());
		assertTrue(!ChartTheme.of(0xFFFFFF).isHighContrast());
		assertTrue(ChartTheme.of(0xFFFFFF, true).isHighContrast());
	}

	@Test
	void lightIsDrawnOnDarkAndDarkOnLight() {
		assertTrue(ChartTheme.of(0x2F2F2F).isDark());
		assertTrue(!ChartTheme.of(0xF6F5F4).isDark());
		assertNotEquals(ChartTheme.of(0x2F2F2F).color(ColorRole.NEUTRAL),
				ChartTheme.of(0xFFFFFF).color(ColorRole.NEUTRAL));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0xFFFFFF, 0x2F2F2F })
	void everyTwoRolesDifferAlsoForTheColourBlind(int background) {
		ChartTheme theme = ChartTheme.of(background);
		List<ColorRole> roles = List.of(ColorRole.values());
		List<String> alike = new ArrayList<>();
		for (Vision vision : Vision.values()) {
			for (ColorRole one : roles) {
				for (ColorRole other : roles.subList(roles.indexOf(one) + 1, roles.size())) {
					double difference = vision.difference(theme.color(one), theme.color(other));
					if (difference < PLAIN) {
						alike.add(vision + ": " + one + " and " + other + " " + Math.round(difference));
					}
				}
			}
		}
		assertEquals(List.of(), alike);
	}

	/** How people see: simulations of Viénot, Brettel and Mollon (1999), on linear RGB. */
	private enum Vision {

		NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1), //
		PROTAN(0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1), //
		DEUTAN(0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1);

		private final double[] matrix;

		Vision(double... matrix) {
			this.matrix = matrix;
		}

		double difference(int one, int other) {
			double[] a = lab(seen(one));
			double[] b = lab(seen(other));
			return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
		}

		private double[] seen(int color) {
			double[] rgb = { linear(color >> 16 & 255), linear(color >> 8 & 255), linear(color & 255) };
			double[] seen = new double[3];
			for (int i = 0; i < 9; i++) {
				seen[i / 3] += matrix[i] * rgb[i % 3];
			}
			return seen;
		}

		private static double linear(int channel) {
			double value = channel / 255.0;
			return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
		}

		private static double[] lab(double[] rgb) {
			double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
			double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
			double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
			return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
		}

		private static double f(double t) {
			return t > 216 / 24389.0 ? Math.cbrt(t) : (24389 / 27.0 * t + 16) / 116;
		}
	}
}
