package org.brushwork.figure.color;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The colours of amounts from little to much. Little is near the background, in light and in dark, so that much stands out;
 * between its key colours it changes evenly for the eye ({@link OkLab}). Immutable.
 */
public final class ColorScale {

	/** Key colours of viridis by Nathaniel Smith and Stéfan van der Walt (2015), at every tenth from dark to light. */
	private static final int[] VIRIDIS = { 0x440154, 0x482475, 0x414487, 0x355F8D, 0x2A788E, 0x21918C, 0x22A884,
			0x44BF70, 0x7AD151, 0xBDDF26, 0xFDE725 };
	private static final int[] ERRORS_ON_LIGHT = { 0xF5A262, 0xD55E00, 0x8A2D00 };
	private static final int[] ERRORS_ON_DARK = { 0xB04E08, 0xF08A2C, 0xFFD9A0 };
	/** How much of their colour those near the background have. */
	private static final double PALEST = 0.22;
	private static final double PALER = 0.35;
	private static final double PALE = 0.72;
	private static final int STEPS = 256;

	/** One for each scale and background that there has been: a handful. A figure asks at every paint. */
	private static final Map<List<Integer>, ColorScale> KNOWN = new ConcurrentHashMap<>();

	private final int[] colors;

	private static ColorScale of(int... keys) {
		return KNOWN.computeIfAbsent(IntStream.of(keys).boxed().toList(), key -> new ColorScale(keys));
	}

	private ColorScale(int... keys) {
		OkLab[] stops = IntStream.of(keys).mapToObj(OkLab::of).toArray(OkLab[]::new);
		colors = IntStream.range(0, STEPS).map(i -> between(stops, i * (stops.length - 1.0) / (STEPS - 1))).toArray();
	}

	private static int between(OkLab[] stops, double place) {
		int from = Math.min((int) place, stops.length - 2);
		return stops[from].towards(stops[from + 1], place - from).color();
	}

	/**
	 * Viridis, which people with a colour vision deficiency and printers in grey keep in order. On light it is turned round,
	 * and its yellow fades into the background, so that cells with nothing do not shine.
	 */
	public static ColorScale viridis(ChartTheme theme) {
		if (theme.isDark()) {
			return of(VIRIDIS);
		}
		int last = VIRIDIS.length - 1;
		int[] keys = IntStream.rangeClosed(0, last).map(i -> VIRIDIS[last - i]).toArray();
		OkLab background = OkLab.of(theme.color(ChartRole.BACKGROUND));
		keys[0] = background.towards(OkLab.of(keys[0]), PALEST).color();
		keys[1] = background.towards(OkLab.of(keys[1]), PALE).color();
		return of(keys);
	}

	/** What is wrong: from near the background over orange on. */
	public static ColorScale errors(ChartTheme theme) {
		int[] keys = theme.isDark() ? ERRORS_ON_DARK : ERRORS_ON_LIGHT;
		OkLab nothing = OkLab.of(theme.color(ChartRole.EMPTY));
		int little = nothing.towards(OkLab.of(keys[0]), PALER).color();
		return of(nothing.color(), little, keys[0], keys[1], keys[2]);
	}

	/** What is as it should be, or beside the point: shades of grey that stay near the background. */
	public static ColorScale quiet(ChartTheme theme) {
		return of(theme.color(ChartRole.EMPTY), theme.color(ChartRole.AXIS));
	}

	/** From what is long ago to what is now. */
	public static ColorScale ages(ChartTheme theme) {
		return of(theme.color(ChartRole.WHOLE), theme.color(ColorRole.NEUTRAL));
	}

	/**
	 * The colour of an amount, {@code 0xRRGGBB}.
	 *
	 * @param share of the largest amount, 0 to 1; below counts as 0, above as 1 and not a number as 0
	 */
	public int color(double share) {
		return colors[(int) Math.round(Math.min(1, Math.max(0, share)) * (STEPS - 1))];
	}
}
