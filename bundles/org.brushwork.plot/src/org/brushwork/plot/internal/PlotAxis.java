package org.brushwork.plot.internal;

import org.brushwork.figure.scale.LinearScale;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws ticks beside a plot. */
public interface PlotAxis {

	/**
	 * Tells how many pixels the axis needs across.
	 *
	 * @param gc     measures text
	 * @param length how long the axis is, pixels
	 */
	int room(GC gc, int length);

	/**
	 * Draws the axis.
	 *
	 * @param gc    draws on the control around the plot
	 * @param scale maps data to pixels of the plot
	 * @param plot  where the plot lies in the control
	 * @param size  the size of the control
	 */
	void paint(GC gc, LinearScale scale, Rectangle plot, Point size);
}
