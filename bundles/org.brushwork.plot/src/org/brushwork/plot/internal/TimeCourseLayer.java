package org.brushwork.plot.internal;

import java.util.function.Supplier;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ColorRole;
import org.brushwork.figure.scale.LinearScale;
import org.brushwork.plot.TimeBars;
import org.brushwork.plot.TimeCourse;
import org.brushwork.plot.TimeMark;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swtchart.ICustomPaintListener;

/** Draws the trend over bars of time, and a small triangle at each stretch that stands out: upwards where it is more. */
public final class TimeCourseLayer implements ICustomPaintListener {

	/** Half the width of a triangle, and its distance from the bar. */
	private static final int HALF = 4;
	private static final int DISTANCE = 3;
	private static final int LINE = 2;

	private final CartesianPlot plot;
	private final Palette palette;
	private final Supplier<@Nullable TimeBars> data;
	private final Supplier<TimeCourse> course;

	/** Makes a layer over what the first supplier gives. */
	public TimeCourseLayer(CartesianPlot plot, Palette palette, Supplier<@Nullable TimeBars> data,
			Supplier<TimeCourse> course) {
		this.plot = plot;
		this.palette = palette;
		this.data = data;
		this.course = course;
	}

	@Override
	public boolean drawBehindSeries() {
		return false;
	}

	@Override
	public void paintControl(@Nullable PaintEvent event) {
		TimeBars bars = data.get();
		if (bars != null && event != null) {
			event.gc.setAntialias(SWT.ON);
			trend(event.gc, bars, course.get().trend());
			course.get().marks().forEach(mark -> mark(event.gc, bars, mark));
			event.gc.setAntialias(SWT.OFF);
		}
	}

	private void trend(GC gc, TimeBars bars, double[] trend) {
		LinearScale x = plot.xScale();
		LinearScale y = plot.yScale();
		gc.setForeground(palette.of(ChartRole.TEXT));
		gc.setLineWidth(LINE);
		for (int bin = 1; bin < Math.min(trend.length, bars.bins()); bin++) {
			if (!Double.isNaN(trend[bin - 1]) && !Double.isNaN(trend[bin])) {
				gc.drawLine(x.toPixel(middle(bars, bin - 1)), y.toPixel(trend[bin - 1]), x.toPixel(middle(bars, bin)),
						y.toPixel(trend[bin]));
			}
		}
		gc.setLineWidth(1);
	}

	private static double middle(TimeBars bars, int bin) {
		return bars.start() + (bin + 0.5) * bars.width();
	}

	private void mark(GC gc, TimeBars bars, TimeMark mark) {
		int x = plot.xScale().toPixel((mark.from() + mark.to()) / 2.0);
		LinearScale y = plot.yScale();
		int bottom = Math.max(2 * HALF + 1, y.toPixel(TimeBarsFigure.highest(bars, mark)) - DISTANCE);
		int top = bottom - 2 * HALF;
		gc.setBackground(palette.of(ColorRole.SERVER_ERROR));
		gc.fillPolygon(mark.excess() ? new int[] { x - HALF, bottom, x + HALF, bottom, x, top }
				: new int[] { x - HALF, top, x + HALF, top, x, bottom });
	}
}
