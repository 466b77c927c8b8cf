package org.brushwork.plot.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * How wide texts are in one font, kept from one drawing to the next: measuring a text takes as long as writing it, and
 * while somebody brushes the same labels come with every frame.
 */
final class TextWidths {

	private static final int MOST_TEXTS = 4_000;

	private final Map<String, Integer> widths = new HashMap<>();
	private @Nullable Font font;

	/** The width of a text in the font of a context, pixels. */
	int of(GC gc, String text) {
		Font now = gc.getFont();
		if (!Objects.equals(now, font) || widths.size() > MOST_TEXTS) {
			widths.clear();
			font = now;
		}
		return widths.computeIfAbsent(text, key -> gc.textExtent(text).x);
	}
}
