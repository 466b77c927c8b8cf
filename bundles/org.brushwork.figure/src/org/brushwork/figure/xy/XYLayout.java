package org.brushwork.figure.xy;

import java.util.List;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.drawing.TextStyle;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.LogAxis;
import org.brushwork.figure.scale.Tick;

/** Where the parts of a figure with axes go in one size on one drawing, and how they are drawn there. */
public final class XYLayout {

	private static final double SMALL = 0.92;

	private final XYFigure figure;
	private final Drawing drawing;
	private final Box box;
	private final ChartTheme theme;
	private final TextStyle text;
	private final TextStyle muted;
	private final double line;
	private final Arrangement parts;
	private final Plot plot;

	/** Measures what the figure shows now. */
	public XYLayout(XYFigure figure, Drawing drawing, Box box, ChartTheme theme) {
		this(figure, figure.view(), drawing, box, theme);
	}

	/**
	 * Measures for a view that is known: finding out what shows all data goes through all data.
	 *
	 * @param view what is shown of the figure
	 */
	public XYLayout(XYFigure figure, View view, Drawing drawing, Box box, ChartTheme theme) {
		this.figure = figure;
		this.drawing = drawing;
		this.box = box;
		this.theme = theme;
		text = TextStyle.of(theme.color(ChartRole.TEXT));
		muted = TextStyle.of(theme.color(ChartRole.MUTED_TEXT)).sized(SMALL);
		line = drawing.height(muted);
		parts = Arrangement.of(figure, view, drawing, box, theme, text.inBold(), muted);
		plot = parts.plot;
	}

	/** Where the layers lie. */
	public Plot plot() {
		return plot;
	}

	/** Nothing to show, and nobody asked for a part of it. */
	private boolean isBare() {
		return figure.isEmpty() && !figure.isZoomed();
	}

	/** Draws everything but the layers: background, title, legend, axes, grid. */
	public void drawFrame() {
		drawing.fill(box, theme.color(ChartRole.BACKGROUND), 1);
		if (parts.hasTitle()) {
			TextStyle bold = text.inBold();
			String title = TextFit.shortened(drawing, figure.title(), bold, box.width() - 2 * Arrangement.MARGIN);
			drawing.text(title, box.x() + Arrangement.MARGIN, box.y() + Arrangement.MARGIN / 2, bold);
		}
		if (isBare()) {
			return;
		}
		parts.legend.draw(box.x() + Arrangement.MARGIN, parts.legendTop(), theme);
		drawXAxis();
		drawYAxis();
	}

	private void drawXAxis() {
		Pen axis = Pen.of(theme.color(ChartRole.AXIS));
		Pen grid = Pen.of(theme.color(ChartRole.GRID));
		Box area = plot.box();
		boolean names = figure.xAxis() instanceof CategoryAxis;
		boolean lines = figure.yAxis() instanceof CategoryAxis && !names;
		for (Tick tick : parts.xTicks) {
			double x = plot.px(tick.value());
			if (lines) {
				drawing.line(x, area.y(), x, area.bottom(), tick.label().isEmpty() ? grid.withAlpha(0.5) : grid);
			} else if (!names) {
				double mark = tick.label().isEmpty() ? Arrangement.MARK / 2 : Arrangement.MARK;
				drawing.line(x, area.bottom(), x, area.bottom() + mark, axis);
			}
			drawText(parts.xLabel(tick), parts.xLabelMiddle(tick), area.bottom() + parts.xLabelsDown(),
					style(tick).at(Horizontal.MIDDLE, Vertical.TOP));
		}
		if (!lines) {
			drawing.line(area.x(), area.bottom(), area.right(), area.bottom(), axis);
		}
		if (parts.hasXTitle()) {
			String title = TextFit.shortened(drawing, figure.xAxis().title(), muted, area.width());
			drawText(title, area.centerX(), area.bottom() + parts.xLabelsDown() + line + 1,
					muted.at(Horizontal.MIDDLE, Vertical.TOP));
		}
	}

	private void drawYAxis() {
		Box area = plot.box();
		Pen grid = Pen.of(theme.color(ChartRole.GRID));
		boolean names = figure.yAxis() instanceof CategoryAxis;
		for (Tick tick : parts.yTicks) {
			double y = plot.py(tick.value());
			if (!names && y < area.bottom() - 0.5) {
				boolean words = !tick.label().isEmpty() || !(figure.yAxis() instanceof LogAxis);
				drawing.line(area.x(), y, area.right(), y, words ? grid : grid.withAlpha(0.5));
			}
			drawText(parts.yLabel(tick), area.x() - Arrangement.GAP, y,
					style(tick).at(Horizontal.END, Vertical.MIDDLE));
		}
		if (parts.hasYTitle()) {
			String title = TextFit.shortened(drawing, figure.yAxis().title(), muted, area.height());
			drawText(title, box.x() + Arrangement.MARGIN / 2, area.centerY(),
					muted.at(Horizontal.MIDDLE, Vertical.TOP).upwards());
		}
	}

	private void drawText(String words, double x, double y, TextStyle style) {
		if (!words.isEmpty()) {
			drawing.text(words, x, y, style);
		}
	}

	private TextStyle style(Tick tick) {
		return tick.major() ? text.sized(SMALL) : muted;
	}

	/** Draws the layers, or what is said when there is nothing in them, and how much is left out. */
	public void drawLayers() {
		if (isBare()) {
			drawBare();
			return;
		}
		Box area = plot.box();
		for (Layer layer : figure.layers()) {
			double more = layer.overhang();
			Box seen = new Box(area.x() - more, area.y() - more, area.width() + 2 * more, area.height() + 2 * more);
			drawing.clipped(seen, inside -> layer.draw(inside, plot));
		}
		PlotLabels labels = new PlotLabels(drawing, plot);
		String leftOut = figure.leftOutText();
		if (!leftOut.isEmpty()) {
			labels.write(leftOut, muted.color(), size -> List.of(
					new Box(area.right() - size.width(), area.y(), size.width(), size.height())));
		}
		if (figure.isEmpty()) {
			labels.write(figure.emptyText(), muted.color(), size -> List.of(new Box(area.centerX() - size.width() / 2,
					area.centerY() - size.height() / 2, size.width(), size.height())));
		}
		figure.layers().forEach(layer -> layer.label(labels, plot));
	}

	/** A figure with nothing in it needs no axes, only a word in the middle. */
	private void drawBare() {
		TextStyle style = muted.at(Horizontal.MIDDLE, Vertical.MIDDLE);
		double room = box.width() - 2 * Arrangement.MARGIN;
		drawText(TextFit.shortened(drawing, figure.emptyText(), muted, room), box.centerX(), box.centerY(), style);
		drawText(TextFit.shortened(drawing, figure.leftOutText(), muted, room), box.centerX(), box.centerY() + line,
				style);
	}
}
