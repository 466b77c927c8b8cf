package org.brushwork.figure.color;

/**
 * Every colour of the charts by role, for one background. A dark background gets light text and light bars; the quiet
 * colours are mixtures of text and background, so that they suit any theme. Colours are {@code 0xRRGGBB}.
 *
 * <p>
 * Categories have the colours of Okabe and Ito, <i>Color Universal Design</i> (2008), which people with a colour vision
 * deficiency can tell apart.
 */
public final class ChartTheme {

	private static final int BLACK = 0x000000;
	private static final int WHITE = 0xFFFFFF;
	private static final int NIGHT = 0x1E1F22;
	private static final int INK = 0x1F2328;
	private static final int CHALK = 0xE6E8EB;

	private static final int BLUE = 0x0072B2;
	private static final int SKY_BLUE = 0x56B4E9;
	private static final int BLUISH_GREEN = 0x009E73;
	private static final int ORANGE = 0xE69F00;
	private static final int VERMILLION = 0xD55E00;
	private static final int REDDISH_PURPLE = 0xCC79A7;

	private static final int YELLOW = 0xF0E442;
	private static final int[] ON_LIGHT = { BLUE, VERMILLION, BLUISH_GREEN, ORANGE, SKY_BLUE, REDDISH_PURPLE, 0xB8A800,
			0x4D4D4D };
	private static final int[] ON_DARK = { SKY_BLUE, ORANGE, BLUISH_GREEN, REDDISH_PURPLE, YELLOW, VERMILLION, 0x3D9BE0,
			0xB0B0B0 };

	/** What things that are no text need at least by the guidelines, success criterion 1.4.11. */
	private static final double VISIBLE = 3;

	private final int background;
	private final boolean highContrast;
	private final boolean dark;
	private final int text;

	private ChartTheme(int background, boolean highContrast) {
		this.background = background;
		this.highContrast = highContrast;
		dark = contrast(background, WHITE) > contrast(background, BLACK);
		text = highContrast ? dark ? WHITE : BLACK : readable(dark ? CHALK : INK, 7);
	}

	/**
	 * Makes the theme for a background.
	 *
	 * @param background {@code 0xRRGGBB}
	 */
	public static ChartTheme of(int background) {
		return of(background, false);
	}

	/**
	 * Makes the theme for a background.
	 *
	 * @param background   {@code 0xRRGGBB}
	 * @param highContrast whether everything has to be easy to see: nothing is quiet then, and each colour has a contrast
	 *                     of at least 3 to the background; black is always so
	 */
	public static ChartTheme of(int background, boolean highContrast) {
		int rgb = background & WHITE;
		return new ChartTheme(rgb, highContrast || rgb == BLACK);
	}

	/** The theme for paper: a white background. */
	public static ChartTheme paper() {
		return of(WHITE);
	}

	/** The theme for light on dark where nobody says which dark: nearly black, with a trace of blue. */
	public static ChartTheme night() {
		return of(NIGHT);
	}

	/** Tells whether nothing is quiet, for people who need it. */
	public boolean isHighContrast() {
		return highContrast;
	}

	/** Tells whether light is drawn on dark. */
	public boolean isDark() {
		return dark;
	}

	/** Tells the colour of a part of the chart. */
	public int color(ChartRole role) {
		return highContrast ? strong(role) : quiet(role);
	}

	private int strong(ChartRole role) {
		return switch (role) {
		case BACKGROUND, READ_OUT -> background;
		case GRID -> mix(text, 0.3);
		case WHOLE -> readable(mix(text, 0.4), VISIBLE);
		case TEXT, MUTED_TEXT, AXIS, BRUSH, HOVER, FOCUS -> text;
		case POSITIVE, NEGATIVE -> seen(quiet(role));
		case EMPTY -> mix(text, 0.15);
		case FOUND -> dark ? YELLOW : ORANGE;
		};
	}

	private int quiet(ChartRole role) {
		return switch (role) {
		case BACKGROUND -> background;
		case TEXT -> text;
		case MUTED_TEXT -> readable(mix(text, 0.68), 4.5);
		case GRID -> mix(text, 0.09);
		case AXIS -> mix(text, 0.35);
		case WHOLE -> mix(text, dark ? 0.20 : 0.15);
		case BRUSH, HOVER -> text;
		case READ_OUT -> mix(text, 0.05);
		case FOCUS -> color(ColorRole.NEUTRAL);
		case POSITIVE -> dark ? SKY_BLUE : BLUE;
		case NEGATIVE -> dark ? ORANGE : VERMILLION;
		case EMPTY -> mix(text, dark ? 0.07 : 0.05);
		case FOUND -> mix(dark ? ORANGE : YELLOW, dark ? 0.6 : 0.75);
		};
	}

	/** The colour of words on something filled with a colour: light or dark, whichever is easier to read. */
	public static int on(int fill) {
		return contrast(fill, WHITE) >= contrast(fill, INK) ? WHITE : INK;
	}

	/** Tells the colour of a category. */
	public int color(ColorRole role) {
		return seen(usual(role));
	}

	private int seen(int color) {
		return highContrast ? readable(color, VISIBLE) : color;
	}

	private int usual(ColorRole role) {
		return switch (role) {
		case NEUTRAL -> dark ? SKY_BLUE : BLUE;
		case INFORMATIONAL -> REDDISH_PURPLE;
		case SUCCESS -> BLUISH_GREEN;
		case REDIRECT -> dark ? mix(BLUE, WHITE, 0.2) : SKY_BLUE;
		case CLIENT_ERROR -> ORANGE;
		case SERVER_ERROR -> VERMILLION;
		case NONE -> mix(text, dark ? 0.8 : 0.32);
		};
	}

	/**
	 * Tells the colour of one of several series or classes, after Okabe and Ito.
	 *
	 * @param number at least 0; from 8 on the colours come again, mixed with the background
	 */
	public int series(int number) {
		int[] colors = dark ? ON_DARK : ON_LIGHT;
		int color = colors[Math.floorMod(number, colors.length)];
		int round = Math.min(2, number / colors.length);
		return seen(round == 0 ? color : mix(color, 1 - 0.3 * round));
	}

	/** Tells the colour of a category that others have been selected instead of. */
	public int muted(ColorRole role) {
		return mix(color(role), 0.35);
	}

	/**
	 * Tells the contrast of two colours by the Web Content Accessibility Guidelines 2.1, <i>contrast ratio</i>.
	 *
	 * @return 1 (alike) to 21 (black and white)
	 */
	public static double contrast(int one, int other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** The guidelines' <i>relative luminance</i>, 0 to 1. */
	private static double luminance(int color) {
		return 0.2126 * linear(color >> 16) + 0.7152 * linear(color >> 8) + 0.0722 * linear(color);
	}

	private static double linear(int channel) {
		double value = (channel & 0xFF) / 255.0;
		return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	/** Mixes a colour into the background, 0 (only background) to 1 (only the colour). */
	private int mix(int color, double share) {
		return mix(background, color, share);
	}

	private static int mix(int from, int to, double share) {
		int mixed = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			int a = from >> shift & 0xFF;
			int b = to >> shift & 0xFF;
			mixed |= (int) Math.round(a + (b - a) * share) << shift;
		}
		return mixed;
	}

	/** Moves a colour towards black or white until it has the contrast, or is black or white. */
	private int readable(int color, double contrast) {
		int best = color;
		for (double share = 0; share <= 1 && contrast(best, background) < contrast; share += 0.05) {
			best = mix(color, dark ? WHITE : BLACK, share);
		}
		return contrast(best, background) < contrast ? dark ? WHITE : BLACK : best;
	}
}
