package org.brushwork.figure.xy;

import org.brushwork.figure.FigureLayout;

/** A figure of points in one plane: a line drawn around some of them selects exactly those. */
public interface CloudLayout extends FigureLayout {

	/** Where the plane lies; equal for every layout that has it at the same place. */
	Plot plot();

	/** The points in the plane, as many and in the order of the figure's things. */
	Points points();
}
