package org.brushwork.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brushwork.core.trait.Trait;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;

/** Measures how long linked values take to settle, which needs no display, and how soon a slider is followed by a chart. */
final class WidgetsBench {

	private static final int LINKED = 1_000;
	private static final int CHANGES = 50;
	private static final double NANOS_IN_MILLI = 1e6;

	private final int rounds;
	private final PrintStream out;
	private final Demands demands = new Demands();

	/** @param out where the report goes */
	WidgetsBench(int rounds, PrintStream out) {
		this.rounds = rounds;
		this.out = out;
	}

	/** Measures everything. */
	void run() {
		out.printf(Locale.ROOT, "machine: %d processors, Java %s, load %.1f; ms from a change until all have it%n",
				Runtime.getRuntime().availableProcessors(), Runtime.version().feature(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		measure("1,000 traits linked in a chain", chain());
		List<Trait<Integer>> ring = chain();
		ring.getLast().link(ring.getFirst());
		measure("1,000 traits linked in a ring", ring);
		measure("1,000 traits linked to one", star());
		measureSlider();
		out.println();
		demands.print(out);
	}

	private void measureSlider() {
		String what = "from a slider that moves to the chart painted";
		try {
			Display display = new Display();
			try {
				Figures figures = new Figures(new SliderTimes(display).measure());
				out.printf(Locale.ROOT, "%s: %s, 95 %% up to %.1f%n", what, figures.text(1), figures.percentile(95));
				demands.atMost(40, " ms", what, figures.median(), String.format(Locale.ROOT, "%.1f ms", figures.median()));
			} finally {
				display.dispose();
			}
		} catch (SWTError | UnsatisfiedLinkError | IOException e) {
			demands.leftOut(what, "no display or no xdotool: " + e.getMessage());
		}
	}

	private void measure(String what, List<Trait<Integer>> linked) {
		double first = settle(linked, 1);
		List<Double> millis = new ArrayList<>();
		for (int change = 0; change < rounds * CHANGES; change++) {
			millis.add(settle(linked, change + 2));
		}
		Figures figures = new Figures(millis);
		out.printf(Locale.ROOT, "%s: %s, the first time %.1f%n", what, figures.text(2), first);
		demands.atMost(5, " ms", what + " settle", figures.median(),
				String.format(Locale.ROOT, "%.2f ms", figures.median()));
	}

	private static double settle(List<Trait<Integer>> linked, int value) {
		long start = System.nanoTime();
		linked.getFirst().setValue(value);
		double millis = (System.nanoTime() - start) / NANOS_IN_MILLI;
		if (linked.stream().anyMatch(trait -> trait.getValue() != value)) {
			throw new IllegalStateException("not all linked traits have settled");
		}
		return millis;
	}

	private static List<Trait<Integer>> chain() {
		List<Trait<Integer>> chain = traits();
		for (int i = 1; i < chain.size(); i++) {
			chain.get(i - 1).link(chain.get(i));
		}
		return chain;
	}

	private static List<Trait<Integer>> star() {
		List<Trait<Integer>> star = traits();
		star.stream().skip(1).forEach(star.getFirst()::link);
		return star;
	}

	private static List<Trait<Integer>> traits() {
		List<Trait<Integer>> traits = new ArrayList<>();
		for (int i = 0; i < LINKED; i++) {
			traits.add(Trait.of(0));
		}
		return traits;
	}
}
