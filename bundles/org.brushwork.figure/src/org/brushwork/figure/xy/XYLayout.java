package org.brushwork.figure.xy;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.drawing.TextStyle;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.Scale;
import org.brushwork.figure.scale.Tick;

/** Where the parts of a figure with axes go in one size on one drawing, and how they are drawn there. */
public final class XYLayout {

	private static final double MARGIN = 10;
	private static final double GAP = 6;
	private static final double MARK = 4;
	private static final double LABEL_GAP = 14;
	private static final double SMALL = 0.92;
	private static final double SWATCH = 10;
	private static final String ELLIPSIS = "\u2026";

	private final XYFigure figure;
	private final Drawing drawing;
	private final Box box;
	private final ChartTheme theme;
	private final TextStyle text;
	private final TextStyle muted;
	private final double line;
	private final List<Layer> legend;
	private final Plot plot;
	private final List<Tick> xTicks;
	private final List<Tick> yTicks;

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
		legend = figure.layers().stream().filter(layer -> !layer.name().isEmpty()).toList();
		double top = Math.rint((figure.title().isEmpty() ? 0 : drawing.height(text) + GAP) + (legend.isEmpty() ? 0 : line + GAP)
				+ MARGIN);
		double bottom = MARK + 2 + line + (figure.xAxis().title().isEmpty() ? 0 : line) + GAP;
		// On whole units, so that edges and grid are sharp and a control can take the place of the plot.
		double height = Math.max(1, Math.floor(box.height() - top - bottom));
		Scale y = figure.yAxis().scale(view.y(), height);
		yTicks = ticks(figure.yAxis(), y, label -> line * 1.3);
		double widest = yTicks.stream().mapToDouble(tick -> drawing.width(tick.label(), muted)).max().orElse(0);
		double left = Math.ceil(MARGIN / 2 + (figure.yAxis().title().isEmpty() ? 0 : line + GAP / 2)
				+ Math.min(widest, box.width() / 3) + GAP);
		double width = Math.max(1, Math.floor(box.width() - left - MARGIN));
		Scale x = figure.xAxis().scale(view.x(), width);
		xTicks = ticks(figure.xAxis(), x, label -> drawing.width(label, muted) + LABEL_GAP);
		plot = new Plot(new Box(box.x() + left, box.y() + top, width, height), x, y, theme);
	}

	private static List<Tick> ticks(Axis axis, Scale scale, ToDoubleFunction<String> measure) {
		return axis.ticks(scale, measure);
	}

	/** Where the layers lie. */
	public Plot plot() {
		return plot;
	}

	/** Draws everything but the layers: background, title, legend, axes, grid. */
	public void drawFrame() {
		drawing.fill(box, theme.color(ChartRole.BACKGROUND), 1);
		double y = box.y() + MARGIN / 2;
		if (!figure.title().isEmpty()) {
			drawing.text(fitting(figure.title(), text.inBold(), box.width() - 2 * MARGIN), box.x() + MARGIN, y,
					text.inBold());
			y += drawing.height(text) + GAP;
		}
		if (!legend.isEmpty()) {
			drawLegend(y);
		}
		drawXAxis();
		drawYAxis();
	}

	private void drawLegend(double y) {
		double x = plot.box().x();
		for (Layer layer : legend) {
			double width = SWATCH + 4 + drawing.width(layer.name(), muted) + LABEL_GAP;
			if (x + width > box.right() && x > plot.box().x()) {
				return; // What has no room is in the table and in the read-outs.
			}
			drawing.fill(new Box(x, y + (line - SWATCH) / 2, SWATCH, SWATCH), layer.color(theme), 1);
			drawing.text(layer.name(), x + SWATCH + 4, y, muted);
			x += width;
		}
	}

	private void drawXAxis() {
		Pen axis = Pen.of(theme.color(ChartRole.AXIS));
		Box area = plot.box();
		drawing.line(area.x(), area.bottom(), area.right(), area.bottom(), axis);
		boolean marks = !(figure.xAxis() instanceof CategoryAxis);
		for (Tick tick : xTicks) {
			double x = plot.px(tick.value());
			if (marks) {
				drawing.line(x, area.bottom(), x, area.bottom() + (tick.label().isEmpty() ? MARK / 2 : MARK), axis);
			}
			double half = drawing.width(tick.label(), muted) / 2;
			double middle = Math.clamp(x, box.x() + half, Math.max(box.x() + half, box.right() - half));
			drawing.text(tick.label(), middle, area.bottom() + MARK + 2, style(tick).at(Horizontal.MIDDLE, Vertical.TOP));
		}
		if (!figure.xAxis().title().isEmpty()) {
			drawing.text(fitting(figure.xAxis().title(), muted, area.width()), area.centerX(), area.bottom() + MARK + 2 + line,
					muted.at(Horizontal.MIDDLE, Vertical.TOP));
		}
	}

	private void drawYAxis() {
		Box area = plot.box();
		Pen grid = Pen.of(theme.color(ChartRole.GRID));
		for (Tick tick : yTicks) {
			double y = plot.py(tick.value());
			if (!(figure.yAxis() instanceof CategoryAxis) && y < area.bottom() - 0.5) {
				drawing.line(area.x(), y, area.right(), y, tick.label().isEmpty() ? grid.withAlpha(0.5) : grid);
			}
			drawing.text(tick.label(), area.x() - GAP, y, style(tick).at(Horizontal.END, Vertical.MIDDLE));
		}
		if (!figure.yAxis().title().isEmpty()) {
			drawing.text(fitting(figure.yAxis().title(), muted, area.height()), box.x() + MARGIN / 2, area.centerY(),
					muted.at(Horizontal.MIDDLE, Vertical.TOP).upwards());
		}
	}

	/** A text, cut at its end where it is longer than there is room; empty when not even a letter fits. */
	private String fitting(String words, TextStyle style, double room) {
		if (drawing.width(words, style) <= room) {
			return words;
		}
		int length = words.length();
		while (length > 0 && drawing.width(words.substring(0, length) + ELLIPSIS, style) > room) {
			length--;
		}
		return length == 0 ? "" : words.substring(0, length).stripTrailing() + ELLIPSIS;
	}

	private TextStyle style(Tick tick) {
		return tick.major() ? text.sized(SMALL) : muted;
	}

	/** Draws the layers. */
	public void drawLayers() {
		drawing.clipped(plot.box(), inside -> figure.layers().forEach(layer -> layer.draw(inside, plot)));
	}
}
