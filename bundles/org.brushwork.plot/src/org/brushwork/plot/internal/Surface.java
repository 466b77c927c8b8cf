package org.brushwork.plot.internal;

import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

/**
 * A control that shows a figure, as gestures and overlays see it: the same for SWTChart's plot area and for our own
 * canvases. Belongs to the user-interface thread.
 */
public interface Surface {

	/** What receives the mouse and the keys. */
	Control control();

	/** Where the data lies on the control now; null when nothing is shown. It changes with data, size and zoom. */
	@Nullable
	Mapping mapping();

	/** The part of the control that data is in. */
	Box area();

	/** The colours now. */
	ChartTheme theme();

	/** Draws something over the picture from now on, above what was added before. */
	void addOverlay(Overlay overlay);

	/** Draws the overlays again, and not the picture. */
	void redrawOverlay();

	/**
	 * Has a screen reader say something: where the keyboard cursor is, what is selected.
	 *
	 * @param words empty for what the figure says of itself
	 */
	default void say(String words) {
		// a surface of a test has no voice
	}
}
