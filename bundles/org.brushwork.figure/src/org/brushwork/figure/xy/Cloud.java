package org.brushwork.figure.xy;

import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Raster;

/**
 * All that the picture of many points depends on, so that it can be made on any thread. Immutable.
 *
 * @param points     the points
 * @param selected   which of them are selected; none means that all are equal
 * @param plot       where they lie
 * @param resolution pixels of the device in a unit, at least 1
 */
public record Cloud(Points points, RowSelection selected, Plot plot, double resolution) {

	/**
	 * A cloud as it was drawn.
	 *
	 * @param cloud  what is seen
	 * @param raster its pixels, which fill the box of its plot
	 */
	public record Picture(Cloud cloud, Raster raster) {

		/** Where the picture lies in a plot: in its box, or elsewhere when the plot shows another part of the values. */
		Box place(Plot plot) {
			Plot own = cloud.plot();
			if (own.x().equals(plot.x()) && own.y().equals(plot.y())) {
				return plot.box();
			}
			double left = plot.px(own.x().lower());
			double right = plot.px(own.x().upper());
			double one = plot.py(own.y().lower());
			double other = plot.py(own.y().upper());
			return new Box(left, Math.min(one, other), right - left, Math.abs(one - other));
		}
	}

	/** Draws it. Linear in the points: of a million some 20 ms. */
	public Picture draw() {
		return new Picture(this, new CloudRaster(points, selected, plot, resolution).draw(plot.theme(), resolution));
	}
}
