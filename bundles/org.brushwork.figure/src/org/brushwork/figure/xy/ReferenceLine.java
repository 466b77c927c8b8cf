package org.brushwork.figure.xy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.Range;

/** A line across the plot at a value, with what it means beside it: a limit, a mean, a moment. */
public final class ReferenceLine implements Layer {

	private static final double GAP = 3;

	private final String label;
	private final double value;
	private final boolean vertical;
	private SeriesColor color = SeriesColor.of(ChartRole.MUTED_TEXT);

	private ReferenceLine(String label, double value, boolean vertical) {
		this.label = label;
		this.value = value;
		this.vertical = vertical;
	}

	/** A line from left to right at a value of the vertical axis. */
	public static ReferenceLine horizontal(String label, double y) {
		return new ReferenceLine(label, y, false);
	}

	/** A line from the bottom to the top at a value of the horizontal axis. */
	public static ReferenceLine vertical(String label, double x) {
		return new ReferenceLine(label, x, true);
	}

	/** This line in another colour. */
	public ReferenceLine colored(SeriesColor other) {
		color = other;
		return this;
	}

	/** Nothing: its label is at the line. */
	@Override
	public String name() {
		return "";
	}

	@Override
	public int color(ChartTheme theme) {
		return color.of(theme);
	}

	@Override
	public Optional<Range> xRange(Axis axis) {
		return vertical && axis.accepts(value) ? Optional.of(new Range(value, value)) : Optional.empty();
	}

	@Override
	public Optional<Range> yRange(Axis axis) {
		return !vertical && axis.accepts(value) ? Optional.of(new Range(value, value)) : Optional.empty();
	}

	@Override
	public int leftOut(Axis xAxis, Axis yAxis) {
		return Double.isNaN(value) || (vertical ? xAxis : yAxis).accepts(value) ? 0 : 1;
	}

	@Override
	public void draw(Drawing drawing, Plot plot) {
		Box box = plot.box();
		double at = vertical ? plot.px(value) : plot.py(value);
		if (!(vertical ? plot.holds(at, box.y()) : plot.holds(box.x(), at))) {
			return;
		}
		Pen pen = Pen.of(color(plot.theme())).inDashes();
		if (vertical) {
			drawing.line(at, box.y(), at, box.bottom(), pen);
		} else {
			drawing.line(box.x(), at, box.right(), at, pen);
		}
	}

	@Override
	public void label(PlotLabels labels, Plot plot) {
		Box box = plot.box();
		double at = vertical ? plot.px(value) : plot.py(value);
		if (!label.isEmpty() && (vertical ? plot.holds(at, box.y()) : plot.holds(box.x(), at))) {
			labels.write(label, color(plot.theme()), size -> vertical ? beside(size, box, at) : along(size, box, at));
		}
	}

	/** At an end above the line, or beneath it, rather at the right end. */
	private static List<Box> along(Box size, Box box, double y) {
		double right = box.right() - size.width() - GAP;
		double left = box.x() + GAP;
		double above = y - size.height() - 1;
		double beneath = y + 1;
		return places(size, new double[] { right, right, left, left }, new double[] { above, beneath, above, beneath });
	}

	/** At an end to the right of the line, or to the left, rather at the upper end. */
	private static List<Box> beside(Box size, Box box, double x) {
		double right = x + GAP;
		double left = x - GAP - size.width();
		double top = box.y() + 1;
		double bottom = box.bottom() - size.height() - 1;
		return places(size, new double[] { right, left, right, left }, new double[] { top, top, bottom, bottom });
	}

	private static List<Box> places(Box size, double[] lefts, double[] tops) {
		return IntStream.range(0, lefts.length)
				.mapToObj(i -> new Box(lefts[i], tops[i], size.width(), size.height())).toList();
	}

	@Override
	public Optional<Hit> hit(Plot plot, double px, double py, double reach) {
		double distance = vertical ? Math.abs(plot.px(value) - px) : Math.abs(plot.py(value) - py);
		return distance <= reach ? Optional.of(at(0)) : Optional.empty();
	}

	@Override
	public int size() {
		return 1;
	}

	/** The line; where it runs along an axis its value on that axis is not a number. */
	@Override
	public Hit at(int index) {
		return new Hit(0, vertical ? value : Double.NaN, vertical ? Double.NaN : value, label);
	}

	@Override
	public FigureTable table() {
		LayerColumn axis = vertical ? LayerColumn.X : LayerColumn.Y;
		return new FigureTable(List.of(LayerColumn.LABEL.key(), axis.key()), 1, row -> List.of(label, value));
	}
}
