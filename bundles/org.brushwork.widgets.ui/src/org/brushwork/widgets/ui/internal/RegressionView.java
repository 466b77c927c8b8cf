package org.brushwork.widgets.ui.internal;

import java.util.stream.DoubleStream;
import org.brushwork.core.trait.Computed;
import org.brushwork.core.trait.ReadableTrait;
import org.brushwork.core.trait.Trait;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.LineLayer.Course;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.View;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.XYChart;
import org.brushwork.ui.interact.Interact;
import org.brushwork.ui.interact.InteractPane;
import org.brushwork.ui.interact.Readings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** A line of least squares that follows its points while they are dragged. */
public final class RegressionView extends ViewPart {

	private static final String ID = "org.brushwork.widgets.regression."; //$NON-NLS-1$
	private static final View SHOWN = new View(new Range(0, 20), new Range(0, 15));

	/** Where the points come from, and what is shown of them. */
	record Choice(@org.brushwork.ui.interact.Label("points") Quartet quartet, boolean residuals) {
	}

	/** What the chart shows: the points, their line, and whether their distances from it. */
	private record Shown(Points points, Regression regression, boolean residuals) {
	}

	private final Trait<Points> points = Trait.of(Quartet.SCATTERED.points());
	private final PointLayer cloud = new PointLayer("", points.getValue()); //$NON-NLS-1$
	private final LineLayer line = new LineLayer("", SeriesColor.of(1), Course.STRAIGHT, Values.of()).withWidth(2); //$NON-NLS-1$
	private final LineLayer residuals = new LineLayer("", SeriesColor.of(ChartRole.MUTED_TEXT), Course.STRAIGHT, //$NON-NLS-1$
			Values.of());
	private final XYFigure figure = new XYFigure(NumberAxis.of("x"), NumberAxis.of("y")) //$NON-NLS-1$ //$NON-NLS-2$
			.titled(Messages.Regression_Title).with(residuals).with(line).with(cloud);
	private Interact<Choice> panel;
	private XYChart chart;
	private Label equation;
	private Label rSquared;
	private Label sentence;

	@Override
	public void createPartControl(Composite parent) {
		InteractPane pane = new InteractPane(parent);
		panel = Interact.of(pane.controls(), new Choice(Quartet.SCATTERED, true));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
		Readings readings = new Readings(pane.charts());
		equation = readings.add(ID + "line", Messages.Regression_Line); //$NON-NLS-1$
		rSquared = readings.add(ID + "rSquared", Messages.Regression_RSquared); //$NON-NLS-1$
		sentence = readings.addSentence(ID + "sentence"); //$NON-NLS-1$
		InteractPane.button(pane.charts(), ID + "back", Messages.Regression_Back, Messages.Regression_BackTip, //$NON-NLS-1$
				() -> load(panel.value().getValue().quartet()));
		chart = new XYChart(pane.charts());
		InteractPane.fill(chart);
		chart.plotControl().setData("id", ID + "chart"); //$NON-NLS-1$ //$NON-NLS-2$
		chart.setFigure(figure);
		chart.editPoints(cloud, (changed, phase) -> points.setValue(changed));
		panel.trait("quartet", Quartet.class).observe(this::load); //$NON-NLS-1$
		ReadableTrait<Shown> shown = Computed.of(() -> new Shown(points.getValue(), Regression.of(points.getValue()),
				panel.value().getValue().residuals()));
		shown.observe(this::show);
		show(shown.getValue());
		load(Quartet.SCATTERED);
	}

	private void load(Quartet quartet) {
		chart.setView(SHOWN);
		points.setValue(quartet.points());
	}

	private void show(Shown now) {
		cloud.setPoints(now.points());
		switch (now.regression()) {
		case Regression.Line fitted -> show(fitted, now);
		case Regression.None none -> {
			line.setData(Values.of());
			residuals.setData(Values.of());
			Readings.say(equation, "\u2013"); //$NON-NLS-1$
			Readings.say(rSquared, "\u2013"); //$NON-NLS-1$
			Readings.say(sentence, switch (none) {
			case TOO_FEW -> Messages.Regression_TooFew;
			case VERTICAL -> Messages.Regression_Vertical;
			case TOO_LARGE -> Messages.Regression_TooLarge;
			});
		}
		}
		chart.refresh();
	}

	private void show(Regression.Line fitted, Shown now) {
		double[] ends = DoubleStream.concat(DoubleStream.of(SHOWN.x().lower(), SHOWN.x().upper()),
				DoubleStream.of(now.points().xs())).sorted().toArray();
		line.setData(new Values(ends, DoubleStream.of(ends).map(fitted::at).toArray()));
		residuals.setData(now.residuals() ? fitted.residuals(now.points()) : Values.of());
		Readings.say(equation, fitted.equation());
		boolean level = Double.isNaN(fitted.rSquared());
		Readings.say(rSquared, level ? "\u2013" : Readings.rounded(fitted.rSquared())); //$NON-NLS-1$
		Readings.say(sentence, level ? Messages.Regression_Level : Messages.Regression_Hint);
	}

	@Override
	public void setFocus() {
		chart.setFocus();
	}
}
