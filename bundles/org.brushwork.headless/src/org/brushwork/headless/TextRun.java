package org.brushwork.headless;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.brushwork.train.run.Curve;
import org.brushwork.train.run.DistributionSeries;
import org.brushwork.train.run.Histogram;
import org.brushwork.train.run.RunInfo;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunSnapshot;

/** Prints a run for people. */
final class TextRun {

	private static final int SPARK = 40;
	private static final int BARS = 30;
	private static final double NANOS = 1e9;
	private static final String GAP = "  ";

	private final RunAnswer answer;
	private final RunSnapshot run;
	private final Console console;
	private final PrintStream out;

	TextRun(RunAnswer answer, Console console) {
		this.answer = answer;
		this.run = answer.run();
		this.console = console;
		this.out = console.out();
	}

	/** Prints everything. */
	void print() {
		printHead();
		run.problems().forEach(problem -> out.println(RunProblems.line(problem)));
		printCurves();
		answer.plotted().ifPresent(this::printPlot);
		if (!answer.distributions().isEmpty()) {
			printDistributions();
		}
		printEvents();
		if (!run.skipped().isEmpty()) {
			out.println();
			out.println(Message.RUN_SKIPPED.with(new TreeMap<>(run.skipped()).entrySet().stream()
					.map(kind -> kind.getValue() + " " + kind.getKey()).collect(Collectors.joining(", "))));
		}
	}

	private void printHead() {
		out.println(Message.RUN_HEAD.with(Shortened.printable(run.name()), RunWords.of(run.state()), steps(),
				ByteText.of(run.bytes())));
		run.info().ifPresent(this::printInfo);
		run.tested().ifPresent(test -> out.println(GAP + Message.TRAIN_TESTED.with(RunWords.of(test))));
		if (run.trainingNanos() > 0) {
			out.println(Message.RUN_COST.with(run.trainingNanos() / NANOS, run.watchingNanos() / NANOS,
					(double) run.watchingNanos() / run.trainingNanos()));
		}
	}

	private void printInfo(RunInfo info) {
		String data = Shortened.printable(info.data());
		out.println(Message.RUN_INFO.with(Shortened.printable(info.engine()), RunWords.time(info.started()),
				data.isEmpty() ? 0 : 1, data));
		out.println((info.classes().isEmpty() ? Message.RUN_REGRESSION : Message.RUN_CLASSES).with(
				Shortened.printable(String.join(", ", info.outputs())),
				Shortened.printable(String.join(", ", info.inputs())),
				Shortened.printable(String.join(", ", info.classes()))));
	}

	/** How many epochs and steps there are; other programs do not record every step. */
	private String steps() {
		int epochs = run.curves().stream().filter(curve -> curve.each() == Curve.Each.EPOCH).mapToInt(Curve::size).max()
				.orElse(0);
		double steps = run.curves().stream().filter(curve -> curve.each() == Curve.Each.STEP && curve.size() > 0)
				.mapToDouble(curve -> run.info().isPresent() ? curve.size() : curve.steps().last()).max().orElse(0);
		return epochs > 0 && steps > 0 ? Message.RUN_EPOCHS_STEPS.with(epochs, steps)
				: epochs > 0 ? Message.RUN_EPOCHS.with(epochs) : Message.RUN_STEPS.with(steps);
	}

	private void printCurves() {
		if (answer.curves().isEmpty()) {
			return;
		}
		out.println();
		Grid grid = new Grid(2).row(Message.RUN_CURVE.with(), "", Message.RUN_LAST.with(), Message.RUN_LEAST.with(),
				Message.RUN_AT.with(), Message.RUN_MOST.with(), Message.RUN_AT.with());
		for (Curve curve : answer.curves()) {
			grid.row(row(curve));
		}
		grid.print(out, true);
	}

	private List<String> row(Curve curve) {
		List<String> cells = new ArrayList<>();
		cells.add(curve.name());
		cells.add((curve.each() == Curve.Each.STEP ? Message.RUN_EACH_STEP : Message.RUN_EACH_EPOCH).with());
		RunExtremes extremes = RunExtremes.of(curve);
		cells.add(curve.size() == 0 ? "-" : RunWords.number(curve.values().last()));
		cells.add(value(curve, extremes.least()));
		cells.add(position(curve, extremes.least()));
		cells.add(value(curve, extremes.most()));
		cells.add(position(curve, extremes.most()));
		CurveHeights heights = CurveHeights.of(curve, SPARK);
		cells.add(Sparkline.of(heights.columns(), heights.least(), heights.most(), console.blocks()));
		return cells;
	}

	private static String value(Curve curve, int index) {
		return index < 0 ? "-" : RunWords.number(curve.values().get(index));
	}

	private String position(Curve curve, int index) {
		return index < 0 ? "-" : RunWords.position(curve.positions().get(index) + first(curve));
	}

	private int first(Curve curve) {
		return curve.each() == Curve.Each.EPOCH ? RunAnswer.first(run) : 0;
	}

	private void printPlot(Curve curve) {
		out.println();
		TextPlot plot = new TextPlot(curve, first(curve));
		out.println((curve.each() == Curve.Each.STEP ? Message.RUN_PLOT_STEPS : Message.RUN_PLOT_EPOCHS)
				.with(Shortened.printable(curve.name()), plot.logarithmic() ? 1 : 0));
		plot.print(out, console.blocks());
	}

	private void printDistributions() {
		out.println();
		out.println(run.info().isPresent() ? Message.RUN_DISTRIBUTIONS.with(answer.shown() + RunAnswer.first(run))
				: Message.RUN_DISTRIBUTIONS_AT.with(answer.shown()));
		Grid grid = new Grid(2).row(Message.RUN_LAYER.with(), "", Message.RUN_LEAST.with(), Message.RUN_MEAN.with(),
				Message.RUN_DEVIATION.with(), Message.RUN_MOST.with());
		boolean notFinite = false;
		for (DistributionSeries series : answer.distributions()) {
			Optional<Histogram> histogram = answer.histogram(series);
			if (histogram.isPresent()) {
				grid.row(row(series, histogram.get()));
				notFinite |= histogram.get().notFinite() > 0;
			}
		}
		grid.print(out, true);
		if (notFinite) {
			out.println(Message.RUN_NOT_FINITE.with());
		}
	}

	private List<String> row(DistributionSeries series, Histogram histogram) {
		String mark = histogram.notFinite() > 0 ? " !" : "";
		// Equal values are in a bin that has to be wider than they are.
		boolean equal = histogram.deviation() == 0;
		return List.of(series.layer(), RunWords.of(series.measured()) + mark,
				RunWords.number(equal ? histogram.mean() : histogram.min()), known(histogram.mean()),
				known(histogram.deviation()), RunWords.number(equal ? histogram.mean() : histogram.max()),
				Sparkline.ofCounts(TextColumns.of(histogram, BARS), console.blocks()));
	}

	private static String known(double number) {
		return Double.isNaN(number) ? "-" : RunWords.number(number);
	}

	private void printEvents() {
		if (run.events().isEmpty()) {
			return;
		}
		out.println();
		for (Event event : run.events()) {
			String rate = event.kind() == Event.Kind.LEARNING_RATE ? " " + RunWords.number(event.value()) : "";
			String text = event.text().isEmpty() ? "" : ": " + Shortened.printable(event.text());
			out.println(GAP + Message.RUN_EVENT.with(RunWords.time(Instant.ofEpochMilli(event.time())),
					event.epoch() + RunAnswer.first(run), event.step(), RunWords.of(event.kind()) + rate + text));
		}
	}
}
