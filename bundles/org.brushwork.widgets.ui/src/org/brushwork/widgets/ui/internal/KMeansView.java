package org.brushwork.widgets.ui.internal;

import java.util.List;
import java.util.stream.Stream;
import org.brushwork.core.trait.Trait;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.LineLayer.Course;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.XYChart;
import org.brushwork.ui.interact.Interact;
import org.brushwork.ui.interact.InteractPane;
import org.brushwork.ui.interact.Range;
import org.brushwork.ui.interact.Readings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** Lloyd's algorithm, one step at a time, forwards and back. */
public final class KMeansView extends ViewPart {

	private static final String ID = "org.brushwork.widgets.kMeans."; //$NON-NLS-1$
	/** ms between the steps of a run. */
	private static final int PACE = 400;

	/** What is clustered, and into how many clusters. */
	record Task(@org.brushwork.ui.interact.Label("clusters k") @Range(min = 1, max = 8) int clusters,
			@Range(min = 1, max = 8) int heaps, @Range(min = 10, max = 2_000, step = 10) int points,
			@Range(min = 0, max = 3, step = 0.1) double spread, long seed) {
	}

	private final Runnable tick = this::runOn;
	private final Trait<List<KMeans>> history = Trait.of(List.of());
	private final PointLayer cloud = new PointLayer("", Points.of("", new double[0], new double[0])); //$NON-NLS-1$ //$NON-NLS-2$
	private final Centres centres = new Centres();
	private final LineLayer inertia = new LineLayer("", SeriesColor.of(0), Course.STRAIGHT, Values.of()); //$NON-NLS-1$
	private XYChart chart;
	private XYChart curve;
	private Label sentence;
	private Button back;
	private Button step;
	private Button run;
	private boolean running;

	@Override
	public void createPartControl(Composite parent) {
		InteractPane pane = new InteractPane(parent);
		Interact<Task> panel = Interact.of(pane.controls(), new Task(4, 4, 400, 1.1, 5));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
		addButtons(pane.charts(), panel);
		sentence = new Readings(pane.charts()).spanning().addSentence(ID + "sentence"); //$NON-NLS-1$
		SashForm charts = InteractPane.pair(pane.charts());
		chart = chart(charts, "chart", new XYFigure(NumberAxis.of("x"), NumberAxis.of("y")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.titled(Messages.KMeans_Title).with(cloud).with(centres));
		curve = chart(charts, "curve", new XYFigure(NumberAxis.of(Messages.KMeans_Step), //$NON-NLS-1$
				NumberAxis.of("").withZero()).titled(Messages.KMeans_Inertia).with(inertia)); //$NON-NLS-1$
		charts.setWeights(7, 3);
		history.observe(this::show);
		panel.value().observe(this::start);
		start(panel.value().getValue());
	}

	private static XYChart chart(Composite parent, String name, XYFigure figure) {
		XYChart made = new XYChart(parent);
		made.setFigure(figure);
		made.plotControl().setData("id", ID + name); //$NON-NLS-1$
		return made;
	}

	private void addButtons(Composite parent, Interact<Task> panel) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().margins(Readings.MARGIN, 2).pack(false).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		back = button(row, "back", Messages.KMeans_Back, this::back); //$NON-NLS-1$
		step = button(row, "step", Messages.KMeans_Next, this::step); //$NON-NLS-1$
		run = button(row, "run", Messages.KMeans_Run, () -> run(!running)); //$NON-NLS-1$
		button(row, "restart", Messages.KMeans_Restart, () -> start(panel.value().getValue())); //$NON-NLS-1$
	}

	private static Button button(Composite parent, String name, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setData("id", ID + name); //$NON-NLS-1$
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void start(Task task) {
		run(false);
		Points points = new Blobs(task.heaps(), task.points(), task.spread(), task.seed()).make();
		history.setValue(List.of(KMeans.start(points, task.clusters(), task.seed())));
	}

	private void back() {
		run(false);
		List<KMeans> states = history.getValue();
		history.setValue(states.subList(0, Math.max(1, states.size() - 1)));
	}

	private void step() {
		List<KMeans> states = history.getValue();
		history.setValue(Stream.concat(states.stream(), Stream.of(states.getLast().next())).toList());
	}

	private void run(boolean on) {
		running = on;
		run.setText(on ? Messages.KMeans_Pause : Messages.KMeans_Run);
		run.getDisplay().timerExec(on ? 0 : -1, tick);
	}

	private void runOn() {
		if (running && !run.isDisposed()) {
			run.getDisplay().timerExec(PACE, tick);
			step();
		}
	}

	private void show(List<KMeans> states) {
		KMeans now = states.getLast();
		cloud.setPoints(now.clustered());
		centres.setTrails(now.trails());
		inertia.setData(now.course());
		chart.refresh();
		curve.refresh();
		Readings.say(sentence, NLS.bind(now.last().words(), states.size() - 1, Readings.rounded(now.inertia())));
		back.setEnabled(states.size() > 1);
		if (now.isSettled()) {
			run(false);
		}
		step.setEnabled(!now.isSettled());
		run.setEnabled(!now.isSettled());
	}

	@Override
	public void setFocus() {
		step.setFocus();
	}
}
