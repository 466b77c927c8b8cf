package org.brushwork.plot;

import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.geometry.Mapping;

/** Tells where a figure puts its data, for gestures. */
@FunctionalInterface
public interface Placement {

	/**
	 * Where the data lies when the figure is drawn.
	 *
	 * @param drawing measures texts
	 * @param box     what the figure is drawn into
	 */
	Mapping in(Drawing drawing, Box box, ChartTheme theme);
}
