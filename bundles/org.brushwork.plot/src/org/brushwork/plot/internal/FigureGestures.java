package org.brushwork.plot.internal;

import java.util.List;
import java.util.function.Supplier;
import org.brushwork.figure.gesture.KeyCursor;
import org.brushwork.figure.gesture.LayerThings;
import org.brushwork.figure.gesture.PointListener;
import org.brushwork.figure.gesture.RowListener;
import org.brushwork.figure.gesture.Things;
import org.brushwork.figure.gesture.ZoomAxes;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.BrushListener;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * What a person can do with any figure that has axes: the wheel zooms, the middle button moves, keys do the same, and what
 * the pointer or the keyboard's cursor is at is said. On top of that, the points of one layer can be selectable, or movable.
 */
public final class FigureGestures {

	private final Surface surface;
	private final Supplier<@Nullable XYFigure> figure;
	private final Zoomable zoomable;
	private final KeyCursor cursor = new KeyCursor();
	private final CursorKeys keys;
	private final Navigation navigation;
	private final GestureMenu menu;
	private List<? extends Things> things = List.of();
	private final ChartMenu chartMenu;
	private final Crosshair crosshair;
	private boolean hasCrosshair;
	private @Nullable PointTools points;
	private @Nullable IntervalTool interval;
	private @Nullable MoveTools moves;

	/** Installs the gestures on a surface whose figure may change. */
	public FigureGestures(Surface surface, Zoomable zoomable, Supplier<@Nullable XYFigure> figure, ChartMenu menu) {
		this.surface = surface;
		this.zoomable = zoomable;
		this.figure = figure;
		this.chartMenu = menu;
		crosshair = new Crosshair(surface, figure);
		surface.addOverlay(crosshair);
		navigation = new Navigation(zoomable, ZoomAxes.BOTH);
		keys = new CursorKeys(surface, cursor, null, this::cursorMoved);
		keys.install();
		PointHover hover = new PointHover(surface, () -> things);
		surface.addOverlay(new CursorRing(surface, cursor));
		surface.addOverlay(hover);
		hover.install();
		new WheelZoom(surface, navigation).install();
		DragPan.always(surface, navigation).install();
		new ZoomKeys(surface, navigation).install();
		this.menu = new GestureMenu(navigation);
		menu.add(this.menu::fill);
		menu.add(this::fillCrosshair);
	}

	private void fillCrosshair(Menu opened) {
		MenuItem item = new MenuItem(opened, SWT.CHECK);
		item.setText(Messages.Crosshair_show);
		item.setSelection(hasCrosshair);
		item.addListener(SWT.Selection, event -> setCrosshair(!hasCrosshair));
	}

	/** Shows two lines through the pointer, or no longer. */
	public void setCrosshair(boolean shown) {
		if (shown != hasCrosshair) {
			hasCrosshair = shown;
			if (shown) {
				crosshair.install();
			} else {
				crosshair.uninstall();
			}
			surface.redrawOverlay();
		}
	}

	/**
	 * Lets people brush an interval of the horizontal axis.
	 *
	 * @throws IllegalStateException if they can already, or if points can be selected or moved: the left button does one
	 *                               thing
	 */
	public IntervalTool brush(BrushListener listener) {
		if (interval != null || points != null || moves != null) {
			throw new IllegalStateException("the left button has a meaning already"); //$NON-NLS-1$
		}
		keys.uninstall(); // arrows move the brush
		IntervalTool made = new IntervalTool(surface, zoomable, navigation, figure, chartMenu, listener);
		interval = made;
		return made;
	}

	/** Lets people select points of a layer of the figure; a second call is about another layer instead. */
	public PointTools select(PointLayer layer, RowListener listener) {
		if (interval != null || moves != null) {
			throw new IllegalStateException("the left button has a meaning already"); //$NON-NLS-1$
		}
		PointTools made = points;
		if (made == null) {
			keys.uninstall();
			made = new PointTools(surface, zoomable, navigation, cursor, this::cursorMoved);
			points = made;
			menu.setMode(made.mode());
		}
		made.setLayer(layer, listener);
		figureChanged();
		return made;
	}

	/** Chooses the tool of the left button where points can be selected; people choose another one in the menu. */
	public void choose(Tool tool) {
		PointTools made = points;
		if (made != null) {
			made.mode().choose(tool);
		}
	}

	/**
	 * Lets people move points of a layer of the figure; a second call is about another layer instead.
	 *
	 * @param edits whether they may also add points and take them away
	 */
	public void move(PointLayer layer, PointListener listener, boolean edits) {
		if (interval != null || points != null) {
			throw new IllegalStateException("the left button has a meaning already"); //$NON-NLS-1$
		}
		MoveTools made = moves;
		if (made == null) {
			keys.uninstall();
			made = new MoveTools(surface, zoomable, navigation, cursor, this::cursorMoved, figure, layer, listener, edits);
			moves = made;
			menu.setMode(made.mode());
			chartMenu.add(made::fill);
		} else {
			made.setLayer(layer, listener, edits);
		}
		figureChanged();
	}

	/** Takes up what the figure shows now, after it or its data have changed. */
	public void figureChanged() {
		XYFigure shown = figure.get();
		PointTools tools = points;
		MoveTools moving = moves;
		if (shown == null) {
			things = List.of();
		} else {
			things = tools == null ? LayerThings.of(shown) : tools.things(shown);
		}
		cursor.setThings(shown == null || moving == null ? things : moving.ownFirst(things));
	}

	private void cursorMoved() {
		cursor.hit().ifPresent(hit -> navigation.reveal(hit.x(), hit.y()));
		surface.redrawOverlay();
		surface.say(String.join(", ", cursor.words())); //$NON-NLS-1$
	}
}
