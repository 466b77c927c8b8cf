package org.brushwork.plot.internal;

import java.util.List;
import java.util.function.Supplier;
import org.brushwork.figure.Figure;
import org.brushwork.figure.FigureLayout;
import org.brushwork.figure.Pick;
import org.brushwork.figure.PickableFigure;
import org.brushwork.figure.gesture.PickCursor;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.figure.gesture.RowListener;
import org.brushwork.figure.gesture.ZoomAxes;
import org.brushwork.figure.xy.ScaledMapping;
import org.brushwork.figure.xy.ZoomableFigure;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a person can do with a figure on a canvas of ours: what the pointer or the keyboard's cursor is at is said; what
 * can be zoomed or scrolled is so by wheel and keys. On top of that, its things can be selectable.
 */
public final class CanvasGestures {

	private final Surface surface;
	private final Supplier<@Nullable Figure> figure;
	private final Supplier<@Nullable FigureLayout> layout;
	private final Zoomable zoom;
	private final Navigation navigation;
	private final PickCursor cursor;
	private final CursorKeys keys;
	private final List<Gesture> zooming;
	private final FigureScroll scroll;
	private final GestureMenu menu;
	private boolean hasZooming;
	private @Nullable CanvasTools tools;

	/**
	 * Installs the gestures on a canvas whose figure may change.
	 *
	 * @param refresh draws the figure as it is then
	 */
	public CanvasGestures(PictureCanvas canvas, Surface surface, Supplier<@Nullable Figure> figure,
			Supplier<@Nullable FigureLayout> layout, Runnable refresh, ChartMenu chartMenu) {
		this.surface = surface;
		this.figure = figure;
		this.layout = layout;
		zoom = new FigureZoom(surface, figure, refresh);
		navigation = new Navigation(zoom, ZoomAxes.BOTH);
		zooming = List.of(new WheelZoom(surface, navigation), DragPan.always(surface, navigation),
				new ZoomKeys(surface, navigation));
		cursor = new PickCursor(layout);
		scroll = new FigureScroll(canvas, figure, layout, cursor, refresh);
		scroll.install();
		keys = new CursorKeys(surface, cursor, null, this::cursorMoved);
		keys.install();
		PickHover hover = new PickHover(surface, layout, cursor);
		hover.install();
		surface.addOverlay(hover);
		menu = new GestureMenu(navigation);
		menu.onlyWhen(this::zooms);
		chartMenu.add(menu::fill);
	}

	/** Lets people select things of the figure; a second call sets who hears of it instead. */
	public RowChoice select(RowListener listener) {
		CanvasTools made = tools;
		if (made == null) {
			keys.uninstall();
			made = new CanvasTools(surface, layout, zoom, navigation, this::zooms, cursor, this::cursorMoved);
			tools = made;
			menu.setMode(made.mode());
		}
		made.setListener(listener);
		figureChanged();
		return made.choice();
	}

	/** Forgets what was about another figure. */
	public void figureReplaced() {
		cursor.hide();
		navigation.forget();
	}

	/** Takes up what the figure shows now, after it or its data have changed. */
	public void figureChanged() {
		Figure shown = figure.get();
		boolean can = shown instanceof ZoomableFigure;
		if (can != hasZooming) {
			hasZooming = can;
			zooming.forEach(can ? Gesture::install : Gesture::uninstall);
		}
		scroll.update();
		CanvasTools selecting = tools;
		if (selecting != null && shown instanceof PickableFigure things) {
			selecting.figureChanged(things);
		}
	}

	/** Without a size or a paint it is not known yet where a figure lies. */
	private boolean zooms() {
		return hasZooming && surface.mapping() instanceof ScaledMapping;
	}

	private void cursorMoved() {
		cursor.index().ifPresent(scroll::reveal);
		cursor.pick().ifPresent(this::reveal);
		surface.redrawOverlay();
		surface.say(cursor.pick().map(Pick::words).orElse("")); //$NON-NLS-1$
	}

	private void reveal(Pick pick) {
		if (hasZooming && surface.mapping() instanceof ScaledMapping mapping) {
			double x = pick.box().centerX();
			double y = pick.box().centerY();
			if (!surface.area().contains(x, y)) {
				navigation.reveal(mapping.x(x, y), mapping.y(x, y));
			}
		}
	}
}
