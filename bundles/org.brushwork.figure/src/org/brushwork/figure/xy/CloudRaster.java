package org.brushwork.figure.xy;

import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Raster;
import org.brushwork.figure.geometry.DensityRaster;
import org.brushwork.figure.scale.Projection;

/** Draws many points as their densities: those that are selected in front, the others quietly behind them. */
final class CloudRaster {

	private static final int SMALL_CLOUD = 20_000;
	private static final double LARGE_RADIUS = 2;
	private static final double SMALL_RADIUS = 1;
	/** A value exactly at an edge is drawn although it may be rounded beyond it. */
	private static final double ROUNDING = 1e-6;

	private final Points points;
	private final int width;
	private final int height;
	private final int classes;
	private final Projection x;
	private final Projection y;
	private final boolean downwards;
	private final DensityRaster raster;

	/** Counts the points that a plot shows. */
	CloudRaster(Points points, RowSelection selected, Plot plot, double resolution) {
		this.points = points;
		width = (int) Math.max(1, Math.round(plot.box().width() * resolution));
		height = (int) Math.max(1, Math.round(plot.box().height() * resolution));
		classes = points.names().size();
		x = Projection.of(plot.x(), width);
		y = Projection.of(plot.y(), height);
		downwards = plot.downwards();
		raster = new DensityRaster(width, height, selected.isEmpty() ? classes : classes + 1);
		if (selected.isEmpty()) {
			addAll();
		} else {
			addSelected(selected.words());
		}
	}

	private void addAll() {
		for (int i = 0; i < points.size(); i++) {
			add(i, points.classOf(i));
		}
	}

	private void addSelected(long[] words) {
		for (int i = 0; i < points.size(); i++) {
			int word = i >> 6;
			boolean front = word < words.length && (words[word] >>> i & 1) != 0;
			add(i, front ? points.classOf(i) : classes);
		}
	}

	private void add(int point, int kind) {
		double along = y.position(points.ys()[point]);
		double px = x.position(points.xs()[point]);
		double py = downwards ? along : height - along;
		raster.add(inside(px, width), inside(py, height), kind);
	}

	/** A position at the end moved into the last pixel. */
	private static double inside(double position, int length) {
		if (position >= length) {
			return position <= length + ROUNDING ? length - 0.5 : position;
		}
		return position < 0 && position >= -ROUNDING ? 0 : position;
	}

	/** The picture. */
	Raster draw(ChartTheme theme, double resolution) {
		int[] colors = new int[classes + 1];
		for (int kind = 0; kind < classes; kind++) {
			colors[kind] = theme.series(kind);
		}
		colors[classes] = theme.color(ChartRole.WHOLE);
		double radius = points.size() <= SMALL_CLOUD ? LARGE_RADIUS : SMALL_RADIUS;
		return raster.raster(colors, (int) Math.round(radius * resolution), classes);
	}
}
