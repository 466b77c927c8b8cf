package org.brushwork.plot.internal;

import java.util.List;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.geometry.Polygon;
import org.brushwork.figure.gesture.CloudThings;
import org.brushwork.figure.gesture.KeyCursor;
import org.brushwork.figure.gesture.LassoState;
import org.brushwork.figure.gesture.LayerThings;
import org.brushwork.figure.gesture.PointGrid;
import org.brushwork.figure.gesture.Region;
import org.brushwork.figure.gesture.RegionState;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.figure.gesture.RowListener;
import org.brushwork.figure.gesture.RowsInShape;
import org.brushwork.figure.gesture.Things;
import org.brushwork.figure.gesture.ZoomAxes;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.XYFigure;

/**
 * All gestures of a cloud of points on one surface: a click, a rectangle and a lasso select, the wheel zooms, the
 * middle button moves, keys do the same, and what the pointer is at is said.
 */
public final class CloudGestures {

	private final Surface surface;
	private final XYFigure figure;
	private final PointLayer layer;
	private final RowChoice choice;
	private final KeyCursor cursor = new KeyCursor();
	private final Navigation navigation;
	private final GestureMode mode;
	private Points points;
	private PointGrid grid;
	private Things things;

	/**
	 * Installs the gestures. What is selected is handed to the listener, which shows it.
	 *
	 * @param moved called when the keyboard's cursor is elsewhere, so that it is spoken
	 */
	public CloudGestures(Surface surface, Zoomable zoomable, XYFigure figure, PointLayer layer, RowListener listener,
			Runnable moved) {
		this.surface = surface;
		this.figure = figure;
		this.layer = layer;
		points = layer.points();
		grid = new PointGrid(points.xs(), points.ys());
		things = things();
		cursor.setThings(List.of(things));
		choice = new RowChoice((rows, phase) -> selected(rows, phase, listener), () -> points.size());
		navigation = new Navigation(zoomable, ZoomAxes.BOTH);
		mode = new GestureMode(surface);
		installTools(zoomable, () -> {
			surface.redrawOverlay();
			moved.run();
		});
		new WheelZoom(surface, navigation).install();
		DragPan.always(surface, navigation).install();
		new ZoomKeys(surface, navigation).install();
		mode.install();
		new GestureMenu(surface.control(), mode, navigation);
	}

	private void installTools(Zoomable zoomable, Runnable moved) {
		RowsInShape<Region> inRectangle = new RowsInShape<>(choice, region -> grid.in(region));
		RowsInShape<Polygon> inLasso = new RowsInShape<>(choice, this::inPolygon);
		RegionState rectangle = new RegionState(inRectangle);
		LassoState lasso = new LassoState(inLasso);
		inRectangle.onForget(() -> rectangle.set(null));
		inLasso.onForget(() -> lasso.set(null));
		surface.addOverlay(new RectangleOverlay(surface, rectangle));
		surface.addOverlay(new LassoOverlay(surface, lasso));
		surface.addOverlay(new CursorRing(surface, cursor));
		PointHover hover = new PointHover(surface, () -> List.of(things));
		surface.addOverlay(hover);
		hover.install();
		CursorKeys keys = new CursorKeys(surface, cursor, choice, navigation, moved);
		mode.with(Tool.POINT, fits(new PointSelect(surface, () -> things, choice)), keys)
				.with(Tool.RECTANGLE, fits(new RectangleBrush(surface, zoomable, rectangle)))
				.with(Tool.LASSO, fits(new LassoSelect(surface, lasso)), keys)
				.with(Tool.PAN, fits(DragPan.tool(surface, navigation)));
	}

	private DragTool fits(DragTool tool) {
		tool.onDoubleClick(navigation::fit);
		return tool;
	}

	/** The choice of points, for a program that selects some. */
	public RowChoice choice() {
		return choice;
	}

	/** The tools of the left button. */
	public GestureMode mode() {
		return mode;
	}

	/** What is shown of the data. */
	public Navigation navigation() {
		return navigation;
	}

	/** What is said at the keyboard's cursor; empty when it is not shown. */
	public String words() {
		return String.join(", ", cursor.words()); //$NON-NLS-1$
	}

	/** Takes up the points of the layer after they have changed. What is selected stays selected by number. */
	public void dataChanged() {
		points = layer.points();
		grid = new PointGrid(points.xs(), points.ys());
		things = things();
		cursor.setThings(List.of(things));
	}

	private Things things() {
		return new CloudThings(new LayerThings(layer, figure.xAxis(), figure.yAxis()), grid);
	}

	private RowSelection inPolygon(Polygon polygon) {
		Mapping mapping = surface.mapping();
		if (mapping == null) {
			return RowSelection.NONE;
		}
		grid.place(mapping, surface.area());
		return grid.in(polygon);
	}

	private void selected(RowSelection rows, Phase phase, RowListener listener) {
		surface.redrawOverlay();
		listener.selected(rows, phase);
	}
}
