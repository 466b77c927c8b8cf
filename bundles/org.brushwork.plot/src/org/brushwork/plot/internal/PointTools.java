package org.brushwork.plot.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.CloudThings;
import org.brushwork.figure.gesture.KeyCursor;
import org.brushwork.figure.gesture.LayerThings;
import org.brushwork.figure.gesture.PointGrid;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.figure.gesture.RowListener;
import org.brushwork.figure.gesture.Things;
import org.brushwork.figure.xy.Hit;
import org.brushwork.figure.xy.Layer;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.XYFigure;

/** Selects points of a layer: by a click, a rectangle or a lasso, or at the keyboard's cursor. */
public final class PointTools {

	private static final Points NONE = Points.of("", new double[0], new double[0]); //$NON-NLS-1$

	private final Surface surface;
	private final RowChoice choice;
	private final GestureMode mode;
	private PointLayer layer = new PointLayer("", NONE); //$NON-NLS-1$
	private Points points = NONE;
	private PointGrid grid = new PointGrid(NONE.xs(), NONE.ys());
	private Things own = new NoThings();
	private RowListener listener = (rows, phase) -> {
		// nobody yet
	};

	/** Installs the tools; there are no points yet. */
	PointTools(Surface surface, Zoomable zoomable, Navigation navigation, KeyCursor cursor, Runnable cursorMoved) {
		this.surface = surface;
		choice = new RowChoice(this::selected, () -> points.size());
		CloudShapes shapes = new CloudShapes(surface, zoomable, choice, () -> grid);
		CursorKeys keys = new CursorKeys(surface, cursor, choice, cursorMoved);
		mode = new GestureMode(surface)
				.with(Tool.POINT, fits(new PointSelect(surface, this::at, choice), navigation), keys)
				.with(Tool.RECTANGLE, fits(shapes.rectangle(), navigation))
				.with(Tool.LASSO, fits(shapes.lasso(), navigation), keys)
				.with(Tool.PAN, fits(DragPan.tool(surface, navigation), navigation));
		mode.install();
	}

	private static DragTool fits(DragTool tool, Navigation navigation) {
		tool.onDoubleClick(navigation::fit);
		return tool;
	}

	/** The tools of the left button. */
	public GestureMode mode() {
		return mode;
	}

	/** What is selected, for a program that selects some. */
	public RowChoice choice() {
		return choice;
	}

	/** Selects in a layer from now on. */
	void setLayer(PointLayer next, RowListener heard) {
		layer = next;
		listener = heard;
	}

	/** The things of all layers of a figure, those of the own layer found quickly. */
	List<Things> things(XYFigure figure) {
		if (points != layer.points()) {
			points = layer.points();
			grid = new PointGrid(points.xs(), points.ys());
		}
		List<Things> all = new ArrayList<>();
		for (Layer each : figure.layers()) {
			Things some = new LayerThings(each, figure.xAxis(), figure.yAxis());
			if (each == layer) {
				own = new CloudThings(some, grid);
				some = own;
			}
			all.add(some);
		}
		return all;
	}

	private RowSelection at(Mapping mapping, double px, double py) {
		return own.hit(mapping, px, py, PointSelect.REACH).map(hit -> RowSelection.of(hit.index()))
				.orElse(RowSelection.NONE);
	}

	private void selected(RowSelection rows, Phase phase) {
		surface.redrawOverlay();
		listener.selected(rows, phase);
	}

	/** Before there is a figure. */
	private static final class NoThings implements Things {

		@Override
		public Optional<Hit> hit(Mapping mapping, double px, double py, double reach) {
			return Optional.empty();
		}

		@Override
		public int size() {
			return 0;
		}

		@Override
		public Hit at(int index) {
			throw new IndexOutOfBoundsException(index);
		}

		@Override
		public List<String> words(Hit hit) {
			return List.of();
		}
	}
}
