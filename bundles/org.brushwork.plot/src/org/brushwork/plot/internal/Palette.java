package org.brushwork.plot.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
	private final List<Runnable> listeners = new ArrayList<>();
	private final Map<Integer, Color> colors = new HashMap<>();
	private ChartTheme theme;
	/** Whether the system is set to high contrast; the theme is so for other reasons too. */
	private boolean askedFor;

	/** Makes the colours that suit the background of a control. */
	public Palette(Control control) {
		this.control = control;
		askedFor = isHighContrast();
		theme = ChartTheme.of(background(), askedFor);
	}

	/** Tells all colours. */
	public ChartTheme theme() {
		return theme;
	}

	/** Hears that the colours are other ones, so that what was drawn with them is stale. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Looks at the background again; every paint does so first. Whoever finds out tells all that draw with the colours. */
	public void refresh() {
		int background = background();
		boolean highContrast = isHighContrast();
		if (background == theme.color(ChartRole.BACKGROUND) && highContrast == askedFor) {
			return;
		}
		askedFor = highContrast;
		theme = ChartTheme.of(background, highContrast);
		listeners.forEach(Runnable::run);
	}

	private boolean isHighContrast() {
		return control.getDisplay().getHighContrast();
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
