package org.brushwork.figure.gallery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.LogAxis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.TimeAxis;
import org.brushwork.figure.xy.AreaLayer;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.LineLayer.Course;
import org.brushwork.figure.xy.MarkedPoints;
import org.brushwork.figure.xy.ReferenceLine;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;

/** Lines and areas. */
final class LineExamples {

	private LineExamples() {
		// functions only
	}

	static XYFigure line() {
		Random random = new Random(1);
		double[] levels = IntStream.range(0, 240).mapToDouble(day -> 3 + Math.sin(day / 25.0) + 0.1 * random.nextGaussian())
				.toArray();
		Arrays.fill(levels, 90, 115, Double.NaN); // the sensor was away: a gap
		return new XYFigure(NumberAxis.of("day"), NumberAxis.of("water level (m)"))
				.with(new LineLayer("", SeriesColor.of(0), Course.STRAIGHT, Values.of(levels)));
	}

	static XYFigure series() {
		XYFigure figure = new XYFigure(NumberAxis.of("epoch"), NumberAxis.of("accuracy"));
		for (int run = 0; run < 8; run++) {
			Random random = new Random(run);
			double best = 0.97 - 0.04 * run;
			double pace = 6 + 2 * run;
			double[] accuracies = IntStream.range(0, 80)
					.mapToDouble(i -> best * (1 - Math.exp(-i / pace)) + 0.006 * random.nextGaussian()).toArray();
			figure.with(new LineLayer("run " + (run + 1), SeriesColor.of(run), Course.STRAIGHT, Values.of(accuracies)));
		}
		return figure;
	}

	static XYFigure steps() {
		double[] epochs = { 0, 10, 25, 40, 50, 60 };
		double[] rates = { 0.1, 0.05, 0.02, 0.03, 0.01, 0.01 };
		return new XYFigure(NumberAxis.of("epoch"), NumberAxis.of("learning rate").withZero())
				.with(new LineLayer("", SeriesColor.of(0), Course.STEP, new Values(epochs, rates)).withWidth(2));
	}

	static XYFigure band() {
		double[] days = IntStream.range(0, 120).mapToDouble(i -> i).toArray();
		double[] forecast = Arrays.stream(days).map(day -> 50 + day / 4 + 8 * Math.sin(day / 6)).toArray();
		double[] upper = Arrays.stream(days).map(day -> forecast[(int) day] + 3 + day / 12).toArray();
		double[] lower = Arrays.stream(days).map(day -> forecast[(int) day] - 3 - day / 12).toArray();
		return new XYFigure(NumberAxis.of("days ahead"), NumberAxis.of("orders a day"))
				.with(AreaLayer.band("95 % of all courses", SeriesColor.of(0), new Values(days, upper), lower))
				.with(new LineLayer("forecast", SeriesColor.of(0), Course.STRAIGHT, new Values(days, forecast)))
				.with(new LineLayer("capacity", SeriesColor.of(1), Course.STRAIGHT,
						new Values(new double[] { 0, 119 }, new double[] { 80, 80 })).inDashes());
	}

	static XYFigure area() {
		double[] balance = IntStream.range(0, 100).mapToDouble(i -> 400 * Math.sin(i / 11.0) + 3 * i - 100).toArray();
		return new XYFigure(NumberAxis.of("day"), NumberAxis.of("balance (EUR)"))
				.with(AreaLayer.toZero("", SeriesColor.of(0), Course.STRAIGHT, Values.of(balance)));
	}

	static XYFigure stackedAreas() {
		double[] minutes = IntStream.range(0, 120).mapToDouble(i -> i).toArray();
		double[] heap = Arrays.stream(minutes).map(t -> 300 + t % 30 * 8).toArray();
		double[] cache = Arrays.stream(minutes).map(t -> 400 * (1 - Math.exp(-t / 40))).toArray();
		double[] other = Arrays.stream(minutes).map(t -> 120 + 30 * Math.sin(t / 9)).toArray();
		XYFigure figure = new XYFigure(NumberAxis.of("minute"), NumberAxis.of("memory (MiB)"));
		AreaLayer.stacked(List.of("other", "cache", "heap"), Course.STRAIGHT, minutes, other, cache, heap)
				.forEach(figure::with);
		return figure;
	}

	static XYFigure longLine() {
		Random random = new Random(7);
		double[] values = DoubleStream.iterate(0, value -> 0.999 * value + random.nextGaussian()).limit(1_000_000)
				.toArray();
		values[640_000] = 190; // one value among a million: no spike is lost
		return new XYFigure(NumberAxis.of("sample"), NumberAxis.of("voltage (mV)"))
				.with(new LineLayer("", SeriesColor.of(0), Course.STRAIGHT, Values.of(values)).withWidth(1));
	}

	static XYFigure times() {
		Random random = new Random(3);
		double start = Instant.parse("2024-03-28T00:00:00Z").toEpochMilli();
		double[] times = IntStream.range(0, 6 * 24).mapToDouble(hour -> start + hour * 3_600_000.0).toArray();
		double[] visits = IntStream.range(0, 6 * 24)
				.mapToDouble(hour -> 900 - 700 * Math.cos(hour * Math.PI / 12) + random.nextInt(150)).toArray();
		return new XYFigure(TimeAxis.of(ZoneId.of("Europe/Berlin")), NumberAxis.of("visits an hour").withZero())
				.with(new LineLayer("", SeriesColor.of(0), Course.STRAIGHT, new Values(times, visits)));
	}

	static XYFigure logarithms() {
		double[] hertz = IntStream.rangeClosed(0, 100).mapToDouble(i -> Math.pow(10, i / 20.0)).toArray();
		double[] first = Arrays.stream(hertz).map(f -> 1 / Math.hypot(1, f / 1_000)).toArray();
		double[] second = Arrays.stream(hertz).map(f -> 1 / (1 + f * f / 1e6)).toArray();
		return new XYFigure(LogAxis.of("frequency (Hz)"), LogAxis.of("gain"))
				.with(new LineLayer("first order", SeriesColor.of(0), Course.STRAIGHT, new Values(hertz, first)))
				.with(new LineLayer("second order", SeriesColor.of(1), Course.STRAIGHT, new Values(hertz, second)));
	}

	static XYFigure marks() {
		double[] load = IntStream.range(0, 120).mapToDouble(i -> 40 + i / 4.0 + 18 * Math.sin(i / 9.0)).toArray();
		Values peaks = new Values(new double[] { 16, 73 }, new double[] { load[16], load[73] });
		return new XYFigure(NumberAxis.of("minute"), NumberAxis.of("load (%)"))
				.with(new LineLayer("", SeriesColor.of(0), Course.STRAIGHT, Values.of(load)))
				.with(ReferenceLine.horizontal("limit", 85))
				.with(ReferenceLine.vertical("deployed", 50))
				.with(new MarkedPoints(SeriesColor.of(1), peaks, List.of("backup", "too much")));
	}
}
