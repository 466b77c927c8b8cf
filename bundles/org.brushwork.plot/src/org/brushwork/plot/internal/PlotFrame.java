package org.brushwork.plot.internal;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What is drawn around a plot: axes, and what else there is. */
public interface PlotFrame {

	/**
	 * Tells where the plot goes.
	 *
	 * @param gc   measures text
	 * @param size of the control around the plot
	 */
	Rectangle place(GC gc, Point size);

	/**
	 * Draws on the control around the plot, which is filled with the background already.
	 *
	 * @param plot where the plot lies in the control
	 * @param size of the control
	 */
	void paint(GC gc, Rectangle plot, Point size);
}
