package org.brushwork.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.Values;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.model.CartesianSeriesModel;
import org.eclipse.swtchart.model.DoubleArraySeriesModel;

/** The same scenes in SWTChart as it comes, in the fastest way that it offers. */
final class PlainCharts {

	private PlainCharts() {
		// functions only
	}

	private static Chart chart(Composite parent) {
		Chart chart = new Chart(parent, Chart.NO_AXIS_POSITION_UPDATE);
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		return chart;
	}

	private static ILineSeries<?> series(Chart chart, String name, double[] xs, double[] ys) {
		ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, name);
		setData(series, xs, ys);
		series.setSymbolType(PlotSymbolType.NONE);
		return series;
	}

	/** By reflection: series are made with an unknown type of data, so that the compiler accepts no model for them. */
	private static void setData(ILineSeries<?> series, double[] xs, double[] ys) {
		try {
			ILineSeries.class.getMethod("setDataModel", CartesianSeriesModel.class).invoke(series,
					new DoubleArraySeriesModel(xs, ys));
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Circles; everything is drawn again in each frame, as while the mouse is dragged. */
	static Runnable cloud(Composite parent, Points points) {
		Chart chart = chart(parent);
		ILineSeries<?> series = series(chart, "points", points.xs(), points.ys());
		series.setLineStyle(LineStyle.NONE);
		series.setSymbolType(PlotSymbolType.CIRCLE);
		chart.getAxisSet().adjustRange();
		return chart::redraw;
	}

	/** Everything is drawn again in each frame. */
	static Runnable line(Composite parent, Values values) {
		Chart chart = chart(parent);
		series(chart, "line", values.xs(), values.ys());
		chart.getAxisSet().adjustRange();
		return chart::redraw;
	}

	/** Curves that get other values in each frame. */
	static Runnable live(Composite parent, double[] xs, List<double[][]> ticks) {
		Chart chart = chart(parent);
		List<ILineSeries<?>> curves = new ArrayList<>();
		for (double[] ys : ticks.get(0)) {
			curves.add(series(chart, "run " + curves.size(), xs, ys));
		}
		int[] tick = { 0 };
		return () -> {
			double[][] next = ticks.get(++tick[0] % ticks.size());
			for (int i = 0; i < next.length; i++) {
				setData(curves.get(i), xs, next[i]);
			}
			chart.getAxisSet().adjustRange();
			chart.redraw();
		};
	}
}
