package org.brushwork.plot;

import org.brushwork.figure.Figure;
import org.brushwork.figure.FigureLayout;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.PickableFigure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.figure.gesture.RowListener;
import org.brushwork.figure.xy.CloudLayout;
import org.brushwork.figure.xy.Plot;
import org.brushwork.plot.internal.CanvasGestures;
import org.brushwork.plot.internal.GcDrawing;
import org.brushwork.plot.internal.Messages;
import org.brushwork.plot.internal.Overlay;
import org.brushwork.plot.internal.PictureCanvas;
import org.brushwork.plot.internal.Pixels;
import org.brushwork.plot.internal.Surface;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows any figure.
 *
 * <p>
 * All methods belong to the user-interface thread.
 */
public final class FigureCanvas extends FigureChart {

	private static final Point USUAL = new Point(320, 240);

	private final PictureCanvas canvas;
	private final Surface surface = new CanvasSurface();
	private final CanvasGestures gestures;
	private @Nullable Figure figure;
	private @Nullable Placement placement;
	private @Nullable Mapping mapping;
	private @Nullable FigureLayout layout;
	private boolean empty = true;

	/** Makes a canvas that shows nothing yet. */
	public FigureCanvas(Composite parent) {
		super(parent);
		canvas = new PictureCanvas(this, SWT.V_SCROLL, palette, this::paint);
		complete(canvas);
		canvas.addListener(SWT.Resize, event -> layout = null);
		gestures = new CanvasGestures(canvas, surface, this::figure, this::placed, this::refresh, menu);
	}

	/** Shows another figure, in which no gesture can find data. */
	public void setFigure(Figure other) {
		show(other, null);
	}

	/** Shows another figure. */
	public void setFigure(Figure other, Placement where) {
		show(other, where);
	}

	private void show(Figure other, @Nullable Placement where) {
		checkWidget();
		if (figure != other) {
			gestures.figureReplaced();
		}
		figure = other;
		placement = where;
		mapping = null;
		refresh();
	}

	@Override
	public @Nullable Figure figure() {
		return figure;
	}

	@Override
	public void refresh() {
		checkWidget();
		Figure shown = figure;
		empty = shown == null || shown.table().rows() == 0;
		layout = null;
		canvas.redraw();
		gestures.figureChanged();
		say(""); //$NON-NLS-1$
	}

	/**
	 * Lets people select things of the figure: by clicks, rectangle and keys, points also by a lasso, with Shift, Ctrl or
	 * both. The figure shows what is selected when the listener tells it so and refreshes the canvas; a program that
	 * selects some does the same. A second call sets who hears of it instead.
	 *
	 * @return what is selected
	 */
	public RowChoice select(RowListener listener) {
		checkWidget();
		return gestures.select(listener);
	}

	/**
	 * Tells where the things of the figure lie on {@link #plotControl()} now; null when it has none, or no room. Texts are
	 * measured for it when that is not known from the last paint.
	 */
	public @Nullable FigureLayout placed() {
		Rectangle area = canvas.getClientArea();
		if (layout == null && figure instanceof PickableFigure things && !area.isEmpty()) {
			GC gc = new GC(canvas);
			try (GcDrawing drawing = new GcDrawing(gc, canvas.resolution(), metrics)) {
				layout = things.layout(drawing, new Box(0, 0, area.width, area.height), palette.theme());
			} finally {
				gc.dispose();
			}
		}
		return layout;
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		Box box = new Box(0, 0, area.width, area.height);
		Figure shown = figure;
		Placement where = placement;
		try (GcDrawing drawing = new GcDrawing(gc, canvas.resolution(), metrics)) {
			if (shown == null) {
				gc.setBackground(getBackground());
				gc.fillRectangle(area);
			} else {
				mapping = where == null ? null : where.in(drawing, box, palette.theme());
				draw(shown, drawing, box);
			}
		}
	}

	private void draw(Figure shown, GcDrawing drawing, Box box) {
		if (shown instanceof PickableFigure things) {
			FigureLayout placed = things.layout(drawing, box, palette.theme());
			placed.draw(drawing);
			layout = placed;
		} else {
			layout = null;
			shown.draw(drawing, box, palette.theme());
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? USUAL.x : widthHint,
				heightHint == SWT.DEFAULT ? USUAL.y : heightHint);
	}

	@Override
	public Control plotControl() {
		return canvas;
	}

	@Override
	public Surface surface() {
		return surface;
	}

	@Override
	boolean isEmpty() {
		return empty;
	}

	@Override
	String summary() {
		Figure shown = figure;
		if (shown == null) {
			return ""; //$NON-NLS-1$
		}
		FigureTable table = shown.table();
		return NLS.bind(Messages.FigureCanvas_summary, table.rows(), table.columns().size());
	}

	/** The canvas, as gestures see it. */
	private final class CanvasSurface implements Surface {

		@Override
		public Control control() {
			return canvas;
		}

		/** {@inheritDoc} Of a figure that was placed by somebody else, as of the last paint. */
		@Override
		public @Nullable Mapping mapping() {
			FigureLayout placed = placed();
			if (placed == null) {
				return mapping;
			}
			return placed instanceof CloudLayout cloud ? cloud.plot()
					: placed instanceof Mapping own ? own : Pixels.MAPPING;
		}

		@Override
		public Box area() {
			FigureLayout placed = placed();
			if (placed != null) {
				return placed.area();
			}
			Rectangle area = canvas.getClientArea();
			return mapping instanceof Plot plot ? plot.box() : new Box(0, 0, area.width, area.height);
		}

		@Override
		public ChartTheme theme() {
			return palette.theme();
		}

		@Override
		public void addOverlay(Overlay overlay) {
			canvas.addOverlay(overlay);
		}

		@Override
		public void redrawOverlay() {
			canvas.redrawOverlay();
		}

		@Override
		public void say(String words) {
			FigureCanvas.this.say(words);
		}
	}
}
