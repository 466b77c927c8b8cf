package org.brushwork.plot.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.ColorRole;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.Hit;
import org.brushwork.figure.xy.Layer;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.LineLayer.Course;
import org.brushwork.figure.xy.MarkedPoints;
import org.brushwork.figure.xy.Plot;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.Interval;
import org.brushwork.plot.TimeBars;
import org.brushwork.plot.TimeCourse;
import org.brushwork.plot.TimeMark;
import org.eclipse.jdt.annotation.Nullable;

/** Bars over time as a figure, for files, paper and tables: the whole quietly, what passes in front, the brush above. */
public final class TimeBarsFigure implements Layer {

	private static final double BAND = 0.12;

	private final TimeBars bars;
	private final @Nullable Interval brush;

	private TimeBarsFigure(TimeBars bars, @Nullable Interval brush) {
		this.bars = bars;
		this.brush = brush;
	}

	/** The figure of some bars with their course; {@code brush} is null for none. */
	public static XYFigure of(TimeBars bars, TimeCourse course, @Nullable Interval brush, String title) {
		XYFigure figure = new XYFigure(org.brushwork.figure.scale.TimeAxis.of(bars.zone()), NumberAxis.of("").withZero()) //$NON-NLS-1$
				.titled(title).with(new TimeBarsFigure(bars, brush));
		if (course.trend().length == bars.bins()) {
			double[] middles = IntStream.range(0, bars.bins())
					.mapToDouble(bin -> bars.start() + (bin + 0.5) * bars.width()).toArray();
			figure.with(new LineLayer(Messages.TimeBarsFigure_trend, SeriesColor.of(ChartRole.TEXT), Course.STRAIGHT,
					new Values(middles, course.trend())));
		}
		if (!course.marks().isEmpty()) {
			figure.with(marks(bars, course.marks()));
		}
		return figure;
	}

	private static MarkedPoints marks(TimeBars bars, List<TimeMark> marks) {
		double[] times = marks.stream().mapToDouble(mark -> (mark.from() + mark.to()) / 2.0).toArray();
		double[] heights = marks.stream().mapToDouble(mark -> highest(bars, mark)).toArray();
		return new MarkedPoints(SeriesColor.of(ColorRole.SERVER_ERROR), new Values(times, heights),
				marks.stream().map(TimeMark::words).toList());
	}

	/** The height of the highest bar that a mark is about. It is one of the whole, which does not move with a brush. */
	static double highest(TimeBars bars, TimeMark mark) {
		return IntStream.range(0, bars.bins()).filter(bin -> {
			double start = bars.start() + (double) bin * bars.width();
			return mark.touches(start, start + bars.width());
		}).mapToDouble(bin -> bars.all()[bin]).max().orElse(0);
	}

	@Override
	public String name() {
		return ""; //$NON-NLS-1$
	}

	@Override
	public int color(ChartTheme theme) {
		return theme.color(ColorRole.NEUTRAL);
	}

	@Override
	public Optional<Range> xRange(Axis axis) {
		return Optional.of(new Range(bars.start(), bars.end()));
	}

	@Override
	public Optional<Range> yRange(Axis axis) {
		return Optional.of(new Range(0, Math.max(1, LongStream.of(bars.all()).max().orElse(1))));
	}

	@Override
	public void draw(Drawing drawing, Plot plot) {
		draw(drawing, plot, bars.all(), plot.theme().color(ChartRole.WHOLE));
		draw(drawing, plot, bars.passing(), color(plot.theme()));
		Interval brushed = brush;
		if (brushed != null) {
			double left = plot.px(brushed.from());
			drawing.fill(new Box(left, plot.box().y(), Math.max(0, plot.px(brushed.to()) - left), plot.box().height()),
					plot.theme().color(ChartRole.BRUSH), BAND);
		}
	}

	private void draw(Drawing drawing, Plot plot, long[] counts, int color) {
		double width = plot.px(bars.start() + bars.width()) - plot.px(bars.start());
		double gap = width < 4 ? 0 : 1;
		for (int bin = 0; bin < counts.length; bin++) {
			if (counts[bin] > 0) {
				double left = plot.px(from(bin));
				double top = Math.min(plot.py(counts[bin]), plot.box().bottom() - 1); // what is there can be seen
				drawing.fill(new Box(left, top, width - gap, plot.box().bottom() - top), color, 1);
			}
		}
	}

	private double from(int bin) {
		return bars.start() + (double) bin * bars.width();
	}

	@Override
	public Optional<Hit> hit(Plot plot, double px, double py, double reach) {
		int bin = (int) Math.floor((plot.xAt(px) - bars.start()) / bars.width());
		return bin < 0 || bin >= size() ? Optional.empty() : Optional.of(at(bin));
	}

	@Override
	public int size() {
		return bars.bins();
	}

	@Override
	public Hit at(int index) {
		return new Hit(index, from(index), bars.passing()[index], ""); //$NON-NLS-1$
	}

	/** {@inheritDoc} Times are those of ISO 8601 in the zone of the axis. */
	@Override
	public FigureTable table() {
		return new FigureTable(List.of(Messages.TimeBarsFigure_from, Messages.TimeBarsFigure_to,
				Messages.Counts_passingColumn, Messages.Counts_allColumn), size(), this::row);
	}

	private List<Object> row(int bin) {
		long start = bars.start() + bin * bars.width();
		return List.of(time(start), time(start + bars.width()), bars.passing()[bin], bars.all()[bin]);
	}

	private String time(long millis) {
		return Instant.ofEpochMilli(millis).atZone(bars.zone()).toOffsetDateTime().toString();
	}
}
