package org.brushwork.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.Values;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;

/** Measures charts on a screen, beside SWTChart as it comes. */
final class ChartsBench {

	private static final int MILLION = 1_000_000;
	private static final int SOME = 200_000;
	private static final int CURVES = 8;
	private static final int SHOWN = 10_000;
	private static final int TICKS = 7;
	private static final String LASSO = "frame of a lasso over 200,000 points, paint";
	private static final String CLOUD = "full redraw of 1M points as density";
	private static final String LINE = "full redraw of a line of 1M values";
	private static final String LIVE = "8 live curves of 10,000 points, a tick";

	private final int rounds;
	private final PrintStream out;
	private final PrintStream progress = System.err;
	private final Demands demands = new Demands();

	/** @param out where the report goes; what is being done goes to standard error */
	ChartsBench(int rounds, PrintStream out) {
		this.rounds = rounds;
		this.out = out;
	}

	/** Measures everything; without a display only what needs none. */
	void run() {
		out.printf(Locale.ROOT, "machine: %d processors, Java %s, SWT %d (%s), load %.1f; charts of %d x %d pixels%n",
				Runtime.getRuntime().availableProcessors(), Runtime.version().feature(), SWT.getVersion(),
				SWT.getPlatform(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Stage.WIDTH,
				Stage.HEIGHT);
		Points million = ChartData.cloud(MILLION);
		measureOnScreen(million);
		progress.println("lasso");
		new LassoTimes(million).measure(out, demands);
		out.println();
		demands.print(out);
	}

	private void measureOnScreen(Points million) {
		Display display;
		try {
			display = new Display();
		} catch (SWTError | UnsatisfiedLinkError e) {
			List.of(LASSO, CLOUD, LINE, LIVE).forEach(what -> demands.leftOut(what, "no display: " + e.getMessage()));
			return;
		}
		try {
			measureOn(display, million);
		} finally {
			display.dispose();
		}
	}

	private void measureOn(Display display, Points million) {
		Points some = ChartData.cloud(SOME);
		Values line = new Values(ChartData.numbers(MILLION), ChartData.wave(MILLION, 0));
		double[] xs = ChartData.numbers(SHOWN);
		List<double[][]> ticks = IntStream.range(0, TICKS).mapToObj(tick -> IntStream.range(0, CURVES)
				.mapToObj(curve -> ChartData.wave(SHOWN, CURVES * tick + curve)).toArray(double[][]::new)).toList();
		Scene lasso = new Scene("lasso over 200,000 points", parent -> OurCharts.lasso(parent, some, false));
		Scene shown = new Scene("the same, selection shown", parent -> OurCharts.lasso(parent, some, true));
		Scene plainSome = new Scene("SWTChart, 200,000 points", parent -> PlainCharts.cloud(parent, some));
		Scene cloud = new Scene("1M points as density", parent -> OurCharts.cloud(parent, million));
		Scene plainCloud = new Scene("SWTChart, 1M points", parent -> PlainCharts.cloud(parent, million));
		Scene ourLine = new Scene("line of 1M values", parent -> OurCharts.line(parent, line));
		Scene plainLine = new Scene("SWTChart, line of 1M values", parent -> PlainCharts.line(parent, line));
		Scene live = new Scene("8 live curves", parent -> OurCharts.live(parent, xs, ticks));
		Scene plainLive = new Scene("SWTChart, 8 live curves", parent -> PlainCharts.live(parent, xs, ticks));
		List<Scene> all = List.of(lasso, shown, plainSome, cloud, plainCloud, ourLine, plainLine, live, plainLive);
		FrameTimes times = new FrameTimes(display);
		times.measure(all, rounds, progress);
		out.printf(Locale.ROOT, "ms, medians of warm frames (least .. most)%n%-30s %-28s %s%n", "", "paint",
				"with the change before and the window system after");
		all.forEach(scene -> out.printf(Locale.ROOT, "%-30s %-28s %s%n", scene.name(), times.paint(scene).text(1),
				times.whole(scene).text(1)));
		atMost(5, LASSO, times.paint(lasso));
		faster(50, LASSO, times.paint(lasso), times.paint(plainSome));
		atMost(40, CLOUD, times.paint(cloud));
		faster(20, CLOUD, times.paint(cloud), times.paint(plainCloud));
		atMost(30, LINE, times.paint(ourLine));
		atMost(35, LIVE, times.whole(live));
	}

	private void atMost(double limit, String what, Figures millis) {
		demands.atMost(limit, " ms", what, millis.median(), String.format(Locale.ROOT, "%.1f ms", millis.median()));
	}

	private void faster(double times, String what, Figures ours, Figures plain) {
		double factor = plain.median() / ours.median();
		demands.atLeast(times, " times as fast as plain SWTChart", what, factor,
				String.format(Locale.ROOT, "%.0f times", factor));
	}
}
