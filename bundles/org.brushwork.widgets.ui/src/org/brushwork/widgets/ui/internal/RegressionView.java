package org.brushwork.widgets.ui.internal;

import java.util.stream.DoubleStream;
import org.brushwork.core.trait.Computed;
import org.brushwork.core.trait.ReadableTrait;
import org.brushwork.core.trait.Trait;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.LineLayer.Course;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.View;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.XYChart;
import org.brushwork.ui.interact.Interact;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** A line of least squares that follows its points while they are dragged. */
public final class RegressionView extends ViewPart {

	private static final String ID = "org.brushwork.widgets.regression."; //$NON-NLS-1$
	private static final View SHOWN = new View(new Range(0, 20), new Range(0, 15));

	/** Where the points come from, and what is shown of them. */
	record Shown(@org.brushwork.ui.interact.Label("points") Quartet quartet, boolean residuals) {
	}

	private final Trait<Points> points = Trait.of(Quartet.SCATTERED.points());
	private final ReadableTrait<Regression> regression = Computed.of(() -> Regression.of(points.getValue()));
	private final PointLayer cloud = new PointLayer("", points.getValue()); //$NON-NLS-1$
	private final LineLayer line = new LineLayer("", SeriesColor.of(1), Course.STRAIGHT, Values.of()).withWidth(2); //$NON-NLS-1$
	private final LineLayer residuals = new LineLayer("", SeriesColor.of(1), Course.STRAIGHT, Values.of()); //$NON-NLS-1$
	private final XYFigure figure = new XYFigure(NumberAxis.of("x"), NumberAxis.of("y")) //$NON-NLS-1$ //$NON-NLS-2$
			.titled(Messages.Regression_Title).with(residuals).with(line).with(cloud);
	private Interact<Shown> panel;
	private XYChart chart;
	private Label equation;
	private Label rSquared;
	private Label sentence;

	@Override
	public void createPartControl(Composite parent) {
		ExamplePane pane = new ExamplePane(parent);
		panel = Interact.of(pane.controls(), new Shown(Quartet.SCATTERED, true));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
		addBack(pane.controls());
		Readings readings = new Readings(pane.controls());
		equation = readings.add(ID + "line", Messages.Regression_Line); //$NON-NLS-1$
		rSquared = readings.add(ID + "rSquared", Messages.Regression_RSquared); //$NON-NLS-1$
		sentence = readings.addSentence(ID + "sentence"); //$NON-NLS-1$
		chart = new XYChart(pane.charts());
		chart.plotControl().setData("id", ID + "chart"); //$NON-NLS-1$ //$NON-NLS-2$
		chart.setFigure(figure);
		chart.editPoints(cloud, (changed, phase) -> points.setValue(changed));
		panel.trait("quartet", Quartet.class).observe(this::load); //$NON-NLS-1$
		panel.trait("residuals", boolean.class).observe(shown -> show()); //$NON-NLS-1$
		points.observe(changed -> show());
		load(Quartet.SCATTERED);
		show();
	}

	private void addBack(Composite parent) {
		Button back = new Button(parent, SWT.PUSH);
		back.setText(Messages.Regression_Back);
		back.setToolTipText(Messages.Regression_BackTip);
		back.setData("id", ID + "back"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.swtDefaults().indent(Readings.MARGIN, 0).applyTo(back);
		back.addListener(SWT.Selection, event -> load(panel.value().getValue().quartet()));
	}

	private void load(Quartet quartet) {
		figure.setView(SHOWN);
		points.setValue(quartet.points());
	}

	private void show() {
		cloud.setPoints(points.getValue());
		switch (regression.getValue()) {
		case Regression.Line fitted -> show(fitted);
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

	private void show(Regression.Line fitted) {
		double[] ends = DoubleStream.concat(DoubleStream.of(SHOWN.x().lower(), SHOWN.x().upper()),
				DoubleStream.of(points.getValue().xs())).sorted().toArray();
		line.setData(new Values(ends, DoubleStream.of(ends).map(fitted::at).toArray()));
		residuals.setData(panel.value().getValue().residuals() ? fitted.residuals(points.getValue()) : Values.of());
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
