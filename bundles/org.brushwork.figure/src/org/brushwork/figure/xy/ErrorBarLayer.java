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
 * Estimates with their uncertainty: a dot, and a line from a lower to an upper bound. A bound that has no place,
 * such as a negative one on logarithms, is the edge of the plot.
 */
public final class ErrorBarLayer implements Layer {

	private static final double DOT = 3;
	private static final double CAP = 4;
	private static final double FAR = 16;

	private final String name;
	private final SeriesColor color;
	private final Values estimates;
	private final double[] lower;
	private final double[] upper;

	/**
	 * Some estimates.
	 *
	 * @param name      for the legend; empty for none
	 * @param estimates ascending on the horizontal axis
	 * @param lower     as many; not copied
	 * @param upper     as many; not copied
	 * @throws IllegalArgumentException if there are more or fewer bounds
	 */
	public ErrorBarLayer(String name, SeriesColor color, Values estimates, double[] lower, double[] upper) {
		if (lower.length != estimates.size() || upper.length != estimates.size()) {
			throw new IllegalArgumentException("as many estimates as bounds wanted, got: " + estimates.size() + ", "
					+ lower.length + ", " + upper.length);
		}
		this.name = name;
		this.color = color;
		this.estimates = estimates;
		this.lower = lower;
		this.upper = upper;
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
		return name.isEmpty() ? List.of() : List.of(new LegendEntry(name, color, LegendEntry.Sign.POINT));
	}

	@Override
	public Optional<Range> xRange(Axis axis) {
		return Values.range(estimates.xs(), axis);
	}

	@Override
	public Optional<Range> yRange(Axis axis) {
		Optional<Range> range = Values.range(estimates.ys(), axis);
		for (double[] bounds : List.of(lower, upper)) {
			Optional<Range> other = Values.range(bounds, axis);
			range = range.isPresent() && other.isPresent() ? range.map(known -> known.and(other.get())) : range;
		}
		return range;
	}

	@Override
	public int leftOut(Axis xAxis, Axis yAxis) {
		return Values.leftOut(estimates.xs(), estimates.ys(), xAxis, yAxis);
	}

	@Override
	public double overhang() {
		return CAP + 1;
	}

	@Override
	public void draw(Drawing drawing, Plot plot) {
		Pen pen = Pen.of(color(plot.theme())).withWidth(1.5);
		for (int i = 0; i < estimates.size(); i++) {
			double x = plot.px(estimates.x(i));
			double y = plot.py(estimates.y(i));
			if (Double.isFinite(y) && plot.holds(x, plot.box().y())) {
				double low = bound(plot, lower[i], plot.y().lower(), y);
				double high = bound(plot, upper[i], plot.y().upper(), y);
				drawing.line(x, low, x, high, pen);
				drawing.line(x - CAP, low, x + CAP, low, pen);
				drawing.line(x - CAP, high, x + CAP, high, pen);
				if (plot.holds(x, y)) {
					drawing.fillCircle(x, y, DOT, pen.color(), 1);
				}
			}
		}
	}

	/** Where a bound lies: at the estimate where there is none, somewhat beyond the edge where it is beyond. */
	private static double bound(Plot plot, double value, double edge, double y) {
		double place = Double.isNaN(value) ? y : plot.py(value);
		double beyond = plot.py(edge) + Math.copySign(FAR, plot.py(edge) - plot.box().centerY());
		double shown = Double.isNaN(place) || Double.isInfinite(value) ? beyond : place;
		return Math.clamp(shown, plot.box().y() - FAR, plot.box().bottom() + FAR);
	}

	@Override
	public Optional<Hit> hit(Plot plot, double px, double py, double reach) {
		return estimates.nearest(plot, px).filter(i -> {
			double y = plot.py(estimates.y(i));
			double low = bound(plot, lower[i], plot.y().lower(), y);
			double high = bound(plot, upper[i], plot.y().upper(), y);
			return Math.abs(plot.px(estimates.x(i)) - px) <= reach && py >= Math.min(low, high) - reach
					&& py <= Math.max(low, high) + reach;
		}).map(this::at);
	}

	@Override
	public int size() {
		return estimates.size();
	}

	@Override
	public Hit at(int index) {
		return new Hit(index, estimates.x(index), estimates.y(index), name);
	}

	@Override
	public FigureTable table() {
		List<String> columns = List.of(LayerColumn.X.key(), name.isEmpty() ? LayerColumn.Y.key() : name,
				LayerColumn.Y_FROM.key(), LayerColumn.Y_TO.key());
		return new FigureTable(columns, size(),
				row -> List.of(estimates.x(row), estimates.y(row), lower[row], upper[row]));
	}
}
