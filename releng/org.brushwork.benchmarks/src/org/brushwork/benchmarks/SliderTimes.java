package org.brushwork.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.LineLayer.Course;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.XYChart;
import org.brushwork.ui.interact.Interact;
import org.brushwork.ui.interact.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;

/**
 * Drags the slider of a panel with the mouse, by the program {@code xdotool}, and waits after each movement until the chart
 * that follows it was painted.
 */
final class SliderTimes {

	private static final int MOVES = 60;
	private static final int POINTS = 1_000;
	private static final long QUIET = 60_000_000;
	private static final double NANOS_IN_MILLI = 1e6;

	/** A normal distribution. */
	private record Bell(@Range(min = -5, max = 5, step = 0.01) double mean, @Range(min = 0.1, max = 3) double deviation,
			boolean histogram) {
	}

	private final Display display;
	private long moved;
	private long painted;

	SliderTimes(Display display) {
		this.display = display;
	}

	/** The times of some movements, ms, from the slider having moved to the last paint after it; without the first few. */
	List<Double> measure() throws IOException {
		Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		shell.setBounds(0, 0, 1_300, 700);
		Interact<Bell> panel = Interact.of(shell, new Bell(0, 1, false));
		XYChart chart = new XYChart(shell);
		panel.draw(chart, SliderTimes::figure);
		shell.open();
		await();
		try {
			return drag(slider(panel), chart.plotControl());
		} finally {
			xdotool("mouseup", "1");
			shell.dispose();
		}
	}

	private List<Double> drag(Scale slider, Control plot) throws IOException {
		slider.addListener(SWT.Selection, event -> moved = System.nanoTime());
		plot.addListener(SWT.Paint, this::painted);
		Point size = slider.getSize();
		move(slider, size.x / 2, size.y / 2);
		xdotool("mousedown", "1");
		await();
		List<Double> millis = new ArrayList<>();
		for (int movement = 1; movement <= MOVES; movement++) {
			long before = moved;
			move(slider, size.x / 2 + 2 * (movement % 2 == 0 ? movement : -movement) * size.x / (5 * MOVES), size.y / 2);
			await();
			if (moved != before && painted > moved && movement > MOVES / 6) {
				millis.add((painted - moved) / NANOS_IN_MILLI);
			}
		}
		return millis;
	}

	private void painted(Event event) {
		painted = System.nanoTime();
		// What is asked for now is run when the paint has gone to the window system.
		display.asyncExec(() -> painted = System.nanoTime());
	}

	private static XYFigure figure(Bell bell) {
		double[] xs = new double[POINTS];
		double[] ys = new double[POINTS];
		for (int i = 0; i < POINTS; i++) {
			xs[i] = -8 + 16.0 * i / POINTS;
			double z = (xs[i] - bell.mean()) / bell.deviation();
			ys[i] = Math.exp(-z * z / 2) / bell.deviation();
		}
		return new XYFigure(NumberAxis.of("x"), NumberAxis.of("density"))
				.with(new LineLayer("", SeriesColor.of(0), Course.STRAIGHT, new Values(xs, ys)));
	}

	private static Scale slider(Composite parent) {
		return find(parent).findFirst().orElseThrow(() -> new IllegalStateException("the panel has no slider"));
	}

	private static Stream<Scale> find(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> switch (child) {
		case Scale scale -> Stream.of(scale);
		case Composite inner -> find(inner);
		default -> Stream.empty();
		});
	}

	private static void move(Control control, int x, int y) throws IOException {
		Point at = control.toDisplay(x, y);
		xdotool("mousemove", String.valueOf(at.x), String.valueOf(at.y));
	}

	/** Handles events until nothing has moved or was painted for a while. */
	private void await() {
		long since = System.nanoTime();
		while (System.nanoTime() - Math.max(since, Math.max(moved, painted)) < QUIET) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private static void xdotool(String... words) throws IOException {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(words));
		try {
			new ProcessBuilder(command).inheritIO().start().waitFor();
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
	}
}
