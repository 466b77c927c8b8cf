package org.brushwork.figure.xy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.Projection;
import org.brushwork.figure.scale.Range;

/**
 * A cloud of points. A few are circles; above some thousands they are a raster of densities, in which nothing is
 * left out and the order of drawing does not matter. While some are selected the others step back.
 */
public final class PointLayer implements Layer {

	/** More are drawn as a raster. */
	static final int MOST_CIRCLES = 3_000;

	private static final double RADIUS = 3;
	private static final double ALPHA = 0.75;
	private static final double QUIET = 0.25;
	private static final double FAR = 10_000;

	private final String name;
	private final AxisCache<Optional<Range>> xRange = new AxisCache<>((x, y) -> Values.range(points().xs(), x));
	private final AxisCache<Optional<Range>> yRange = new AxisCache<>((x, y) -> Values.range(points().ys(), y));
	private final AxisCache<Integer> leftOut = new AxisCache<>(
			(x, y) -> Values.leftOut(points().xs(), points().ys(), x, y));
	private Points points;
	private RowSelection selected = RowSelection.NONE;
	private CloudPictures pictures = cloud -> Optional.of(cloud.draw());

	/** @param name for the legend; empty for none */
	public PointLayer(String name, Points points) {
		this.name = name;
		this.points = points;
	}

	/** Shows other points; what was selected stays selected by number. */
	public void setPoints(Points other) {
		points = other;
		xRange.forget();
		yRange.forget();
		leftOut.forget();
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

	/**
	 * Has the pictures of many points made by somebody else, such as in a job, as long as the layer is shown on a screen. In
	 * a file it is drawn at once, as it is.
	 */
	public void setPictures(CloudPictures source) {
		pictures = source;
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
	public List<LegendEntry> legend() {
		if (points.names().size() == 1) {
			return name.isEmpty() ? List.of() : List.of(new LegendEntry(name, this::color, LegendEntry.Sign.POINT));
		}
		List<LegendEntry> entries = new ArrayList<>();
		for (String kind : points.names()) {
			entries.add(new LegendEntry(kind, SeriesColor.of(entries.size()), LegendEntry.Sign.POINT));
		}
		return entries;
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
	public double overhang() {
		return RADIUS + 1;
	}

	@Override
	public void draw(Drawing drawing, Plot plot) {
		if (points.size() <= MOST_CIRCLES) {
			drawCircles(drawing, plot, false);
			drawCircles(drawing, plot, true);
		} else {
			Cloud cloud = new Cloud(points, selected, plot, drawing.resolution());
			Optional<Cloud.Picture> picture = drawing.isLive() ? pictures.of(cloud) : Optional.of(cloud.draw());
			picture.ifPresent(made -> draw(drawing, plot, made));
		}
	}

	/** Not one of before that is stretched beyond all measure: devices cannot count that far. */
	private static void draw(Drawing drawing, Plot plot, Cloud.Picture picture) {
		Box place = picture.place(plot);
		if (place.equals(plot.box()) || Math.max(place.width(), place.height()) < FAR
				&& Math.max(Math.abs(place.x()), Math.abs(place.y())) < FAR) {
			drawing.raster(picture.raster(), place);
		}
	}

	/** Circles of those that are selected, or of those that are not, which lie beneath. */
	private void drawCircles(Drawing drawing, Plot plot, boolean front) {
		boolean none = selected.isEmpty();
		for (int i = 0; i < points.size(); i++) {
			double x = plot.px(points.xs()[i]);
			double y = plot.py(points.ys()[i]);
			boolean isFront = none || selected.contains(i);
			if (isFront == front && plot.holds(x, y)) {
				int color = plot.theme().series(points.classOf(i));
				drawing.fillCircle(x, y, RADIUS, color, front ? ALPHA : QUIET);
				if (front && !none) {
					drawing.circle(x, y, RADIUS, Pen.of(plot.theme().color(ChartRole.TEXT)));
				}
			}
		}
	}

	@Override
	public Optional<Hit> hit(Plot plot, double px, double py, double reach) {
		Projection x = Projection.of(plot.x(), plot.box().width());
		Projection y = Projection.of(plot.y(), plot.box().height());
		double atX = px - plot.box().x();
		double atY = plot.downwards() ? py - plot.box().y() : plot.box().bottom() - py;
		int best = -1;
		double least = reach * reach;
		for (int i = 0; i < points.size(); i++) {
			double dx = x.position(points.xs()[i]) - atX;
			double dy = y.position(points.ys()[i]) - atY;
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
		List<String> columns = named
				? List.of(LayerColumn.X.key(), LayerColumn.Y.key(), LayerColumn.CLASS.key())
				: List.of(LayerColumn.X.key(), LayerColumn.Y.key());
		return new FigureTable(columns, shown.size(),
				row -> named ? List.of(shown.xs()[row], shown.ys()[row], shown.names().get(shown.classOf(row)))
						: List.of(shown.xs()[row], shown.ys()[row]));
	}
}
