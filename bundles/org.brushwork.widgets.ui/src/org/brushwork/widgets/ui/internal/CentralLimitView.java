package org.brushwork.widgets.ui.internal;

import org.brushwork.core.trait.Trait;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.BarLayer;
import org.brushwork.figure.xy.LineLayer.Course;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.XYChart;
import org.brushwork.ui.interact.Choice;
import org.brushwork.ui.interact.Interact;
import org.brushwork.ui.interact.InteractPane;
import org.brushwork.ui.interact.Label;
import org.brushwork.ui.interact.Range;
import org.brushwork.ui.interact.Readings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Means of samples from a distribution of any shape, and the bell that they approach. */
public final class CentralLimitView extends ViewPart {

	private static final String ID = "org.brushwork.widgets.centralLimit."; //$NON-NLS-1$
	/** ms until a slow computation is said to go on. */
	private static final int SLOW = 250;

	/** What is drawn. */
	record Sampling(Population population,
			@Label(value = "sample size", unit = "n", tooltip = "How many values each mean is made of") //
			@Range(min = 1, max = 100) int size, //
			@Choice(numbers = { 100, 1_000, 10_000, 100_000, 1_000_000 }) int samples,
			@Label(tooltip = "The same seed gives the same samples") long seed) {
	}

	private Interact<Sampling> panel;
	private XYChart chart;
	private org.eclipse.swt.widgets.Label means;
	private org.eclipse.swt.widgets.Label deviations;
	private boolean waits;

	@Override
	public void createPartControl(Composite parent) {
		InteractPane pane = new InteractPane(parent);
		panel = Interact.of(pane.controls(), new Sampling(Population.EXPONENTIAL, 5, 10_000, 1));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
		Readings readings = new Readings(pane.charts());
		means = readings.add(ID + "means", Messages.CentralLimit_Means); //$NON-NLS-1$
		deviations = readings.add(ID + "deviations", Messages.CentralLimit_Deviations); //$NON-NLS-1$
		Trait<Long> seed = panel.trait("seed", Long.class); //$NON-NLS-1$
		InteractPane.button(pane.charts(), ID + "new", Messages.CentralLimit_New, Messages.CentralLimit_NewTip, //$NON-NLS-1$
				() -> seed.setValue(seed.getValue() + 1));
		chart = new XYChart(pane.charts());
		InteractPane.fill(chart);
		chart.plotControl().setData("id", ID + "chart"); //$NON-NLS-1$ //$NON-NLS-2$
		panel.value().observe(sampling -> awaitMeans());
		awaitMeans();
		panel.compute(Messages.CentralLimit_Job, (sampling, progress) -> SampleMeans.of(sampling.population(),
				sampling.size(), sampling.samples(), sampling.seed(), progress), this::show);
	}

	/** Says that the means are drawn when they are not there in a moment. */
	private void awaitMeans() {
		waits = true;
		chart.getDisplay().timerExec(SLOW, () -> {
			if (waits && !means.isDisposed()) {
				Readings.say(means, Messages.CentralLimit_Busy);
				Readings.say(deviations, ""); //$NON-NLS-1$
			}
		});
	}

	private void show(SampleMeans drawn) {
		waits = false;
		Population population = drawn.population();
		Readings.say(means, NLS.bind(Messages.CentralLimit_Theory, Readings.rounded(drawn.mean()),
				Readings.rounded(population.mean())));
		Readings.say(deviations, NLS.bind(Messages.CentralLimit_RootTheory, Readings.rounded(drawn.deviation()),
				Readings.rounded(drawn.standardError())));
		chart.setFigure(new XYFigure(NumberAxis.of(NLS.bind(Messages.CentralLimit_Mean, drawn.size())),
				NumberAxis.of(Messages.CentralLimit_Samples)).titled(Messages.CentralLimit_Title)
				.with(BarLayer.upright(Messages.CentralLimit_Drawn, SeriesColor.of(0), drawn.means().bars()))
				.with(new LineLayer(Messages.CentralLimit_Normal, SeriesColor.of(1), Course.STRAIGHT, drawn.normal())
						.withWidth(2)));
	}

	@Override
	public void setFocus() {
		panel.setFocus();
	}
}
