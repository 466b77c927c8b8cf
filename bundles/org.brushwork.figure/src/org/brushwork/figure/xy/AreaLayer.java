package org.brushwork.figure.xy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.Projection;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.LineLayer.Course;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The area between values and zero, or between two series: a band of uncertainty, an area on another. Where one of
 * the two has no place the area has a gap. On logarithms, which have no zero, it goes down to the lower edge.
 */
public final class AreaLayer implements Layer {

	private static final double ALPHA = 0.30;
	private static final double BAND_ALPHA = 0.18;
	private static final double STACK_ALPHA = 0.85;
	private static final double EDGE = 1.5;

	private final String name;
	private final SeriesColor color;
	private final Course course;
	private final Values upper;
	private final double @Nullable [] lower;
	/** What the table says: without what it stands on. */
	private final double[] own;
	private final double alpha;
	private final boolean edge;
	private final AxisCache<Optional<Range>> xRange;
	private final AxisCache<Optional<Range>> yRange;

	private AreaLayer(String name, SeriesColor color, Course course, Values upper, double @Nullable [] lower,
			double[] own, double alpha, boolean edge) {
		this.name = name;
		this.color = color;
		this.course = course;
		this.upper = upper;
		this.lower = lower;
		this.own = own;
		this.alpha = alpha;
		this.edge = edge;
		xRange = new AxisCache<>((x, y) -> Values.range(upper.xs(), x));
		yRange = new AxisCache<>((x, y) -> range(y));
	}

	/** The area between values and zero. */
	public static AreaLayer toZero(String name, SeriesColor color, Course course, Values data) {
		return new AreaLayer(name, color, course, data, null, data.ys(), ALPHA, true);
	}

	/**
	 * A translucent band.
	 *
	 * @param upper ascending on the horizontal axis
	 * @param lower as many; not copied
	 * @throws IllegalArgumentException if there are more or fewer
	 */
	public static AreaLayer band(String name, SeriesColor color, Values upper, double[] lower) {
		if (lower.length != upper.size()) {
			throw new IllegalArgumentException("as many wanted, got: " + upper.size() + " and " + lower.length);
		}
		return new AreaLayer(name, color, Course.STRAIGHT, upper, lower, upper.ys(), BAND_ALPHA, false);
	}

	/**
	 * Areas on each other, the first one at the bottom, in the colours of series. A value that is not finite is a
	 * gap and adds nothing to those above.
	 *
	 * @param names  as many as there are series
	 * @param xs     ascending
	 * @param series each as long as {@code xs}
	 * @throws IllegalArgumentException if there are more or fewer names, or values in a series
	 */
	public static List<AreaLayer> stacked(List<String> names, Course course, double[] xs, double[]... series) {
		if (names.size() != series.length) {
			throw new IllegalArgumentException("as many wanted, got: " + names.size() + " and " + series.length);
		}
		List<AreaLayer> layers = new ArrayList<>();
		double[] sums = new double[xs.length];
		for (double[] values : series) {
			double[] from = sums;
			double[] to = sums.clone();
			double[] shown = new double[xs.length];
			Values data = new Values(xs, values);
			for (int i = 0; i < data.size(); i++) {
				to[i] += Double.isFinite(values[i]) ? values[i] : 0;
				shown[i] = Double.isFinite(values[i]) ? to[i] : Double.NaN;
			}
			int number = layers.size();
			layers.add(new AreaLayer(names.get(number), SeriesColor.of(number), course, new Values(xs, shown), from,
					values, STACK_ALPHA, false));
			sums = to;
		}
		return layers;
	}

	private Optional<Range> range(Axis axis) {
		Optional<Range> values = Values.range(upper.ys(), axis);
		double[] other = lower;
		if (other == null) {
			return axis.accepts(0) ? values.map(range -> range.and(0)) : values;
		}
		Optional<Range> beneath = Values.range(other, axis);
		return values.isPresent() && beneath.isPresent() ? values.map(range -> range.and(beneath.get())) : values;
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
		return xRange.on(axis);
	}

	@Override
	public Optional<Range> yRange(Axis axis) {
		return yRange.on(axis);
	}

	@Override
	public boolean fromZero(boolean vertical) {
		return vertical && (lower == null || alpha == STACK_ALPHA);
	}

	@Override
	public int leftOut(Axis xAxis, Axis yAxis) {
		return Values.leftOut(upper.xs(), own, xAxis, yAxis);
	}

	@Override
	public void draw(Drawing drawing, Plot plot) {
		int from = upper.firstSeen(plot);
		int to = Math.max(from, upper.endSeen(plot));
		double[] xs = Arrays.copyOfRange(upper.xs(), from, to);
		double[] tops = Arrays.copyOfRange(upper.ys(), from, to);
		double[] bottoms = bottoms(plot, from, to);
		Projection y = Projection.of(plot.y(), 1);
		for (int i = 0; i < xs.length; i++) {
			// A gap in one is a gap in the other.
			if (!y.has(tops[i]) || !y.has(bottoms[i])) {
				tops[i] = Double.NaN;
				bottoms[i] = Double.NaN;
			}
		}
		List<double[][]> above = trace(drawing, plot, xs, tops);
		List<double[][]> below = trace(drawing, plot, xs, bottoms);
		for (int i = 0; i < above.size(); i++) {
			drawStretch(drawing, plot, above.get(i), below.get(i));
		}
	}

	private double[] bottoms(Plot plot, int from, int to) {
		double[] other = lower;
		double[] bottoms = other == null ? new double[to - from] : Arrays.copyOfRange(other, from, to);
		if (!Projection.of(plot.y(), 1).has(0)) {
			for (int i = 0; i < bottoms.length; i++) {
				bottoms[i] = bottoms[i] <= 0 ? plot.y().lower() : bottoms[i];
			}
		}
		return bottoms;
	}

	private List<double[][]> trace(Drawing drawing, Plot plot, double[] xs, double[] ys) {
		List<double[][]> stretches = new ArrayList<>();
		Envelope envelope = new Envelope(plot, drawing.resolution(), course);
		envelope.trace(xs, ys, 0, xs.length, (someXs, someYs, count) -> stretches
				.add(new double[][] { Arrays.copyOf(someXs, count), Arrays.copyOf(someYs, count) }));
		return stretches;
	}

	private void drawStretch(Drawing drawing, Plot plot, double[][] above, double[][] below) {
		int color = color(plot.theme());
		Clip clip = new Clip(plot.box());
		int tops = above[0].length;
		int count = tops + below[0].length;
		double[] xs = Arrays.copyOf(above[0], count);
		double[] ys = Arrays.copyOf(above[1], count);
		for (int i = tops; i < count; i++) {
			xs[i] = below[0][count - 1 - i];
			ys[i] = below[1][count - 1 - i];
		}
		if (tops == 1) {
			clip.line(xs, ys, count, (cutXs, cutYs, some) -> drawing.polyline(cutXs, cutYs, some,
					Pen.of(color).withWidth(EDGE)));
			return;
		}
		clip.area(xs, ys, count, (cutXs, cutYs, some) -> drawing.fillPolygon(cutXs, cutYs, some, color, alpha));
		if (edge) {
			clip.line(above[0], above[1], tops, (cutXs, cutYs, some) -> drawing.polyline(cutXs, cutYs, some,
					Pen.of(color).withWidth(EDGE)));
		}
	}

	/** {@inheritDoc} Inside the area it is the value nearest along the horizontal axis. */
	@Override
	public Optional<Hit> hit(Plot plot, double px, double py, double reach) {
		return upper.nearest(plot, px).filter(i -> {
			double[] other = lower;
			double bottom = plot.py(other == null ? 0 : other[i]);
			double end = Double.isFinite(bottom) ? bottom : plot.py(plot.y().lower());
			double top = plot.py(upper.y(i));
			boolean along = px >= plot.px(upper.x(0)) - reach && px <= plot.px(upper.x(upper.size() - 1)) + reach;
			return along && py >= Math.min(top, end) - reach && py <= Math.max(top, end) + reach;
		}).map(this::at);
	}

	@Override
	public int size() {
		return upper.size();
	}

	@Override
	public Hit at(int index) {
		return new Hit(index, upper.x(index), own[index], name);
	}

	@Override
	public FigureTable table() {
		String column = name.isEmpty() ? LayerColumn.Y.key() : name;
		double[] other = lower;
		if (other == null || own != upper.ys()) {
			return new FigureTable(List.of(LayerColumn.X.key(), column), size(), row -> List.of(upper.x(row), own[row]));
		}
		return new FigureTable(
				List.of(LayerColumn.X.key(), LayerColumn.Y_FROM.key(), LayerColumn.Y_TO.key()), size(),
				row -> List.of(upper.x(row), other[row], upper.y(row)));
	}
}
