package org.brushwork.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.brushwork.figure.geometry.Polygon;
import org.brushwork.figure.gesture.PointGrid;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.Plot;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.XYFigure;

/** How long it takes to find the points in a lasso, beside the even-odd rule for each point. Needs no display. */
final class LassoTimes {

	private static final int VERTICES = 300;
	private static final int WARM_UP = 20;
	private static final int LASSOS = 60;
	private static final int PLAIN = 3;
	private static final double NANOS_IN_MILLI = 1e6;

	private final Points points;
	private final Plot plot;
	private final PointGrid grid;

	LassoTimes(Points points) {
		this.points = points;
		XYFigure figure = new XYFigure(NumberAxis.of("x"), NumberAxis.of("y")).with(new PointLayer("", points));
		Box box = new Box(0, 0, Stage.WIDTH, Stage.HEIGHT);
		plot = figure.plot(new SvgDrawing(box.width(), box.height()), box, ChartTheme.paper());
		grid = new PointGrid(points.xs(), points.ys());
		grid.place(plot, plot.box());
	}

	/** Measures lassos that are a little different, as while one is drawn, and compares some with the even-odd rule. */
	void measure(PrintStream out, Demands demands) {
		List<Double> ours = new ArrayList<>();
		List<Double> plain = new ArrayList<>();
		for (int i = 0; i < WARM_UP + LASSOS; i++) {
			Polygon lasso = lasso(i);
			long start = System.nanoTime();
			RowSelection found = grid.in(lasso);
			double millis = (System.nanoTime() - start) / NANOS_IN_MILLI;
			if (i >= WARM_UP) {
				ours.add(millis);
			}
			if (i < PLAIN) {
				plain.add(plain(lasso, found));
			}
		}
		Figures times = new Figures(ours);
		out.printf(Locale.ROOT, "points in a lasso, ms: %s; even-odd rule for each point: %s%n", times.text(1),
				new Figures(plain).text(0));
		demands.atMost(16, " ms", "which of 1M points lie in a lasso of 300 vertices", times.median(),
				String.format(Locale.ROOT, "%.1f ms", times.median()));
	}

	/** Tries every point against every edge. */
	private double plain(Polygon lasso, RowSelection found) {
		long start = System.nanoTime();
		BitSet inside = new BitSet(points.size());
		for (int i = 0; i < points.size(); i++) {
			if (isIn(lasso, points.xs()[i], points.ys()[i])) {
				inside.set(i);
			}
		}
		double millis = (System.nanoTime() - start) / NANOS_IN_MILLI;
		if (!found.equals(RowSelection.of(inside))) {
			throw new IllegalStateException("the lasso holds other points than by the even-odd rule");
		}
		return millis;
	}

	private static boolean isIn(Polygon lasso, double x, double y) {
		boolean inside = false;
		for (int i = 0, j = lasso.size() - 1; i < lasso.size(); j = i++) {
			double top = lasso.y(i);
			double bottom = lasso.y(j);
			if (top > y != bottom > y && x < (lasso.x(j) - lasso.x(i)) * (y - top) / (bottom - top) + lasso.x(i)) {
				inside = !inside;
			}
		}
		return inside;
	}

	/** A flower around the middle, on the screen. */
	private Polygon lasso(int number) {
		double[] xs = new double[VERTICES];
		double[] ys = new double[VERTICES];
		for (int i = 0; i < VERTICES; i++) {
			double angle = 2 * Math.PI * i / VERTICES;
			double radius = 200 + number / 3.0 + 40 * Math.sin(7 * angle);
			double px = plot.box().centerX() + radius * Math.cos(angle);
			double py = plot.box().centerY() + radius * Math.sin(angle);
			xs[i] = plot.x(px, py);
			ys[i] = plot.y(px, py);
		}
		return new Polygon(xs, ys, VERTICES);
	}
}
