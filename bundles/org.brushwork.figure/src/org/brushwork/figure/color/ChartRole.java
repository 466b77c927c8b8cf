package org.brushwork.figure.color;

/** The parts of a chart that have a colour; {@link ChartTheme} knows which. */
public enum ChartRole {
	/** Behind everything: the control's own background. */
	BACKGROUND,
	/** Titles, counts and ticks that matter. */
	TEXT,
	/** Other ticks and read-outs. */
	MUTED_TEXT,
	/** Lines across the plot. */
	GRID,
	/** The line that bars stand on and the tick marks. */
	AXIS,
	/** The whole, a quiet bar behind what passes the filters. */
	WHOLE,
	/** The band of a brush, drawn translucent, and the edges and grips of it. */
	BRUSH,
	/** The column or row under the pointer, drawn translucent. */
	HOVER,
	/** The box behind a read-out. */
	READ_OUT,
	/** The ring that shows where the keyboard is. */
	FOCUS,
	/** What is above zero. */
	POSITIVE,
	/** What is below zero. */
	NEGATIVE,
	/** A cell about which nothing is known, which is not the same as zero. */
	EMPTY,
	/** Behind the words that a search has found. */
	FOUND
}
