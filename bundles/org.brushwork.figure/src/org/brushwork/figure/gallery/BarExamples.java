package org.brushwork.figure.gallery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.bars.Changes;
import org.brushwork.figure.bars.ChangesFigure;
import org.brushwork.figure.color.ColorRole;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.TimeAxis;
import org.brushwork.figure.xy.BarLayer;
import org.brushwork.figure.xy.Bars;
import org.brushwork.figure.xy.Histogram;
import org.brushwork.figure.xy.ReferenceLine;
import org.brushwork.figure.xy.XYFigure;

/** Bars. */
final class BarExamples {

	private BarExamples() {
		// functions only
	}

	static XYFigure bars() {
		CategoryAxis regions = new CategoryAxis("", List.of("North", "East", "South", "West", "Islands", "Abroad"));
		return new XYFigure(regions, NumberAxis.of("change (%)"))
				.with(BarLayer.upright("", SeriesColor.of(ColorRole.NEUTRAL), Bars.of(4.2, -1.8, 6.5, 0.7, -3.1, 2.4)));
	}

	static XYFigure lyingBars() {
		CategoryAxis pages = new CategoryAxis("", List.of("/index.html", "/search", "/products/teapots/blue",
				"/cart", "/login", "/help/returns-and-refunds"));
		return new XYFigure(NumberAxis.of("requests"), pages).withYDownwards()
				.with(BarLayer.lying("", SeriesColor.of(ColorRole.NEUTRAL), Bars.of(4_210, 2_640, 1_870, 960, 720, 140)));
	}

	static XYFigure groupedBars() {
		CategoryAxis measures = new CategoryAxis("", List.of("precision", "recall", "F1"));
		List<Bars> models = Bars.grouped(new double[] { 0.91, 0.78, 0.84 }, new double[] { 0.86, 0.88, 0.87 },
				new double[] { 0.79, 0.93, 0.86 });
		XYFigure figure = new XYFigure(measures, NumberAxis.of("score"));
		for (int i = 0; i < models.size(); i++) {
			figure.with(BarLayer.upright("model " + (char) ('A' + i), SeriesColor.of(i), models.get(i)));
		}
		return figure;
	}

	static XYFigure stackedBars() {
		CategoryAxis quarters = new CategoryAxis("", List.of("Q1", "Q2", "Q3", "Q4"));
		List<String> names = List.of("sales", "service", "returns");
		List<Bars> parts = Bars.stacked(new double[] { 30, 42, 38, 61 }, new double[] { 12, 14, 19, 17 },
				new double[] { -6, -9, -5, -14 });
		XYFigure figure = new XYFigure(quarters, NumberAxis.of("thousand EUR"));
		for (int i = 0; i < parts.size(); i++) {
			figure.with(BarLayer.upright(names.get(i), SeriesColor.of(i), parts.get(i)));
		}
		return figure;
	}

	static XYFigure partOfWhole() {
		Random random = new Random(3);
		double start = Instant.parse("2024-06-03T00:00:00Z").toEpochMilli();
		double[] edges = IntStream.rangeClosed(0, 72).mapToDouble(hour -> start + hour * 3_600_000.0).toArray();
		double[] all = IntStream.range(0, 72)
				.mapToDouble(hour -> Math.rint(300 - 220 * Math.cos(hour * Math.PI / 12)) + random.nextInt(60)).toArray();
		double[] failed = Arrays.stream(all).map(count -> Math.floor(count * 0.3 * random.nextDouble())).toArray();
		return new XYFigure(TimeAxis.of(ZoneId.of("Europe/Berlin")), NumberAxis.of("requests an hour"))
				.with(BarLayer.upright("failed", SeriesColor.of(ColorRole.SERVER_ERROR), Bars.between(edges, failed))
						.inFrontOf(Bars.between(edges, all)));
	}

	static XYFigure manyCategories() {
		List<String> names = IntStream.rangeClosed(1, 120).mapToObj(i -> "sensor " + i).toList();
		double[] values = IntStream.range(0, 120).mapToDouble(i -> 20 + 15 * Math.sin(i / 7.0) + i * 31 % 13).toArray();
		return new XYFigure(new CategoryAxis("", names), NumberAxis.of("alarms"))
				.with(BarLayer.upright("", SeriesColor.of(ColorRole.NEUTRAL), Bars.of(values)));
	}

	static XYFigure histogram() {
		Random random = new Random(5);
		double[] seconds = random.doubles(5_000).map(share -> 12 + 4 * Math.log(share / (1 - share)) / 2).toArray();
		Histogram counts = Histogram.of(seconds); // as many bins as the data bear
		return new XYFigure(NumberAxis.of("seconds"), NumberAxis.of("runs"))
				.with(BarLayer.upright("", SeriesColor.of(ColorRole.NEUTRAL), counts.bars()))
				.with(ReferenceLine.vertical("median", 12));
	}

	static ChangesFigure changes() {
		Changes data = new Changes(List.of("/cart", "/search", "/product", "/help", "/"),
				new long[] { 410, 980, 4_100, 120, 2_300 }, new long[] { 1_630, 240, 4_420, 130, 2_300 });
		ChangesFigure figure = new ChangesFigure(data).titled("Requests: this week after last week");
		figure.setSelected(RowSelection.of(0, 1));
		return figure;
	}
}
