package org.brushwork.widgets.ui.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.AreaLayer;
import org.brushwork.figure.xy.BarLayer;
import org.brushwork.figure.xy.Bars;
import org.brushwork.figure.xy.Histogram;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.LineLayer.Course;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.Interval;
import org.brushwork.plot.XYChart;
import org.brushwork.ui.interact.Interact;
import org.brushwork.ui.interact.InteractPane;
import org.brushwork.ui.interact.Readings;
import org.brushwork.widgets.ui.internal.Bell.Curve;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** A bell that follows sliders, and the probability between two bounds that can be dragged; docs/widgets.md explains it. */
public final class NormalDistributionView extends ViewPart {

	private static final double[] PLACES = IntStream.rangeClosed(-500, 500).mapToDouble(i -> i / 50.0).toArray();
	private static final double[] EDGES = IntStream.rangeClosed(-50, 50).mapToDouble(i -> i / 5.0).toArray();

	private Interact<Bell> panel;
	private XYChart chart;
	private Label probability;
	private Label share;

	@Override
	public void createPartControl(Composite parent) {
		InteractPane pane = new InteractPane(parent);
		panel = Interact.of(pane.controls(), new Bell(0, 1, -1, 1, Curve.DENSITY, 1_000));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
		Readings readings = new Readings(pane.charts()).spanning();
		probability = readings.add("org.brushwork.widgets.normal.probability", Messages.Normal_Probability); //$NON-NLS-1$
		share = readings.add("org.brushwork.widgets.normal.share", Messages.Normal_Share); //$NON-NLS-1$
		chart = new XYChart(pane.charts());
		InteractPane.fill(chart);
		chart.plotControl().setData("id", "org.brushwork.widgets.normal.chart"); //$NON-NLS-1$ //$NON-NLS-2$
		chart.brushInterval((bounds, phase) -> brushed(bounds));
		panel.draw(chart, NormalDistributionView::figure);
		panel.value().observe(this::show);
		show(panel.value().getValue());
	}

	private void brushed(Interval bounds) {
		Bell bell = panel.value().getValue();
		if (bounds != null) {
			panel.set(bell.between(bounds.from(), bounds.to()));
		}
	}

	private void show(Bell bell) {
		chart.setBrush(new Interval(bell.from(), bell.to()));
		double[] drawn = bell.drawn();
		double within = Arrays.stream(drawn).filter(x -> x >= bell.from() && x <= bell.to()).count();
		Readings.say(probability, Readings.rounded(bell.probability()));
		Readings.say(share, drawn.length == 0 ? "" : Readings.rounded(within / drawn.length)); //$NON-NLS-1$
	}

	private static XYFigure figure(Bell bell) {
		double[] within = Arrays.stream(PLACES).filter(x -> x > bell.from() && x < bell.to()).toArray();
		double[] part = IntStream.range(0, within.length + 2)
				.mapToDouble(i -> i == 0 ? bell.from() : i > within.length ? bell.to() : within[i - 1]).toArray();
		return new XYFigure(NumberAxis.of("x"), NumberAxis.of(bell.curve().label())).titled(Messages.Normal_Title) //$NON-NLS-1$
				.with(BarLayer.upright(Messages.Normal_Samples, SeriesColor.of(ChartRole.WHOLE), histogram(bell)))
				.with(AreaLayer.toZero(Messages.Normal_Between, SeriesColor.of(0), Course.STRAIGHT,
						new Values(part, bell.at(part))))
				.with(new LineLayer(bell.curve().label(), SeriesColor.of(0), Course.STRAIGHT,
						new Values(PLACES, bell.at(PLACES))).withWidth(2));
	}

	/** As high as the curve would be if the samples were all there is. */
	private static Bars histogram(Bell bell) {
		long[] counts = Histogram.of(EDGES, new long[EDGES.length - 1]).again(bell.drawn()).counts();
		double[] heights = new double[counts.length];
		double sum = 0;
		for (int i = 0; i < counts.length; i++) {
			sum += counts[i];
			double high = bell.curve() == Curve.DENSITY ? counts[i] / (EDGES[i + 1] - EDGES[i]) : sum;
			heights[i] = bell.samples() == 0 ? 0 : high / bell.samples();
		}
		return Bars.between(EDGES, heights);
	}

	@Override
	public void setFocus() {
		panel.setFocus();
	}
}
