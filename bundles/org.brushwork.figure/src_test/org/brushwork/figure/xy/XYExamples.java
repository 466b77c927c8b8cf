package org.brushwork.figure.xy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.ColorRole;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.LogAxis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.scale.TimeAxis;
import org.brushwork.figure.xy.LineLayer.Course;

/** One figure for each layer and each edge, for tests and for looking at. */
final class XYExamples {

	private static final double NAN = Double.NaN;

	private XYExamples() {
		// functions only
	}

	/** Writes all of them: the folder, then width and height. */
	public static void main(String[] args) throws IOException {
		double width = Double.parseDouble(args[1]);
		double height = Double.parseDouble(args[2]);
		for (Map.Entry<String, Supplier<XYFigure>> example : all().entrySet()) {
			for (boolean dark : new boolean[] { false, true }) {
				SvgDrawing drawing = new SvgDrawing(width, height);
				example.getValue().get().draw(drawing, new Box(0, 0, width, height),
						ChartTheme.of(dark ? 0x1E1F22 : 0xFFFFFF));
				Files.writeString(Path.of(args[0], example.getKey() + (dark ? "-dark.svg" : ".svg")),
						drawing.document(example.getKey()));
			}
		}
	}

	/** All examples by name. */
	static Map<String, Supplier<XYFigure>> all() {
		Map<String, Supplier<XYFigure>> all = new LinkedHashMap<>();
		all.put("line", XYExamples::line);
		all.put("band", XYExamples::band);
		all.put("series", XYExamples::series);
		all.put("steps", XYExamples::steps);
		all.put("area", XYExamples::area);
		all.put("stackedArea", XYExamples::stackedArea);
		all.put("bars", XYExamples::bars);
		all.put("grouped", XYExamples::grouped);
		all.put("stackedBars", XYExamples::stackedBars);
		all.put("lyingBars", XYExamples::lyingBars);
		all.put("timeBars", XYExamples::timeBars);
		all.put("histogram", XYExamples::histogram);
		all.put("scatter", () -> scatter(200, false));
		all.put("selected", () -> scatter(400, true));
		all.put("density", () -> scatter(200_000, false));
		all.put("densitySelected", () -> scatter(200_000, true));
		all.put("references", XYExamples::references);
		all.put("errors", XYExamples::errors);
		all.put("logs", XYExamples::logs);
		all.put("empty", () -> figure("Nothing").with(new LineLayer("loss", SeriesColor.of(0), Course.STRAIGHT, Values.of())));
		all.put("leftOut", XYExamples::leftOut);
		all.put("onePoint", () -> figure("One point").with(new PointLayer("", Points.of("", new double[] { 3 }, new double[] { 7 }))));
		all.put("constant", () -> figure("Constant").with(new LineLayer("c", SeriesColor.of(0), Course.STRAIGHT, Values.of(5, 5, 5))));
		all.put("huge", () -> figure("Huge").with(new LineLayer("huge", SeriesColor.of(0), Course.STRAIGHT,
				Values.of(1, 1e300, -1e300, NAN, 5e299, Double.POSITIVE_INFINITY, 2e299))));
		all.put("tiny", () -> figure("Tiny").with(new LineLayer("tiny", SeriesColor.of(0), Course.STRAIGHT,
				Values.of(1e-300, 5e-300, 2e-300))));
		all.put("farFromZero", () -> figure("Far from zero").with(new LineLayer("far", SeriesColor.of(0), Course.STRAIGHT,
				Values.of(1e9, 1e9 + 4e-4, 1e9 + 2e-4, 1e9 + 1e-3))));
		return all;
	}

	private static XYFigure figure(String title) {
		return new XYFigure(number("step"), number("value")).titled(title);
	}

	private static NumberAxis number(String title) {
		return new NumberAxis(title, false, Locale.ENGLISH);
	}

	static XYFigure line() {
		double[] ys = IntStream.range(0, 300).mapToDouble(i -> i > 120 && i < 150 || i == 200 || i == 202 ? NAN
				: 3 + Math.sin(i / 20.0) + new Random(i).nextGaussian() * 0.1).toArray();
		return figure("A line with gaps").with(new LineLayer("loss", SeriesColor.of(0), Course.STRAIGHT, Values.of(ys)));
	}

	static XYFigure band() {
		double[] xs = IntStream.range(0, 100).mapToDouble(i -> i).toArray();
		double[] mean = Arrays.stream(xs).map(x -> 10 * Math.exp(-x / 30)).toArray();
		double[] upper = Arrays.stream(xs).map(x -> x > 60 && x < 66 ? NAN : 11.5 * Math.exp(-x / 32) + 0.5).toArray();
		double[] lower = Arrays.stream(xs).map(x -> 8.5 * Math.exp(-x / 28) - 0.5).toArray();
		return figure("Loss with its uncertainty")
				.with(AreaLayer.band("95 % band", SeriesColor.of(0), new Values(xs, upper), lower))
				.with(new LineLayer("mean", SeriesColor.of(0), Course.STRAIGHT, new Values(xs, mean)))
				.with(new LineLayer("target", SeriesColor.of(1), Course.STRAIGHT,
						new Values(new double[] { 0, 99 }, new double[] { 1, 1 })).inDashes());
	}

	static XYFigure series() {
		XYFigure figure = figure("Accuracy of ten runs");
		for (int run = 0; run < 10; run++) {
			Random random = new Random(run);
			double best = 0.7 + 0.025 * run;
			double[] ys = IntStream.range(0, 80)
					.mapToDouble(i -> best * (1 - Math.exp(-i / 12.0)) + random.nextGaussian() * 0.008).toArray();
			figure.with(new LineLayer("run-" + run + " lr " + (run + 1) + "e-4", SeriesColor.of(run), Course.STRAIGHT,
					Values.of(ys)));
		}
		return figure;
	}

	static XYFigure steps() {
		return figure("Learning rate").with(new LineLayer("lr", SeriesColor.of(2), Course.STEP,
				new Values(new double[] { 0, 10, 20, 30, 50, 60 }, new double[] { 1, 0.5, 0.25, 0.4, 0.1, 0.1 })));
	}

	static XYFigure area() {
		double[] ys = IntStream.range(0, 60).mapToDouble(i -> i == 30 ? NAN : 5 * Math.sin(i / 8.0) + 1).toArray();
		return figure("An area").with(AreaLayer.toZero("balance", SeriesColor.of(0), Course.STRAIGHT, Values.of(ys)));
	}

	static XYFigure stackedArea() {
		double[] xs = IntStream.range(0, 50).mapToDouble(i -> i).toArray();
		double[][] series = IntStream.range(0, 3).mapToObj(k -> Arrays.stream(xs)
				.map(x -> k == 1 && x == 25 ? NAN : 3 + k + 2 * Math.sin(x / (5 + k))).toArray()).toArray(double[][]::new);
		XYFigure figure = figure("Memory by owner");
		AreaLayer.stacked(List.of("heap", "cache", "other"), Course.STRAIGHT, xs, series).forEach(figure::with);
		return figure;
	}

	private static XYFigure categories(String title, String... names) {
		return new XYFigure(new CategoryAxis("", List.of(names)), number("count")).titled(title);
	}

	static XYFigure bars() {
		return categories("Change by class", "airplane", "bird", "cat", "deer", "automobile", "frog")
				.with(BarLayer.upright("", SeriesColor.of(ColorRole.NEUTRAL), Bars.of(12, -5, 7, 0, NAN, 3.5)));
	}

	static XYFigure grouped() {
		List<Bars> bars = Bars.grouped(new double[] { 3, 5, 2 }, new double[] { 4, 4, 1 }, new double[] { 1, 6, 3 });
		XYFigure figure = categories("Grouped", "train", "validation", "test");
		for (int i = 0; i < bars.size(); i++) {
			figure.with(BarLayer.upright("model " + (char) ('A' + i), SeriesColor.of(i), bars.get(i)));
		}
		return figure;
	}

	static XYFigure stackedBars() {
		List<Bars> bars = Bars.stacked(new double[] { 3, 5, 2, 4 }, new double[] { -2, 1, -3, 2 },
				new double[] { 1, -2, -1, 1 });
		XYFigure figure = categories("Stacked, each sign on its own side", "Q1", "Q2", "Q3", "Q4");
		for (int i = 0; i < bars.size(); i++) {
			figure.with(BarLayer.upright("part " + (i + 1), SeriesColor.of(i), bars.get(i)));
		}
		return figure;
	}

	static XYFigure lyingBars() {
		List<String> names = List.of("/index.html", "/products/a-very-long-path/of-a-shop/item.html?id=4711", "/search",
				"/images/logo.png", "/login", "(none)");
		return new XYFigure(number("requests"), new CategoryAxis("", names)).titled("Requests that pass").withYDownwards()
				.with(BarLayer.lying("", SeriesColor.of(ColorRole.NEUTRAL), Bars.of(420, 260, 30, 75, 12, 0))
						.inFrontOf(Bars.of(1200, 800, 610, 420, 230, 40)));
	}

	static XYFigure timeBars() {
		double from = Instant.parse("2024-03-30T00:00:00Z").toEpochMilli();
		double[] edges = IntStream.rangeClosed(0, 72).mapToDouble(i -> from + i * 3_600_000.0).toArray();
		Random random = new Random(3);
		double[] all = IntStream.range(0, 72).mapToDouble(i -> 200 + 150 * Math.sin(i / 3.8) + random.nextInt(40)).toArray();
		double[] some = Arrays.stream(all).map(count -> Math.floor(count * random.nextDouble())).toArray();
		return new XYFigure(new TimeAxis("", ZoneId.of("Europe/Berlin"), Locale.ENGLISH), number("events"))
				.titled("Events an hour")
				.with(BarLayer.upright("pass", SeriesColor.of(ColorRole.NEUTRAL), Bars.between(edges, some))
						.inFrontOf("all", Bars.between(edges, all)));
	}

	static XYFigure histogram() {
		Random random = new Random(5);
		double[] values = IntStream.range(0, 3_000).mapToDouble(i -> random.nextGaussian() * 2 + 10).toArray();
		return new XYFigure(number("seconds"), number("runs")).titled("Durations")
				.with(BarLayer.upright("", SeriesColor.of(2), Histogram.of(values).bars()))
				.with(ReferenceLine.vertical("mean", 10)).with(ReferenceLine.vertical("p99", 14.65));
	}

	static XYFigure scatter(int count, boolean select) {
		Random random = new Random(11);
		double[] xs = new double[count];
		double[] ys = new double[count];
		int[] classes = new int[count];
		for (int i = 0; i < count; i++) {
			classes[i] = i % 3;
			xs[i] = random.nextGaussian() + 2 * classes[i];
			ys[i] = random.nextGaussian() + (classes[i] == 1 ? 2 : 0) + xs[i] / 2;
		}
		PointLayer layer = new PointLayer("", new Points(xs, ys, classes, List.of("setosa", "versicolor", "virginica")));
		if (select) {
			BitSet some = new BitSet();
			IntStream.range(0, count).filter(i -> Math.hypot(xs[i] - 2, ys[i] - 2) < 1).forEach(some::set);
			layer.setSelected(RowSelection.of(some));
		}
		return new XYFigure(number("sepal length (cm)"), number("sepal width (cm)")).titled(count + " points").with(layer);
	}

	static XYFigure references() {
		double[] ys = IntStream.range(0, 100).mapToDouble(i -> Math.sin(i / 9.0) * 10 + i / 5.0).toArray();
		return figure("Marked").with(new LineLayer("load", SeriesColor.of(0), Course.STRAIGHT, Values.of(ys)))
				.with(ReferenceLine.horizontal("limit", 28)).with(ReferenceLine.horizontal("floor", -3))
				.with(ReferenceLine.vertical("deployed", 97)).with(ReferenceLine.vertical("started", 4))
				.with(new MarkedPoints(SeriesColor.of(1), new Values(new double[] { 14, 70, 72, 99 },
						new double[] { ys[14], ys[70], ys[72], ys[99] }), List.of("first peak", "second", "second too", "end")));
	}

	static XYFigure errors() {
		return new XYFigure(new CategoryAxis("", List.of("age", "income", "tenure", "region")), number("coefficient"))
				.titled("Coefficients with 95 % intervals")
				.with(new ErrorBarLayer("", SeriesColor.of(0), Values.of(0.8, -0.3, 0.1, 1.4),
						new double[] { 0.5, -0.6, -0.2, Double.NEGATIVE_INFINITY }, new double[] { 1.1, -0.1, 0.4, 1.9 }))
				.with(ReferenceLine.horizontal("", 0));
	}

	static XYFigure logs() {
		double[] xs = IntStream.range(0, 61).mapToDouble(i -> Math.pow(10, -3 + i / 5.0)).toArray();
		double[] ys = Arrays.stream(xs).map(x -> 5 / (1 + x)).toArray();
		return new XYFigure(new LogAxis("frequency (Hz)", Locale.ENGLISH), new LogAxis("gain", Locale.ENGLISH))
				.titled("Both axes logarithms")
				.with(new LineLayer("filter", SeriesColor.of(0), Course.STRAIGHT, new Values(xs, ys)));
	}

	static XYFigure leftOut() {
		return new XYFigure(number("epoch"), new LogAxis("loss", Locale.ENGLISH)).titled("Some are not above zero")
				.with(new LineLayer("loss", SeriesColor.of(0), Course.STRAIGHT, Values.of(5, 3, 1, 0, 0.5, -2, 0.1, 0.2)));
	}

	/** Long legends, titles and names at once. */
	static XYFigure crowded() {
		List<String> names = new ArrayList<>(List.of("a name that is much too long to be shown in any figure at all"));
		IntStream.range(0, 40).forEach(i -> names.add("category " + i));
		XYFigure figure = new XYFigure(new CategoryAxis("the title of the horizontal axis, which is long", names),
				number("the title of the vertical axis, which is long as well"))
				.titled("A figure whose title is longer than most of the figures in which it is going to be shown");
		for (int i = 0; i < 30; i++) {
			figure.with(BarLayer.upright("a series with a long name, the number of which is " + i, SeriesColor.of(i),
					Bars.of(IntStream.range(0, 41).mapToDouble(k -> 1_234_567.0 * k).toArray())));
		}
		return figure.with(ReferenceLine.horizontal("a limit with a long label", 2e7).colored(
				SeriesColor.of(ChartRole.TEXT)));
	}

	/** A part of the data only. */
	static XYFigure zoomed() {
		XYFigure figure = references();
		figure.setView(new View(new Range(20.2, 20.7), new Range(-1e-3, 1e-3)));
		return figure;
	}
}
