package org.brushwork.plot.internal;

import org.brushwork.figure.drawing.Box;
import org.eclipse.swt.graphics.Point;

/** How many pixels a picture of a chart has. */
public final class PictureSize {

	/** The most pixels in a unit. */
	public static final int MOST = 4;

	private PictureSize() {
		// functions only
	}

	/**
	 * Tells the pixels of a picture.
	 *
	 * @param size  in units
	 * @param scale pixels in a unit
	 * @throws IllegalArgumentException if there are fewer than 1 or more than {@link #MOST} of them
	 */
	public static Point of(Point size, int scale) {
		if (scale < 1 || scale > MOST) {
			throw new IllegalArgumentException("scale must be 1 to " + MOST //$NON-NLS-1$
					+ ", got: " + scale); //$NON-NLS-1$
		}
		return new Point(size.x * scale, size.y * scale);
	}

	/** Tells where a picture goes on paper: as large as fits, not distorted, in the middle of the upper edge. */
	public static Box fit(Point picture, Box paper) {
		double scale = Math.min(paper.width() / picture.x, paper.height() / picture.y);
		double width = picture.x * scale;
		return new Box(paper.x() + (paper.width() - width) / 2, paper.y(), width, picture.y * scale);
	}
}
