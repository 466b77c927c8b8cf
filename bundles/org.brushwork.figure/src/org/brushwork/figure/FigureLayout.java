package org.brushwork.figure;

import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;

/**
 * A figure in one size and theme: where its parts lie. It holds the drawing it was measured with no longer than that; it
 * is valid until the figure changes.
 */
public interface FigureLayout extends Pickable {

	/** What the data is in, without title, names and legends. */
	Box area();

	/** Draws the figure, background included, on a drawing with the fonts that it was measured with. */
	void draw(Drawing drawing);
}
