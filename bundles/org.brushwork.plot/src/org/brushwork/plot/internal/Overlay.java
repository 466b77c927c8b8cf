package org.brushwork.plot.internal;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Something drawn at every paint over the kept picture of a plot: a brush, a read-out, a focus ring. */
@FunctionalInterface
public interface Overlay {

	/**
	 * Draws it.
	 *
	 * @param gc   draws on the screen; need not be left as it was
	 * @param size the size of the plot, pixels
	 */
	void paint(GC gc, Point size);
}
