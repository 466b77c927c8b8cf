package org.brushwork.plot.internal;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureLayout;
import org.brushwork.figure.PickableFigure;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.PickCursor;
import org.brushwork.figure.gesture.PointGrid;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.figure.gesture.RowListener;
import org.brushwork.figure.xy.CloudLayout;
import org.brushwork.figure.xy.Points;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Selects things of any figure: by a click or a rectangle, or at the keyboard's cursor; those of a cloud also by a
 * brush or a lasso. What can be zoomed can be moved with the left button.
 */
final class CanvasTools {

	private static final Points NO_POINTS = Points.of("", new double[0], new double[0]); //$NON-NLS-1$

	private final Surface surface;
	private final Supplier<@Nullable FigureLayout> layout;
	private final RowChoice choice;
	private final GestureMode mode;
	private Points points = NO_POINTS;
	private PointGrid grid = new PointGrid(NO_POINTS.xs(), NO_POINTS.ys());
	private RowListener listener = (rows, phase) -> {
		// nobody yet
	};

	/** Installs the tools. */
	CanvasTools(Surface surface, Supplier<@Nullable FigureLayout> layout, Zoomable zoomable, Navigation navigation,
			BooleanSupplier zooms, PickCursor cursor, Runnable cursorMoved) {
		this.surface = surface;
		this.layout = layout;
		choice = new RowChoice(this::selected, this::size);
		BandSelect band = new BandSelect(surface, this::at, this::touched, choice);
		surface.addOverlay(band);
		CloudShapes shapes = new CloudShapes(surface, zoomable, choice, this::grid);
		CursorKeys keys = new CursorKeys(surface, cursor, choice, cursorMoved);
		mode = new GestureMode(surface).with(Tool.THING, fits(band, navigation), keys)
				.with(Tool.RECTANGLE, fits(shapes.rectangle(), navigation))
				.with(Tool.LASSO, fits(shapes.lasso(), navigation), keys)
				.with(Tool.PAN, fits(DragPan.tool(surface, navigation), navigation));
		mode.setAvailable(tool -> switch (tool) {
		case RECTANGLE, LASSO -> layout.get() instanceof CloudLayout;
		case PAN -> zooms.getAsBoolean();
		default -> true;
		});
		mode.install();
	}

	private static DragTool fits(DragTool tool, Navigation navigation) {
		tool.onDoubleClick(navigation::fit);
		return tool;
	}

	/** The tools of the left button. */
	GestureMode mode() {
		return mode;
	}

	/** What is selected. */
	RowChoice choice() {
		return choice;
	}

	/** Sets who hears what people select. */
	void setListener(RowListener heard) {
		listener = heard;
	}

	/** Takes up what the figure shows as selected; while a gesture goes on the hand is right. */
	void figureChanged(PickableFigure figure) {
		choice.set(figure.selected());
		mode.check();
	}

	private int size() {
		FigureLayout things = layout.get();
		return things == null ? 0 : things.size();
	}

	private PointGrid grid() {
		if (layout.get() instanceof CloudLayout cloud && cloud.points() != points) {
			points = cloud.points();
			grid = new PointGrid(points.xs(), points.ys());
		}
		return grid;
	}

	private RowSelection at(Mapping mapping, double px, double py) {
		FigureLayout things = layout.get();
		if (things instanceof CloudLayout cloud) {
			PointGrid places = grid();
			places.place(cloud.plot(), cloud.area());
			int point = places.nearest(px, py, PickHover.REACH);
			return point < 0 ? RowSelection.NONE : RowSelection.of(point);
		}
		return things == null ? RowSelection.NONE : things.chosen(px, py, PickHover.REACH);
	}

	private RowSelection touched(Box box) {
		FigureLayout things = layout.get();
		return things == null ? RowSelection.NONE : things.touched(box);
	}

	private void selected(RowSelection rows, Phase phase) {
		surface.redrawOverlay();
		listener.selected(rows, phase);
	}
}
