package org.brushwork.plot;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.brushwork.core.selection.Phase;
import org.brushwork.figure.Figure;
import org.brushwork.figure.gesture.AxisInput;
import org.brushwork.plot.internal.Along;
import org.brushwork.plot.internal.BinEdges;
import org.brushwork.plot.internal.BrushMenu;
import org.brushwork.plot.internal.BrushOverlay;
import org.brushwork.plot.internal.BrushState;
import org.brushwork.plot.internal.CartesianPlot;
import org.brushwork.plot.internal.ComparedOverlay;
import org.brushwork.plot.internal.CountAxis;
import org.brushwork.plot.internal.ExactInterval;
import org.brushwork.plot.internal.FocusRing;
import org.brushwork.plot.internal.IntervalBrush;
import org.brushwork.plot.internal.Spoken;
import org.brushwork.plot.internal.TimeAxis;
import org.brushwork.plot.internal.TimeBarLayer;
import org.brushwork.plot.internal.TimeBarsFigure;
import org.brushwork.plot.internal.TimeCourseLayer;
import org.brushwork.plot.internal.TimeHover;
import org.brushwork.plot.internal.TimeWords;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Bars over time that people brush: the whole as a quiet background, what passes the filters in front.
 *
 * <p>
 * Dragging makes a brush, dragging inside moves it, dragging an edge resizes it. A click outside or a double click
 * clears it, a click inside leaves it alone. Left and Right move it by a bin, with Shift they move its upper edge, Home
 * and End bring it to the ends, Delete clears it, F2 or Enter let its ends be typed; Esc takes a drag back. The edges
 * lie on the edges of bins, so that a brushed bar is a whole bar, unless Alt is held down. The brush lives in data
 * coordinates, epoch milliseconds, and survives new data, another size and another theme. Colours follow the background
 * of this control.
 *
 * <p>
 * All methods belong to the user-interface thread.
 */
public final class TimeBarChart extends TitledChart {

	private static final String JOIN = " \u00b7 "; //$NON-NLS-1$
	/** What marks above the highest bar need. */
	private static final double HEADROOM = 1.1;

	private final List<BrushListener> listeners = new CopyOnWriteArrayList<>();
	private final BrushState brush = new BrushState(this::brushed);
	private final TimeAxis times;
	private final CountAxis counts;
	private final CartesianPlot plot;
	private final Spoken spoken;
	private @Nullable TimeBars data;
	private @Nullable TimeWords words;
	private @Nullable Interval compared;
	private @Nullable ZoneId zone;
	private TimeCourse course = TimeCourse.NONE;

	/** Makes a chart without data. */
	public TimeBarChart(Composite parent) {
		super(parent);
		times = new TimeAxis(palette);
		counts = new CountAxis(palette);
		plot = new CartesianPlot(this, palette, times, counts);
		plot.area().addCustomPaintListener(new TimeBarLayer(plot, counts, palette, () -> data));
		plot.area().addCustomPaintListener(new TimeCourseLayer(plot, palette, () -> data, () -> course));
		spoken = new Spoken(plot.area(), header::title, this::spokenValue);
		layOut(plot, SWT.DEFAULT, SWT.DEFAULT);
		addOverlays();
		new IntervalBrush(plot.area(), Along.X, brush).typedBy(this::brushExactly).install();
		menu.add(new BrushMenu(brush, this::brushExactly)::fill);
	}

	private void addOverlays() {
		plot.area().addOverlay(new ComparedOverlay(plot.area(), () -> compared));
		plot.area().addOverlay(new BrushOverlay(plot.area(), Along.X, brush));
		plot.area().addOverlay(new TimeHover(plot.area(), palette, plot::xScale, this::edges, this::words));
		plot.area().addOverlay(empty);
		plot.area().addOverlay(new FocusRing(plot.area(), palette, plot.area()::redrawOverlay));
	}

	/** Shows counts instead of the ones before; without a bin the chart is empty. The brush stays. */
	public void setData(TimeBars data) {
		boolean none = data.bins() == 0;
		boolean wasEmpty = this.data == null;
		boolean otherZone = !data.zone().equals(zone);
		zone = data.zone();
		this.data = none ? null : data;
		words = none ? null : new TimeWords(data, Locale.getDefault(Locale.Category.FORMAT));
		BinEdges bins = edges();
		brush.setEdges(bins);
		long max = LongStream.of(data.all()).max().orElse(0);
		times.setZone(data.zone());
		times.setVisible(bins != null);
		counts.setMax(max);
		double top = Math.max(1, max * HEADROOM);
		if (bins != null && !plot.hasRanges(bins.start(), bins.end(), 0, top)) {
			plot.setRanges(bins.start(), bins.end(), 0, top);
		} else {
			plot.area().redraw(); // axes and grid stay while somebody brushes
		}
		if (bins == null || none != wasEmpty || otherZone) {
			plot.redraw();
		}
		tell();
	}

	/** Shows a trend and marks with the bars, instead of those before. They stay when other counts come. */
	public void setCourse(TimeCourse next) {
		course = next;
		plot.redraw();
	}

	/** Shows what the brushed time is compared with as a quiet frame; null for none. */
	public void setCompared(@Nullable Interval interval) {
		if (!Objects.equals(interval, compared)) {
			compared = interval;
			redrawOverlay();
		}
	}

	/**
	 * Sets the brush. It shows as if it had been dragged and no listener hears of it. While a gesture goes on nothing
	 * happens, so that a late echo does not pull the brush from under the hand.
	 *
	 * @param interval epoch milliseconds, or null for none
	 */
	public void setBrush(@Nullable Interval interval) {
		if (!brush.isActive() && !Objects.equals(interval, brush.value())) {
			brush.set(interval);
			tell();
		}
	}

	/** Tells the brush, also while it is dragged, or null when there is none. */
	public @Nullable Interval getBrush() {
		return brush.value();
	}

	/** Adds a listener to gestures. */
	public void addBrushListener(BrushListener listener) {
		listeners.add(listener);
	}

	/** Removes a listener to gestures. */
	public void removeBrushListener(BrushListener listener) {
		listeners.remove(listener);
	}

	@Override
	public Control plotControl() {
		return plot.area();
	}

	/**
	 * Tells where a time is shown.
	 *
	 * @param time epoch milliseconds
	 * @return pixels from the left of {@link #plotControl()}; outside of it for a time that is not shown
	 */
	public int toPixelX(double time) {
		return plot.xScale().toPixel(time);
	}

	private void brushed(@Nullable Interval interval, Phase phase) {
		tell();
		for (BrushListener listener : listeners) {
			listener.brushed(interval, phase);
		}
	}

	/** Brings everything that depends on the brush up to date; the picture of the bars does not. */
	private void tell() {
		TimeWords said = words;
		if (said == null) {
			header.setSummary();
		} else {
			header.setSummary(said.summary(brush.value()), said.amount(brush.value()));
		}
		redrawOverlay();
		spoken.changed();
	}

	@Override
	boolean isEmpty() {
		return data == null;
	}

	@Override
	Optional<Figure> figure(String title) {
		TimeBars bars = data;
		return bars == null ? Optional.empty() : Optional.of(TimeBarsFigure.of(bars, course, brush.value(), title));
	}

	@Override
	void redrawOverlay() {
		plot.area().redrawOverlay();
	}

	private void brushExactly() {
		TimeBars bars = data;
		if (bars != null) {
			AxisInput input = new AxisInput(org.brushwork.figure.scale.TimeAxis.of(bars.zone()));
			ExactInterval.open(plot.area(), input, brush.value(), brush::type);
		}
	}

	private @Nullable BinEdges edges() {
		TimeBars bars = data;
		return bars == null ? null : new BinEdges(bars.start(), bars.width(), bars.bins());
	}

	private TimeHover.Words words(int bin) {
		TimeWords said = Objects.requireNonNull(words);
		BinEdges bins = Objects.requireNonNull(edges());
		Interval stretch = bins.bins(bin, bin);
		String marks = course.marks().stream().filter(mark -> mark.touches(stretch.from(), stretch.to()))
				.map(mark -> JOIN + mark.words()).collect(Collectors.joining());
		return new TimeHover.Words(said.when(bin), said.amount(bin) + marks);
	}

	private String spokenValue() {
		TimeWords said = words;
		return said == null ? empty.text() : said.sentence(brush.value());
	}
}
