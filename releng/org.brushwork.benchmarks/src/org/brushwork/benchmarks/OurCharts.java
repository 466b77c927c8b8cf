package org.brushwork.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.LineLayer.Course;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.XYChart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Scenes of Brushwork's charts. */
final class OurCharts {

	private static final char LASSO = '3';
	private static final int MIDDLE_X = 450;
	private static final int MIDDLE_Y = 300;
	private static final double TURN = 0.06;
	private static final double GROWTH = 0.6;

	private OurCharts() {
		// functions only
	}

	private static XYChart chart(Composite parent, XYFigure figure) {
		XYChart chart = new XYChart(parent);
		chart.setFigure(figure);
		return chart;
	}

	private static XYFigure figure() {
		return new XYFigure(NumberAxis.of("x"), NumberAxis.of("y"));
	}

	/** Everything is drawn again in each frame. */
	static Runnable cloud(Composite parent, Points points) {
		Control plot = chart(parent, figure().with(new PointLayer("", points))).plotControl();
		return plot::redraw;
	}

	/** Everything is drawn again in each frame. */
	static Runnable line(Composite parent, Values values) {
		LineLayer layer = new LineLayer("", SeriesColor.of(0), Course.STRAIGHT, values);
		Control plot = chart(parent, figure().with(layer)).plotControl();
		return plot::redraw;
	}

	/**
	 * A lasso is drawn, a movement of the mouse in each frame.
	 *
	 * @param shows whether the chart shows at once what is selected, and does not only tell others
	 */
	static Runnable lasso(Composite parent, Points points, boolean shows) {
		PointLayer layer = new PointLayer("", points);
		XYChart chart = chart(parent, figure().with(layer));
		chart.selectPoints(layer, (rows, phase) -> {
			if (shows) {
				layer.setSelected(rows);
				chart.refresh();
			}
		});
		Control plot = chart.plotControl();
		Event key = new Event();
		key.character = LASSO;
		key.keyCode = LASSO;
		key.doit = true;
		plot.notifyListeners(SWT.KeyDown, key);
		return new Hand(plot);
	}

	/** A hand that moves the mouse along a spiral, its button down. */
	private static final class Hand implements Runnable {

		private final Control plot;
		private int moves;

		Hand(Control plot) {
			this.plot = plot;
		}

		@Override
		public void run() {
			if (moves == 0) {
				plot.notifyListeners(SWT.MouseDown, event(0));
			}
			plot.notifyListeners(SWT.MouseMove, event(SWT.BUTTON1));
		}

		private Event event(int buttons) {
			double radius = 100 + GROWTH * moves;
			Event event = new Event();
			event.button = buttons == 0 ? 1 : 0;
			event.stateMask = buttons;
			event.x = (int) (MIDDLE_X + radius * Math.cos(TURN * moves));
			event.y = (int) (MIDDLE_Y + radius * Math.sin(TURN * moves));
			moves++;
			return event;
		}
	}

	/** Curves that get other values in each frame. */
	static Runnable live(Composite parent, double[] xs, List<double[][]> ticks) {
		XYFigure figure = figure();
		List<LineLayer> layers = new ArrayList<>();
		for (double[] ys : ticks.get(0)) {
			LineLayer layer = new LineLayer("run " + layers.size(), SeriesColor.of(layers.size()), Course.STRAIGHT,
					new Values(xs, ys));
			layers.add(layer);
			figure.with(layer);
		}
		XYChart chart = chart(parent, figure);
		int[] tick = { 0 };
		return () -> {
			double[][] curves = ticks.get(++tick[0] % ticks.size());
			for (int i = 0; i < curves.length; i++) {
				layers.get(i).setData(new Values(xs, curves[i]));
			}
			chart.refresh();
		};
	}
}
