package org.brushwork.figure;

import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;

/**
 * A chart as a picture: it draws itself in any size, in the colours of any theme, on whatever it is given. What it shows
 * belongs to one thread.
 */
public interface Figure {

	/** Its name, which stands above it and which a screen reader says; empty for none. */
	String title();

	/** Draws it, background included. */
	void draw(Drawing drawing, Box box, ChartTheme theme);

	/** What it shows, as a table. */
	FigureTable table();
}
