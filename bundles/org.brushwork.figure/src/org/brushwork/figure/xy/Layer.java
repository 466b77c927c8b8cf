package org.brushwork.figure.xy;

import java.util.Optional;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.Range;

/**
 * Something drawn between two axes: a line, bars, points. What has no place on the axes (not a number, infinite, not above
 * 0 on logarithms) is left out and never makes a layer fail. Belongs to one thread.
 */
public interface Layer {

	/** What the legend calls it; empty when it is not there. */
	String name();

	/** The colour of its sign in the legend. */
	int color(ChartTheme theme);

	/** The values on the horizontal axis that the axis accepts, from the least to the greatest; empty for none. */
	Optional<Range> xRange(Axis axis);

	/** The same on the vertical axis. */
	Optional<Range> yRange(Axis axis);

	/** Draws it. Nothing outside the plot's box is seen. */
	void draw(Drawing drawing, Plot plot);

	/**
	 * The thing that is nearest to a place.
	 *
	 * @param reach how far away it may be, in units of the drawing
	 */
	Optional<Hit> hit(Plot plot, double px, double py, double reach);

	/** How many things there are that a keyboard cursor can go to, in the order of the horizontal axis. */
	int size();

	/** A thing, 0 to {@code size() - 1}. */
	Hit at(int index);

	/** What it shows, as a table. */
	FigureTable table();
}
