package org.brushwork.widgets.ui.internal;

import java.util.List;
import java.util.Optional;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.Hit;
import org.brushwork.figure.xy.Layer;
import org.brushwork.figure.xy.LayerColumn;
import org.brushwork.figure.xy.Plot;
import org.eclipse.osgi.util.NLS;

/** The centres of clusters, each in the colour of its points, and the ways that they came. */
final class Centres implements Layer {

	private static final double RADIUS = 7;
	private static final double DOT = 2;
	private static final double WAY = 0.7;

	private List<double[][]> trails = List.of();

	/** Shows where centres were and are: for each time x of all, then y of all. */
	void setTrails(List<double[][]> other) {
		trails = other;
	}

	@Override
	public String name() {
		return ""; //$NON-NLS-1$
	}

	@Override
	public int color(ChartTheme theme) {
		return theme.color(ChartRole.TEXT);
	}

	/** {@inheritDoc} Nothing: centres lie between the points. */
	@Override
	public Optional<Range> xRange(Axis axis) {
		return Optional.empty();
	}

	@Override
	public Optional<Range> yRange(Axis axis) {
		return Optional.empty();
	}

	@Override
	public double overhang() {
		return RADIUS + 2;
	}

	@Override
	public void draw(Drawing drawing, Plot plot) {
		for (int centre = 0; centre < size(); centre++) {
			drawWay(drawing, plot, centre);
		}
		for (int centre = 0; centre < size(); centre++) {
			double px = plot.px(at(centre).x());
			double py = plot.py(at(centre).y());
			drawing.fillCircle(px, py, RADIUS + 2, plot.theme().color(ChartRole.BACKGROUND), 1);
			drawing.fillCircle(px, py, RADIUS, plot.theme().series(centre), 1);
			drawing.circle(px, py, RADIUS, Pen.of(color(plot.theme())).withWidth(2));
		}
	}

	private void drawWay(Drawing drawing, Plot plot, int centre) {
		Pen pen = Pen.of(color(plot.theme())).withAlpha(WAY);
		double[] xs = trails.stream().mapToDouble(place -> plot.px(place[0][centre])).toArray();
		double[] ys = trails.stream().mapToDouble(place -> plot.py(place[1][centre])).toArray();
		drawing.polyline(xs, ys, xs.length, pen);
		for (int i = 0; i < xs.length; i++) {
			drawing.fillCircle(xs[i], ys[i], DOT, pen.color(), WAY);
		}
	}

	@Override
	public Optional<Hit> hit(Plot plot, double px, double py, double reach) {
		Optional<Hit> best = Optional.empty();
		double least = Math.max(reach, RADIUS);
		for (int centre = 0; centre < size(); centre++) {
			double distance = Math.hypot(plot.px(at(centre).x()) - px, plot.py(at(centre).y()) - py);
			if (distance <= least) {
				least = distance;
				best = Optional.of(at(centre));
			}
		}
		return best;
	}

	@Override
	public int size() {
		return trails.isEmpty() ? 0 : trails.getFirst()[0].length;
	}

	@Override
	public Hit at(int index) {
		double[][] now = trails.getLast();
		return new Hit(index, now[0][index], now[1][index], NLS.bind(Messages.KMeans_Centre, index + 1));
	}

	@Override
	public FigureTable table() {
		double[][] now = trails.isEmpty() ? new double[2][0] : trails.getLast();
		return new FigureTable(List.of(LayerColumn.X.key(), LayerColumn.Y.key()), now[0].length,
				row -> List.of(now[0][row], now[1][row]));
	}
}
