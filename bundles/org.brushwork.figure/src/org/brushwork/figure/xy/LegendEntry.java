package org.brushwork.figure.xy;

import org.brushwork.figure.color.SeriesColor;

/**
 * A sign and a name in the legend of a figure.
 *
 * @param name  what people read there
 * @param color of the sign
 * @param sign  its shape
 */
public record LegendEntry(String name, SeriesColor color, Sign sign) {

	/** The shape of a sign, which is that of what it stands for. */
	public enum Sign {
		/** Bars and areas. */
		BOX,
		/** Lines. */
		LINE,
		/** Lines in dashes. */
		DASHES,
		/** Points. */
		POINT
	}
}
