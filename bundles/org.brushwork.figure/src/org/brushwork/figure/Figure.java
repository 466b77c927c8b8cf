package org.brushwork.figure;

import java.util.Locale;
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

	/**
	 * This figure, with words, numbers and dates of a language; one that has none of its own stays as it is. At first they
	 * are as this computer's owner has set.
	 */
	default Figure in(Locale locale) {
		return this;
	}

	/** Draws it, background included. */
	void draw(Drawing drawing, Box box, ChartTheme theme);

	/** What it shows, as a table. */
	FigureTable table();
}
