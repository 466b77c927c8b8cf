package org.brushwork.plot;

import java.util.stream.Collectors;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.PointListener;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.figure.gesture.RowListener;
import org.brushwork.figure.scale.Scale;
import org.brushwork.figure.xy.Layer;
import org.brushwork.figure.xy.Plot;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.View;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.internal.CachedPlotArea;
import org.brushwork.plot.internal.CartesianPlot;
import org.brushwork.plot.internal.FigureGestures;
import org.brushwork.plot.internal.IntervalTool;
import org.brushwork.plot.internal.Messages;
import org.brushwork.plot.internal.Overlay;
import org.brushwork.plot.internal.Surface;
import org.brushwork.plot.internal.Tool;
import org.brushwork.plot.internal.XYFrame;
import org.brushwork.plot.internal.Zoomable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows a figure with two axes in SWTChart's plot area. What it looks like in a file is what it looks like here: both are
 * laid out by the figure.
 *
 * <p>
 * All methods belong to the user-interface thread.
 */
public final class XYChart extends FigureChart implements Zoomable {

	private static final Box NOTHING = new Box(0, 0, 0, 0);

	private final XYFrame frame;
	private final CartesianPlot plot;
	private final Surface surface = new PlotSurface();
	private final FigureGestures gestures;
	private @Nullable IntervalTool interval;

	/** Makes a chart that shows nothing yet. */
	public XYChart(Composite parent) {
		super(parent);
		frame = new XYFrame(palette, metrics);
		plot = new CartesianPlot(this, palette, frame);
		frame.drawIn(plot);
		complete(plot.area());
		gestures = new FigureGestures(surface, this, this::figure, menu);
	}

	/** Shows another figure. */
	public void setFigure(XYFigure figure) {
		checkWidget();
		frame.setFigure(figure);
		refresh();
	}

	@Override
	public @Nullable XYFigure figure() {
		return frame.figure();
	}

	/** {@inheritDoc} Cost: linear in the data, unless a part of it was chosen to be shown. */
	@Override
	public void refresh() {
		checkWidget();
		frame.update();
		Plot wide = mapped(); // a range of a single value is widened there
		plot.setRanges(wide.x().lower(), wide.x().upper(), wide.y().lower(), wide.y().upper());
		gestures.figureChanged();
		say(""); //$NON-NLS-1$
	}

	/**
	 * Lets people select points of a layer of the figure: by clicks, rectangle, lasso and keys, with Shift, Ctrl or both. The
	 * layer shows what is selected when the listener tells it so and refreshes the chart. A second call is about another
	 * layer instead.
	 *
	 * @return what is selected, for a program that selects some itself
	 * @throws IllegalStateException if the left button has another meaning already
	 */
	public RowChoice selectPoints(PointLayer layer, RowListener listener) {
		checkWidget();
		return gestures.select(layer, listener).choice();
	}

	/**
	 * Lets people move points of a layer of the figure, with the mouse or by keys, as far as the data is shown; Esc takes a
	 * movement back. The layer shows them where they are when the listener tells it so and refreshes the chart. What is
	 * shown stays while a point is dragged. A second call is about another layer instead. Cost of a movement: linear in the
	 * points.
	 *
	 * @throws IllegalStateException if the left button has another meaning already
	 */
	public void movePoints(PointLayer layer, PointListener listener) {
		checkWidget();
		gestures.move(layer, listener, false);
	}

	/**
	 * Like {@link #movePoints}; people can also add points, by a double click, the menu or Insert, and take them away, by
	 * the menu or Delete.
	 *
	 * @throws IllegalStateException if the left button has another meaning already
	 */
	public void editPoints(PointLayer layer, PointListener listener) {
		checkWidget();
		gestures.move(layer, listener, true);
	}

	/**
	 * Makes a drag select the points in a rectangle, until people choose another tool; at first it is clicks that select.
	 * Without {@link #selectPoints} nothing happens.
	 */
	public void selectByRectangle() {
		checkWidget();
		gestures.choose(Tool.RECTANGLE);
	}

	/**
	 * Lets people brush an interval of the horizontal axis: drag, move, resize, keys, or typed ends. Points cannot be
	 * selected or moved in the same chart.
	 *
	 * @throws IllegalStateException if the left button has a meaning already
	 */
	public void brushInterval(BrushListener listener) {
		checkWidget();
		interval = gestures.brush(listener);
	}

	/** What is brushed, also while it is dragged; null for nothing. */
	public @Nullable Interval getBrush() {
		IntervalTool brush = interval;
		return brush == null ? null : brush.value();
	}

	/**
	 * Shows a brush as if it had been dragged; no listener hears of it, and nothing happens while a gesture goes on.
	 *
	 * @throws IllegalStateException without {@link #brushInterval}
	 */
	public void setBrush(@Nullable Interval shown) {
		checkWidget();
		IntervalTool brush = interval;
		if (brush == null) {
			throw new IllegalStateException("nothing can be brushed in this chart"); //$NON-NLS-1$
		}
		brush.set(shown);
	}

	/** Shows two lines through the pointer with its values at the axes, or no longer; people can do so in the menu too. */
	public void setCrosshair(boolean shown) {
		gestures.setCrosshair(shown);
	}

	@Override
	public View view() {
		return frame.view();
	}

	@Override
	public View fit() {
		XYFigure figure = figure();
		return figure == null ? frame.view() : figure.fit();
	}

	@Override
	public void setView(@Nullable View part) {
		XYFigure figure = figure();
		if (figure != null) {
			figure.setView(part);
			refresh();
		}
	}

	@Override
	public Scale xScale() {
		return mapped().x();
	}

	@Override
	public Scale yScale() {
		return mapped().y();
	}

	@Override
	public boolean isYDownwards() {
		return mapped().downwards();
	}

	private Plot mapped() {
		return frame.plot(plot.area().getSize());
	}

	@Override
	public Control plotControl() {
		return plot.area();
	}

	@Override
	public Surface surface() {
		return surface;
	}

	@Override
	boolean isEmpty() {
		return frame.isEmpty();
	}

	/** The layers that have a name, and what is shown of the axes. */
	@Override
	String summary() {
		XYFigure figure = figure();
		if (figure == null) {
			return ""; //$NON-NLS-1$
		}
		String names = figure.layers().stream().map(Layer::name).filter(name -> !name.isEmpty())
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		View view = view();
		return NLS.bind(names.isEmpty() ? Messages.XYChart_ranges : Messages.XYChart_summary,
				new Object[] { figure.xAxis().text(view.x().lower()), figure.xAxis().text(view.x().upper()),
						figure.yAxis().text(view.y().lower()), figure.yAxis().text(view.y().upper()), names });
	}

	/** The plot area, as gestures see it. */
	private final class PlotSurface implements Surface {

		@Override
		public CachedPlotArea control() {
			return plot.area();
		}

		@Override
		public @Nullable Mapping mapping() {
			return figure() == null ? null : mapped();
		}

		@Override
		public Box area() {
			return figure() == null ? NOTHING : mapped().box();
		}

		@Override
		public ChartTheme theme() {
			return palette.theme();
		}

		@Override
		public void addOverlay(Overlay overlay) {
			plot.area().addOverlay(overlay);
		}

		@Override
		public void redrawOverlay() {
			plot.area().redrawOverlay();
		}

		@Override
		public void say(String words) {
			XYChart.this.say(words);
		}
	}
}
