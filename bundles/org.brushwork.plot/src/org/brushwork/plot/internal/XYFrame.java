package org.brushwork.plot.internal;

import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.Layer;
import org.brushwork.figure.xy.Plot;
import org.brushwork.figure.xy.View;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.figure.xy.XYLayout;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.ICustomPaintListener;

/**
 * A figure around and in SWTChart's plot area. The figure lays itself out over the whole control; the control around the plot
 * shows what lies outside, the plot area what lies inside, both by the same drawing.
 */
public final class XYFrame implements PlotFrame {

	private static final XYFigure NONE = new XYFigure(NumberAxis.of(""), NumberAxis.of("")); //$NON-NLS-1$ //$NON-NLS-2$
	private static final View NO_VIEW = new View(new Range(0, 1), new Range(0, 1));

	private final Palette palette;
	private final TextMetrics metrics;
	private @Nullable XYFigure figure;
	/** Found out once for a change, since that goes through all data. */
	private View view = NO_VIEW;
	private boolean empty = true;
	private @Nullable CartesianPlot chart;
	private @Nullable Plot known;

	/** A frame without a figure. */
	public XYFrame(Palette palette, TextMetrics metrics) {
		this.palette = palette;
		this.metrics = metrics;
		palette.onChange(() -> known = null);
	}

	/** Draws the inside too, in the plot that has this frame. Call it once. */
	public void drawIn(CartesianPlot plot) {
		chart = plot;
		plot.area().addCustomPaintListener(new ICustomPaintListener() {
			@Override
			public boolean drawBehindSeries() {
				return true;
			}

			@Override
			@NonNullByDefault({})
			public void paintControl(PaintEvent event) {
				paintInside(event.gc, plot);
			}
		});
	}

	/** Sets what is shown. */
	public void setFigure(XYFigure other) {
		figure = other;
	}

	/** Tells what is shown. */
	public @Nullable XYFigure figure() {
		return figure;
	}

	/** Looks at the data of the figure again. */
	public void update() {
		XYFigure shown = figure;
		known = null;
		if (shown != null) {
			view = shown.view();
			empty = shown.layers().stream().noneMatch(layer -> hasPlace(layer, shown));
		}
	}

	private static boolean hasPlace(Layer layer, XYFigure figure) {
		return layer.xRange(figure.xAxis()).isPresent() && layer.yRange(figure.yAxis()).isPresent();
	}

	/** Tells what part of the data is shown, as of the last update. */
	public View view() {
		return view;
	}

	/** Tells whether nothing of the data can be seen, as of the last update. */
	public boolean isEmpty() {
		return empty;
	}

	/** Tells where data lies in a plot area of some size. */
	public Plot plot(Point size) {
		Plot last = known;
		if (last == null || last.box().width() != size.x || last.box().height() != size.y) {
			XYFigure shown = shown();
			last = new Plot(new Box(0, 0, size.x, size.y), shown.xAxis().scale(view.x(), Math.max(1, size.x)),
					shown.yAxis().scale(view.y(), Math.max(1, size.y)), palette.theme(), shown.isYDownwards());
			known = last;
		}
		return last;
	}

	private XYFigure shown() {
		XYFigure shown = figure;
		return shown == null ? NONE : shown;
	}

	@Override
	public Rectangle place(GC gc, Point size) {
		try (GcDrawing drawing = drawing(gc)) {
			Box box = layout(drawing, 0, 0, size).plot().box();
			return new Rectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height());
		}
	}

	@Override
	public void paint(GC gc, Rectangle plot, Point size) {
		if (figure != null) {
			try (GcDrawing drawing = drawing(gc)) {
				layout(drawing, 0, 0, size).drawFrame();
			}
		}
	}

	/** The whole figure once more, moved so that its plot lies at the origin. */
	private void paintInside(GC gc, CartesianPlot plot) {
		if (figure != null) {
			Rectangle at = plot.area().getBounds();
			try (GcDrawing drawing = drawing(gc)) {
				XYLayout layout = layout(drawing, -at.x, -at.y, plot.getSize());
				layout.drawFrame();
				layout.drawLayers();
			}
		}
	}

	private XYLayout layout(GcDrawing drawing, int x, int y, Point size) {
		ChartTheme theme = palette.theme();
		return new XYLayout(shown(), view, drawing, new Box(x, y, Math.max(0, size.x), Math.max(0, size.y)), theme);
	}

	private GcDrawing drawing(GC gc) {
		CartesianPlot plot = chart;
		return GcDrawing.live(gc, plot == null ? 1 : plot.area().resolution(), metrics);
	}
}
