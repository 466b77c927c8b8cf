package org.brushwork.figure.xy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.Range;

/**
 * Points with labels: a change, a peak, an outlier. A label stands where it has room, beside its point, above or
 * beneath; where others leave none it is left out, and the ring says that there is something.
 */
public final class MarkedPoints implements Layer {

	private static final double RADIUS = 4;
	private static final double GAP = 6;

	private final SeriesColor color;
	private final Values points;
	private final List<String> labels;

	/**
	 * Some points.
	 *
	 * @param points in any order
	 * @param labels as many
	 * @throws IllegalArgumentException if there are more or fewer labels
	 */
	public MarkedPoints(SeriesColor color, Values points, List<String> labels) {
		if (labels.size() != points.size()) {
			throw new IllegalArgumentException("as many wanted, got: " + points.size() + " and " + labels.size());
		}
		this.color = color;
		this.points = points;
		this.labels = List.copyOf(labels);
	}

	/** Nothing: the labels are at the points. */
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
		return Values.range(points.xs(), axis);
	}

	@Override
	public Optional<Range> yRange(Axis axis) {
		return Values.range(points.ys(), axis);
	}

	@Override
	public int leftOut(Axis xAxis, Axis yAxis) {
		return Values.leftOut(points.xs(), points.ys(), xAxis, yAxis);
	}

	@Override
	public double overhang() {
		return RADIUS + 1;
	}

	@Override
	public void draw(Drawing drawing, Plot plot) {
		Pen pen = Pen.of(color(plot.theme())).withWidth(2);
		for (int i = 0; i < points.size(); i++) {
			double x = plot.px(points.x(i));
			double y = plot.py(points.y(i));
			if (plot.holds(x, y)) {
				drawing.circle(x, y, RADIUS, pen);
			}
		}
	}

	@Override
	public void label(PlotLabels to, Plot plot) {
		List<Integer> seen = IntStream.range(0, points.size())
				.filter(i -> plot.holds(plot.px(points.x(i)), plot.py(points.y(i)))).boxed().toList();
		for (int i : seen) {
			double x = plot.px(points.x(i));
			double y = plot.py(points.y(i));
			to.reserve(Box.between(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS));
		}
		for (int i : seen) {
			if (!labels.get(i).isEmpty()) {
				double x = plot.px(points.x(i));
				double y = plot.py(points.y(i));
				to.write(labels.get(i), color(plot.theme()), size -> around(x, y, size.width(), size.height()));
			}
		}
	}

	private static List<Box> around(double x, double y, double w, double h) {
		return List.of(new Box(x + GAP, y - h / 2, w, h), new Box(x - GAP - w, y - h / 2, w, h),
				new Box(x - w / 2, y - GAP - h, w, h), new Box(x - w / 2, y + GAP, w, h),
				new Box(x + GAP, y - GAP - h, w, h), new Box(x - GAP - w, y - GAP - h, w, h),
				new Box(x + GAP, y + GAP, w, h), new Box(x - GAP - w, y + GAP, w, h));
	}

	@Override
	public Optional<Hit> hit(Plot plot, double px, double py, double reach) {
		return new PointLayer("", Points.of("", points.xs(), points.ys())).hit(plot, px, py, reach)
				.map(found -> at(found.index()));
	}

	@Override
	public int size() {
		return points.size();
	}

	@Override
	public Hit at(int index) {
		return new Hit(index, points.x(index), points.y(index), labels.get(index));
	}

	@Override
	public FigureTable table() {
		return new FigureTable(List.of(LayerColumn.X.key(), LayerColumn.Y.key(), LayerColumn.LABEL.key()), size(),
				row -> List.of(points.x(row), points.y(row), labels.get(row)));
	}
}
