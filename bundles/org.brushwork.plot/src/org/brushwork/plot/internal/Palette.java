package org.brushwork.plot.internal;

import java.util.HashMap;
import java.util.Map;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.ColorRole;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of one chart, taken from the background that its control really has: the workbench's style sheet sets it,
 * also while the chart is open. Its colours hold no resource of the system and need no disposal.
 */
public final class Palette {

	private final Control control;
	private final Map<Integer, Color> colors = new HashMap<>();
	private ChartTheme theme;

	/** Makes the colours that suit the background of a control. */
	public Palette(Control control) {
		this.control = control;
		theme = ChartTheme.of(background());
	}

	/**
	 * Looks at the background again; every paint does so first.
	 *
	 * @return whether it is another one, so that kept pictures are stale
	 */
	public boolean refresh() {
		int background = background();
		if (background == theme.color(ChartRole.BACKGROUND)) {
			return false;
		}
		theme = ChartTheme.of(background);
		return true;
	}

	/** Tells the colours as numbers. */
	public ChartTheme theme() {
		return theme;
	}

	/** Tells the colour of a part of the chart. */
	public Color of(ChartRole role) {
		return color(theme.color(role));
	}

	/** Tells the colour of a category. */
	public Color of(ColorRole role) {
		return color(theme.color(role));
	}

	/** Tells the colour of a category that others have been selected instead of. */
	public Color muted(ColorRole role) {
		return color(theme.muted(role));
	}

	private Color color(int rgb) {
		return colors.computeIfAbsent(rgb, key -> new Color(key >> 16, key >> 8 & 0xFF, key & 0xFF));
	}

	private int background() {
		RGB rgb = control.getBackground().getRGB();
		return rgb.red << 16 | rgb.green << 8 | rgb.blue;
	}
}
