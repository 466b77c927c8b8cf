package org.brushwork.figure.xy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.Range;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Bars, upright or lying. A whole may stand quietly behind them, of which they are what passes. Where several share
 * a pixel the longest is seen. On logarithms, which have no zero, they stand on the lower edge.
 */
public final class BarLayer implements Layer {

	private final String name;
	private final SeriesColor color;
	private final boolean lying;
	private final AxisCache<Optional<Range>> alongRange = new AxisCache<>((x, y) -> along(x));
	private final AxisCache<Optional<Range>> valueRange = new AxisCache<>((x, y) -> values(y));
	private Bars bars;
	private @Nullable Bars whole;
	private String wholeName = "";

	private BarLayer(String name, SeriesColor color, Bars bars, boolean lying) {
		this.name = name;
		this.color = color;
		this.bars = bars;
		this.lying = lying;
	}

	/** Bars that stand on the horizontal axis. */
	public static BarLayer upright(String name, SeriesColor color, Bars bars) {
		return new BarLayer(name, color, bars, false);
	}

	/** Bars that begin at the vertical axis and grow to the right. */
	public static BarLayer lying(String name, SeriesColor color, Bars bars) {
		return new BarLayer(name, color, bars, true);
	}

	/** This layer with a whole behind the bars, as many. */
	public BarLayer inFrontOf(Bars all) {
		setBars(bars, all);
		return this;
	}

	/** The same, with a name of the whole for the legend and the table. */
	public BarLayer inFrontOf(String allName, Bars all) {
		wholeName = allName;
		return inFrontOf(all);
	}

	@Override
	public List<LegendEntry> legend() {
		List<LegendEntry> entries = new ArrayList<>(Layer.super.legend());
		if (whole != null && !wholeName.isEmpty()) {
			entries.add(new LegendEntry(wholeName, SeriesColor.of(ChartRole.WHOLE), LegendEntry.Sign.BOX));
		}
		return entries;
	}

	/**
	 * Shows other bars.
	 *
	 * @param all the whole behind them, as many; null for none
	 * @throws IllegalArgumentException if the whole has more or fewer
	 */
	public void setBars(Bars some, @Nullable Bars all) {
		if (all != null && all.size() != some.size()) {
			throw new IllegalArgumentException(
					"as many bars as wholes wanted, got: " + some.size() + " and " + all.size());
		}
		bars = some;
		whole = all;
		alongRange.forget();
		valueRange.forget();
	}

	private Optional<Range> along(Axis axis) {
		return union(Values.range(bars.starts(), axis), Values.range(bars.ends(), axis));
	}

	private Optional<Range> values(Axis axis) {
		Bars all = whole;
		Optional<Range> some = union(Values.range(bars.tos(), axis), Values.range(bars.froms(), axis));
		return all == null ? some : union(some, Values.range(all.tos(), axis));
	}

	private static Optional<Range> union(Optional<Range> one, Optional<Range> other) {
		return one.isPresent() && other.isPresent() ? one.map(range -> range.and(other.get())) : one.or(() -> other);
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
		return lying ? valueRange.on(axis) : alongRange.on(axis);
	}

	@Override
	public Optional<Range> yRange(Axis axis) {
		return lying ? alongRange.on(axis) : valueRange.on(axis);
	}

	@Override
	public boolean fromZero(boolean vertical) {
		return vertical != lying;
	}

	@Override
	public int leftOut(Axis xAxis, Axis yAxis) {
		Axis axis = lying ? xAxis : yAxis;
		int count = 0;
		for (double to : bars.tos()) {
			// Nothing is drawn of a bar of 0 anyway.
			count += Double.isNaN(to) || to == 0 || axis.accepts(to) ? 0 : 1;
		}
		return count;
	}

	@Override
	public void draw(Drawing drawing, Plot plot) {
		Bars all = whole;
		if (all != null) {
			new BarPainter(drawing, plot, lying).draw(all, plot.theme().color(ChartRole.WHOLE));
		}
		new BarPainter(drawing, plot, lying).draw(bars, color(plot.theme()));
		drawZero(drawing, plot);
	}

	/** The line on which bars to both sides stand. */
	private void drawZero(Drawing drawing, Plot plot) {
		Pen pen = Pen.of(plot.theme().color(ChartRole.AXIS));
		if (lying && plot.x().lower() <= 0 && plot.x().upper() > 0) {
			drawing.line(plot.px(0), plot.box().y(), plot.px(0), plot.box().bottom(), pen);
		} else if (!lying && plot.y().lower() < 0 && plot.y().upper() > 0) {
			drawing.line(plot.box().x(), plot.py(0), plot.box().right(), plot.py(0), pen);
		}
	}

	/**
	 * {@inheritDoc} All of the room of a bar's category or bin belongs to it, from zero to its end or that of its
	 * whole.
	 */
	@Override
	public Optional<Hit> hit(Plot plot, double px, double py, double reach) {
		BarPainter painter = new BarPainter(null, plot, lying);
		Bars all = whole;
		for (int i = 0; i < bars.size(); i++) {
			if (painter.contains(bars, i, px, py, reach) || all != null && painter.contains(all, i, px, py, reach)) {
				return Optional.of(at(i));
			}
		}
		return Optional.empty();
	}

	@Override
	public int size() {
		return bars.size();
	}

	@Override
	public Hit at(int index) {
		double middle = bars.middle(index);
		double value = bars.value(index);
		return lying ? new Hit(index, value, middle, name) : new Hit(index, middle, value, name);
	}

	private List<String> columns() {
		List<LayerColumn> along = bars.isBins()
				? lying ? List.of(LayerColumn.Y_FROM, LayerColumn.Y_TO) : List.of(LayerColumn.X_FROM, LayerColumn.X_TO)
				: List.of(lying ? LayerColumn.Y : LayerColumn.X);
		List<String> columns = new ArrayList<>(along.stream().map(LayerColumn::key).toList());
		columns.add(name.isEmpty() ? (lying ? LayerColumn.X : LayerColumn.Y).key() : name);
		if (whole != null) {
			columns.add(wholeName.isEmpty() ? LayerColumn.OF.key() : wholeName);
		}
		return columns;
	}

	@Override
	public FigureTable table() {
		List<String> columns = columns();
		Bars all = whole;
		Bars some = bars;
		return new FigureTable(columns, some.size(), row -> {
			List<Object> cells = new ArrayList<>();
			if (some.isBins()) {
				cells.add(some.start(row));
				cells.add(some.end(row));
			} else {
				cells.add(some.middle(row));
			}
			cells.add(some.value(row));
			if (all != null) {
				cells.add(all.value(row));
			}
			return cells;
		});
	}
}
