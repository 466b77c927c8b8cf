package org.brushwork.figure.xy;

import java.util.List;
import java.util.Optional;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.geometry.DensityRaster;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.Range;

/**
 * A cloud of points. A few are circles; above some thousands they are a raster of densities, in which nothing is left out
 * and the order of drawing does not matter. While some are selected the others step back.
 */
public final class PointLayer implements Layer {

	/** More are drawn as a raster. */
	static final int MOST_CIRCLES = 3_000;

	private static final double RADIUS = 3;
	private static final double QUIET = 0.25;
	private static final int SMALL_CLOUD = 100_000;

	private final String name;
	private Points points;
	private RowSelection selected = RowSelection.NONE;

	/** @param name for the legend; empty for none */
	public PointLayer(String name, Points points) {
		this.name = name;
		this.points = points;
	}

	/** Shows other points; what was selected stays selected by number. */
	public void setPoints(Points other) {
		points = other;
	}

	/** The points. */
	public Points points() {
		return points;
	}

	/** Sets which points are selected; none means that all are equal. */
	public void setSelected(RowSelection some) {
		selected = some;
	}

	/** Which points are selected. */
	public RowSelection selected() {
		return selected;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public int color(ChartTheme theme) {
		return theme.series(0);
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
	public void draw(Drawing drawing, Plot plot) {
		if (points.size() <= MOST_CIRCLES) {
			drawCircles(drawing, plot, false);
			drawCircles(drawing, plot, true);
		} else {
			drawRaster(drawing, plot);
		}
	}

	/** Circles of those that are selected, or of those that are not, which lie beneath. */
	private void drawCircles(Drawing drawing, Plot plot, boolean front) {
		boolean none = selected.isEmpty();
		for (int i = 0; i < points.size(); i++) {
			double x = plot.px(points.xs()[i]);
			double y = plot.py(points.ys()[i]);
			boolean isFront = none || selected.contains(i);
			if (isFront == front && Double.isFinite(x) && Double.isFinite(y)) {
				int color = plot.theme().series(points.classOf(i));
				drawing.fillCircle(x, y, RADIUS, color, front ? 0.75 : QUIET);
				if (front && !none) {
					drawing.circle(x, y, RADIUS, Pen.of(plot.theme().color(ChartRole.TEXT)));
				}
			}
		}
	}

	private void drawRaster(Drawing drawing, Plot plot) {
		double resolution = drawing.resolution();
		int width = (int) Math.max(1, Math.round(plot.box().width() * resolution));
		int height = (int) Math.max(1, Math.round(plot.box().height() * resolution));
		int classes = points.names().size();
		// Those that are not selected are one more class each, in a quiet colour.
		boolean none = selected.isEmpty();
		DensityRaster raster = new DensityRaster(width, height, none ? classes : 2 * classes);
		for (int i = 0; i < points.size(); i++) {
			double x = plot.x().position(points.xs()[i]) * resolution;
			double y = (plot.box().height() - plot.y().position(points.ys()[i])) * resolution;
			int kind = points.classOf(i);
			raster.add(x, y, none || selected.contains(i) ? kind : classes + kind);
		}
		int radius = (int) Math.round((points.size() <= SMALL_CLOUD ? 1 : 0.5) * resolution);
		drawing.raster(raster.raster(colors(plot.theme(), classes, !none), radius), plot.box());
	}

	private static int[] colors(ChartTheme theme, int classes, boolean withQuiet) {
		int[] colors = new int[withQuiet ? 2 * classes : classes];
		for (int kind = 0; kind < classes; kind++) {
			colors[kind] = theme.series(kind);
			if (withQuiet) {
				colors[classes + kind] = theme.color(ChartRole.WHOLE);
			}
		}
		return colors;
	}

	@Override
	public Optional<Hit> hit(Plot plot, double px, double py, double reach) {
		int best = -1;
		double least = reach * reach;
		for (int i = 0; i < points.size(); i++) {
			double dx = plot.px(points.xs()[i]) - px;
			double dy = plot.py(points.ys()[i]) - py;
			double distance = dx * dx + dy * dy;
			if (distance <= least) {
				least = distance;
				best = i;
			}
		}
		return best < 0 ? Optional.empty() : Optional.of(at(best));
	}

	@Override
	public int size() {
		return points.size();
	}

	@Override
	public Hit at(int index) {
		return new Hit(index, points.xs()[index], points.ys()[index], points.names().get(points.classOf(index)));
	}

	@Override
	public FigureTable table() {
		Points shown = points; // A table stays what it is when other points come.
		boolean named = shown.names().size() > 1;
		return new FigureTable(named ? List.of("x", "y", "class") : List.of("x", "y"), shown.size(),
				row -> named ? List.of(shown.xs()[row], shown.ys()[row], shown.names().get(shown.classOf(row)))
						: List.of(shown.xs()[row], shown.ys()[row]));
	}
}
