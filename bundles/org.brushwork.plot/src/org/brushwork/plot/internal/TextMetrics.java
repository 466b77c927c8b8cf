package org.brushwork.plot.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.brushwork.figure.drawing.TextStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;

/**
 * The fonts of a chart and how much room texts take in them, kept from one drawing to the next: making a font and measuring
 * a text cost more than writing it. Another usual font makes it forget everything. To be closed.
 */
public final class TextMetrics implements AutoCloseable {

	/** More different texts than an axis has while it is dragged for some time. */
	private static final int MOST_TEXTS = 4_000;

	private record Look(double size, boolean bold) {

		static Look of(TextStyle style) {
			return new Look(style.size(), style.bold());
		}
	}

	private record Text(String text, Look look) {
	}

	private final Map<Look, Font> fonts = new HashMap<>();
	private final Map<Text, Integer> widths = new HashMap<>();
	private final Map<Look, Integer> heights = new HashMap<>();
	private FontData[] usual = {};

	/** Says which font is the usual one. */
	void use(Font font) {
		FontData[] data = font.getFontData();
		if (!Arrays.equals(usual, data)) {
			close();
			usual = data;
		}
	}

	/** The font of a style, which belongs to these metrics, or the given one when that is it. */
	Font font(Device device, TextStyle style, Font given) {
		Look look = Look.of(style);
		return look.size == 1 && !look.bold ? given : fonts.computeIfAbsent(look, key -> font(device, key));
	}

	private Font font(Device device, Look look) {
		FontData[] data = Arrays.stream(usual)
				.map(part -> new FontData(part.getName(), height(part, look), style(part, look))).toArray(FontData[]::new);
		return new Font(device, data);
	}

	private static int height(FontData part, Look look) {
		return Math.max(1, (int) Math.round(part.getHeight() * look.size));
	}

	private static int style(FontData part, Look look) {
		return look.bold ? part.getStyle() | SWT.BOLD : part.getStyle();
	}

	/** The width of a text, measured with a context that has the font of the style. */
	int width(GC gc, String text, TextStyle style) {
		if (widths.size() > MOST_TEXTS) {
			widths.clear();
		}
		return widths.computeIfAbsent(new Text(text, Look.of(style)),
				key -> gc.textExtent(text, SWT.DRAW_TRANSPARENT).x);
	}

	/** The height of a line, measured with a context that has the font of the style. */
	int height(GC gc, TextStyle style) {
		return heights.computeIfAbsent(Look.of(style), key -> gc.getFontMetrics().getHeight());
	}

	@Override
	public void close() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
		widths.clear();
		heights.clear();
	}
}
