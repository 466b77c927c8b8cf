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
 * A line through values. Where a value has no place, such as one that is not a number, the line has a gap; a value between
 * two gaps is a dot.
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

	private static final double DOT = 1.5;

	private final String name;
	private final SeriesColor color;
	private final Course course;
	private double width = 1.5;
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

	/** Shows other values. */
	public void setData(Values other) {
		data = other;
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
	public Optional<Range> xRange(Axis axis) {
		return data.xRange(axis);
	}

	@Override
	public Optional<Range> yRange(Axis axis) {
		return data.yRange(axis);
	}

	@Override
	public void draw(Drawing drawing, Plot plot) {
		Pen pen = Pen.of(color.of(plot.theme())).withWidth(width);
		new Envelope(plot, drawing.resolution(), course).trace(data, (xs, ys, count) -> {
			if (count == 1) {
				drawing.fillCircle(xs[0], ys[0], Math.max(DOT, width), pen.color(), 1);
			} else {
				drawing.polyline(xs, ys, count, pen);
			}
		});
	}

	@Override
	public Optional<Hit> hit(Plot plot, double px, double py, double reach) {
		return data.nearest(plot, px).filter(i -> Math.abs(plot.px(data.x(i)) - px) <= reach).map(this::at);
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
		return new FigureTable(List.of("x", name.isEmpty() ? "y" : name), shown.size(),
				row -> List.of(shown.x(row), shown.y(row)));
	}
}
