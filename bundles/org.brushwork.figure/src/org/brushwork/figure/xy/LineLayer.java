package org.brushwork.figure.xy;

import java.util.List;
import java.util.Optional;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.Range;

/**
 * A line through values. Where a value has no place, such as one that is not a number, the line has a gap; a value
 * between two gaps is a dot.
 * <p>
 * However many values there are, each column of pixels gets its first, least, greatest and last one: no spike is lost.
 */
public final class LineLayer implements Layer {

	/** How the line gets from one value to the next. */
	public enum Course {
		/** Straight. */
		STRAIGHT,
		/** It stays and then jumps. */
		STEP
	}

	private static final double DOT = 2;

	private final String name;
	private final SeriesColor color;
	private final Course course;
	private final AxisCache<Optional<Range>> xRange = new AxisCache<>((x, y) -> Values.range(data().xs(), x));
	private final AxisCache<Optional<Range>> yRange = new AxisCache<>((x, y) -> Values.range(data().ys(), y));
	private final AxisCache<Integer> leftOut = new AxisCache<>(
			(x, y) -> Values.leftOut(data().xs(), data().ys(), x, y));
	private double width = 1.5;
	private boolean dashed;
	private Values data;

	/**
	 * A line.
	 *
	 * @param name for the legend; empty for none
	 * @param data ascending on the horizontal axis
	 */
	public LineLayer(String name, SeriesColor color, Course course, Values data) {
		this.name = name;
		this.color = color;
		this.course = course;
		this.data = data;
	}

	/** This line in another width, in units of the drawing. */
	public LineLayer withWidth(double other) {
		width = other;
		return this;
	}

	/** This line in dashes. */
	public LineLayer inDashes() {
		dashed = true;
		return this;
	}

	/** Shows other values. */
	public void setData(Values other) {
		data = other;
		xRange.forget();
		yRange.forget();
		leftOut.forget();
	}

	/** The values. */
	public Values data() {
		return data;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public int color(ChartTheme theme) {
		return color.of(theme);
	}

	@Override
	public List<LegendEntry> legend() {
		LegendEntry.Sign sign = dashed ? LegendEntry.Sign.DASHES : LegendEntry.Sign.LINE;
		return name.isEmpty() ? List.of() : List.of(new LegendEntry(name, color, sign));
	}

	@Override
	public Optional<Range> xRange(Axis axis) {
		return xRange.on(axis);
	}

	@Override
	public Optional<Range> yRange(Axis axis) {
		return yRange.on(axis);
	}

	@Override
	public int leftOut(Axis xAxis, Axis yAxis) {
		return leftOut.on(xAxis, yAxis);
	}

	@Override
	public void draw(Drawing drawing, Plot plot) {
		Pen solid = Pen.of(color.of(plot.theme())).withWidth(width);
		Pen pen = dashed ? solid.inDashes() : solid;
		Clip clip = new Clip(plot.box());
		new Envelope(plot, drawing.resolution(), course).trace(data, (xs, ys, count) -> {
			if (count == 1) {
				drawing.fillCircle(xs[0], ys[0], Math.max(DOT, width), pen.color(), 1);
			} else {
				clip.line(xs, ys, count, (cutXs, cutYs, some) -> drawing.polyline(cutXs, cutYs, some, pen));
			}
		});
	}

	@Override
	public Optional<Hit> hit(Plot plot, double px, double py, double reach) {
		return data.nearest(plot, px, py, reach).map(this::at);
	}

	@Override
	public int size() {
		return data.size();
	}

	@Override
	public Hit at(int index) {
		return new Hit(index, data.x(index), data.y(index), name);
	}

	@Override
	public FigureTable table() {
		Values shown = data; // A table stays what it is when other values come.
		List<String> columns = List.of(LayerColumn.X.key(), name.isEmpty() ? LayerColumn.Y.key() : name);
		return new FigureTable(columns, shown.size(), row -> List.of(shown.x(row), shown.y(row)));
	}
}
