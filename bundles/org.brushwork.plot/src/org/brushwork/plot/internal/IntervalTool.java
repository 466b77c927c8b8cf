package org.brushwork.plot.internal;

import java.util.function.Supplier;
import org.brushwork.figure.gesture.AxisInput;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.BrushListener;
import org.brushwork.plot.Interval;
import org.eclipse.jdt.annotation.Nullable;

/** Brushes an interval of the horizontal axis of a figure, with ends that may lie anywhere or be typed. */
public final class IntervalTool {

	private final Surface surface;
	private final Supplier<@Nullable XYFigure> figure;
	private final BrushState brush;

	/** Installs the brush. */
	IntervalTool(Surface surface, Zoomable zoomable, Navigation navigation, Supplier<@Nullable XYFigure> figure,
			ChartMenu menu, BrushListener listener) {
		this.surface = surface;
		this.figure = figure;
		brush = new BrushState((interval, phase) -> {
			surface.redrawOverlay();
			listener.brushed(interval, phase);
		});
		surface.addOverlay(new BrushOverlay(surface, Along.X, brush));
		IntervalBrush gesture = IntervalBrush.free(surface, zoomable, Along.X, brush).typedBy(this::type);
		gesture.onDoubleClick(navigation::fit);
		gesture.install();
		menu.add(new BrushMenu(brush, this::type)::fill);
	}

	/** What is brushed; null for nothing. */
	public @Nullable Interval value() {
		return brush.value();
	}

	/** Shows a brush as if it had been dragged; no listener hears of it, and nothing happens while a gesture goes on. */
	public void set(@Nullable Interval interval) {
		brush.set(interval);
		surface.redrawOverlay();
	}

	private void type() {
		XYFigure shown = figure.get();
		if (shown != null) {
			ExactInterval.open(surface.control(), new AxisInput(shown.xAxis()), brush.value(), brush::type);
		}
	}
}
