package org.brushwork.plot.internal;

import java.util.function.Supplier;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.geometry.Polygon;
import org.brushwork.figure.gesture.LassoState;
import org.brushwork.figure.gesture.PointGrid;
import org.brushwork.figure.gesture.Region;
import org.brushwork.figure.gesture.RegionState;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.figure.gesture.RowsInShape;

/** Selects points of a cloud by a rectangle or a lasso, which stay until something else selects. */
final class CloudShapes {

	private final Surface surface;
	private final Supplier<PointGrid> grid;
	private final RectangleBrush rectangle;
	private final LassoSelect lasso;

	/**
	 * Makes the gestures and shows their shapes.
	 *
	 * @param grid the points now
	 */
	CloudShapes(Surface surface, Zoomable zoomable, RowChoice choice, Supplier<PointGrid> grid) {
		this.surface = surface;
		this.grid = grid;
		RowsInShape<Region> inRectangle = new RowsInShape<>(choice, region -> grid.get().in(region));
		RowsInShape<Polygon> inLasso = new RowsInShape<>(choice, this::inPolygon);
		RegionState region = new RegionState(inRectangle);
		LassoState line = new LassoState(inLasso);
		inRectangle.onForget(() -> region.set(null));
		inLasso.onForget(() -> line.set(null));
		surface.addOverlay(new RectangleOverlay(surface, region));
		surface.addOverlay(new LassoOverlay(surface, line));
		rectangle = new RectangleBrush(surface, zoomable, region);
		lasso = new LassoSelect(surface, line);
	}

	/** The gesture of the rectangle, not yet installed. */
	RectangleBrush rectangle() {
		return rectangle;
	}

	/** The gesture of the lasso, not yet installed. */
	LassoSelect lasso() {
		return lasso;
	}

	private RowSelection inPolygon(Polygon polygon) {
		Mapping mapping = surface.mapping();
		if (mapping == null) {
			return RowSelection.NONE;
		}
		PointGrid points = grid.get();
		points.place(mapping, surface.area());
		return points.in(polygon);
	}
}
