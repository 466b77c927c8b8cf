package org.brushwork.headless;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.brushwork.figure.calendar.CalendarFigure;
import org.brushwork.figure.calendar.DayCounts;
import org.brushwork.figure.calendar.WeekHoursFigure;
import org.brushwork.figure.color.ColorRole;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.TimeAxis;
import org.brushwork.figure.xy.BarLayer;
import org.brushwork.figure.xy.Bars;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.MarkedPoints;
import org.brushwork.figure.xy.ReferenceLine;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.logs.Count;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.TimeBins;
import org.brushwork.logs.TimeCounts;
import org.brushwork.logs.WeekHourCounts;
import org.brushwork.logs.series.Outlier;

/** The charts of a page about a log. */
final class PageFigures {

	/** Days from which on a calendar tells more than the bars over time. */
	private static final int CALENDAR_FROM = 22;
	/** How many times as high the whole may be for what passes to be seen in front of it. */
	private static final double HIGHEST = 8;
	private static final double TREND_WIDTH = 2;
	private static final double THIN_TREND = 1.5;
	private static final int NARROW = 500;
	/** Pixels that a mark and its number take to the right, and of what is above the bars how much they are above them. */
	private static final int MARK = 24;
	private static final double ABOVE = 0.04;

	private final PageContent content;

	PageFigures(PageContent content) {
		this.content = content;
	}

	/**
	 * Events over time, with their trend and the unusual hours.
	 *
	 * @param outliers those that are marked, with their numbers in the list
	 * @param width    in pixels, about
	 */
	XYFigure time(List<Outlier> outliers, int width) {
		TimeCounts time = content.snapshot().time();
		TimeBins bins = time.bins();
		double[] edges = IntStream.rangeClosed(0, bins.count()).mapToDouble(bins::startOf).toArray();
		XYFigure figure = new XYFigure(new TimeAxis("", content.clock().zone(), Message.NUMBERS),
				new NumberAxis(eventsEach(bins.width()), true, Message.NUMBERS))
				.with(bars(doubles(time.passing()), doubles(time.all()), values -> Bars.between(edges, values)));
		content.trend().ifPresent(trend -> figure.with(new LineLayer(Message.PAGE_TREND.with(), SeriesColor.of(1),
				LineLayer.Course.STRAIGHT, trend).withWidth(width < NARROW ? THIN_TREND : TREND_WIDTH)));
		content.snapshot().filter().time().ifPresent(range -> figure
				.with(ReferenceLine.vertical(Message.PAGE_FROM.with(), range.from()))
				.with(ReferenceLine.vertical(Message.PAGE_TO.with(), range.to())));
		if (!outliers.isEmpty()) {
			figure.with(marks(outliers, time, MARK * time.bins().count() / width + 1));
		}
		return figure;
	}

	/** Marks above the bars that they and their numbers would cover, of which there are so many to the right. */
	private MarkedPoints marks(List<Outlier> outliers, TimeCounts time, int covered) {
		double above = ABOVE * LongStream.of(time.passing()).max().orElse(0);
		double[] xs = new double[outliers.size()];
		double[] ys = new double[outliers.size()];
		for (int i = 0; i < xs.length; i++) {
			int bin = bin(outliers.get(i), time);
			xs[i] = time.bins().startOf(bin) + time.bins().width() / 2.0;
			int last = Math.min(time.bins().count() - 1, bin + covered);
			ys[i] = above + IntStream.rangeClosed(Math.max(0, bin - 1), last).mapToLong(time::passing).max().orElse(0);
			ys[i] = Math.max(ys[i], above + trendAt(xs[i]));
		}
		List<String> labels = IntStream.rangeClosed(1, xs.length).mapToObj(String::valueOf).toList();
		return new MarkedPoints(SeriesColor.of(ColorRole.SERVER_ERROR), new Values(xs, ys), labels);
	}

	/** The trend at a time, or the nearest it has; 0 without one. */
	private double trendAt(double time) {
		Optional<Values> trend = content.trend();
		if (trend.isEmpty()) {
			return 0;
		}
		int found = Arrays.binarySearch(trend.get().xs(), time);
		int at = found >= 0 ? found : -found - 1;
		return trend.get().y(Math.min(at, trend.get().size() - 1));
	}

	/** The bin in which an unusual run stands out most. */
	private static int bin(Outlier outlier, TimeCounts time) {
		TimeBins bins = time.bins();
		int first = Math.max(0, bins.binOf(outlier.from()));
		int last = Math.max(first, bins.binOf(outlier.to() - 1));
		int best = first;
		for (int bin = first + 1; bin <= last; bin++) {
			boolean more = time.passing(bin) > time.passing(best);
			best = more == outlier.isExcess() && time.passing(bin) != time.passing(best) ? bin : best;
		}
		return best;
	}

	private static String eventsEach(long width) {
		long minutes = width / 60_000;
		if (width < 60_000) {
			return Message.PAGE_EACH_SECONDS.with(width / 1_000);
		}
		if (minutes < 60) {
			return Message.PAGE_EACH_MINUTES.with(minutes);
		}
		return minutes < 24 * 60 ? Message.PAGE_EACH_HOURS.with(minutes / 60)
				: Message.PAGE_EACH_DAYS.with(minutes / 60 / 24);
	}

	/** Events by hour of the day. */
	XYFigure hours() {
		List<Count> hours = content.snapshot().by(Dimension.HOUR);
		return new XYFigure(new CategoryAxis("", hours.stream().map(Count::value).toList()),
				new NumberAxis(Message.PAGE_HOUR_AXIS.with(), true, Message.NUMBERS))
				.with(bars(hours.stream().mapToDouble(Count::passing).toArray(),
						hours.stream().mapToDouble(Count::all).toArray(), Bars::of));
	}

	/** What passes, in front of the whole, which is made lower where it would dwarf the bars. */
	private BarLayer bars(double[] passing, double[] all, Function<double[], Bars> bars) {
		if (!content.isFiltered()) {
			return BarLayer.upright("", SeriesColor.of(ColorRole.NEUTRAL), bars.apply(passing));
		}
		double most = DoubleStream.of(passing).max().orElse(0);
		double whole = DoubleStream.of(all).max().orElse(0);
		long part = most > 0 && whole > HIGHEST * most ? round(whole / most) : 1;
		String name = part == 1 ? Message.PAGE_ALL.with() : Message.PAGE_ALL_PART.with(part);
		return BarLayer.upright(Message.PAGE_PASSING.with(), SeriesColor.of(ColorRole.NEUTRAL), bars.apply(passing))
				.inFrontOf(name, bars.apply(Arrays.stream(all).map(count -> count / part).toArray()));
	}

	/** The next of 1, 2, 5, 10, 20 and so on. */
	private static long round(double factor) {
		long step = 1;
		while (step * 10 < factor) {
			step *= 10;
		}
		return step * (factor <= step ? 1 : factor <= 2 * step ? 2 : factor <= 5 * step ? 5 : 10);
	}

	/** Events by weekday and hour. */
	WeekHoursFigure week() {
		WeekHourCounts counts = content.snapshot().weekHours();
		double[][] passing = new double[WeekHourCounts.DAYS][WeekHourCounts.HOURS];
		for (int day = 0; day < passing.length; day++) {
			for (int hour = 0; hour < WeekHourCounts.HOURS; hour++) {
				passing[day][hour] = counts.passing(day, hour);
			}
		}
		return new WeekHoursFigure(passing).in(Message.NUMBERS);
	}

	/** Events by day, if there are more days than three weeks have. */
	Optional<CalendarFigure> calendar() {
		List<Count> days = content.snapshot().by(Dimension.DAY);
		LocalDate first = LocalDate.parse(days.getFirst().value());
		long span = ChronoUnit.DAYS.between(first, LocalDate.parse(days.getLast().value())) + 1;
		if (span < CALENDAR_FROM || span > Integer.MAX_VALUE / Double.BYTES) {
			return Optional.empty();
		}
		double[] counts = new double[(int) span];
		days.forEach(day -> counts[(int) ChronoUnit.DAYS.between(first, LocalDate.parse(day.value()))] = day.passing());
		return Optional.of(new CalendarFigure(new DayCounts(first, counts)).in(Message.NUMBERS));
	}

	private static double[] doubles(long[] counts) {
		return Arrays.stream(counts).asDoubleStream().toArray();
	}
}
