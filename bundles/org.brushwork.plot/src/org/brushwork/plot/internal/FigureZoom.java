package org.brushwork.plot.internal;

import java.util.function.Supplier;
import org.brushwork.figure.Figure;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.scale.Scale;
import org.brushwork.figure.xy.ScaledMapping;
import org.brushwork.figure.xy.View;
import org.brushwork.figure.xy.ZoomableFigure;
import org.eclipse.jdt.annotation.Nullable;

/** Zooms the figure of a canvas, if it can be zoomed and is drawn by scales; else all of it is shown. */
public final class FigureZoom implements Zoomable {

	private static final Scale NONE = new NumberScale(0, 1, 1);

	private final Surface surface;
	private final Supplier<@Nullable Figure> figure;
	private final Runnable refresh;

	/**
	 * Makes the zoom of a canvas.
	 *
	 * @param refresh draws the figure as it is then
	 */
	public FigureZoom(Surface surface, Supplier<@Nullable Figure> figure, Runnable refresh) {
		this.surface = surface;
		this.figure = figure;
		this.refresh = refresh;
	}

	@Override
	public View view() {
		return figure.get() instanceof ZoomableFigure zoomable ? zoomable.view() : all();
	}

	@Override
	public View fit() {
		return figure.get() instanceof ZoomableFigure zoomable ? zoomable.fit() : all();
	}

	private View all() {
		return new View(range(xScale()), range(yScale()));
	}

	private static Range range(Scale scale) {
		return new Range(scale.lower(), scale.upper());
	}

	@Override
	public void setView(@Nullable View part) {
		if (figure.get() instanceof ZoomableFigure zoomable && surface.mapping() instanceof ScaledMapping) {
			zoomable.setView(part);
			refresh.run();
		}
	}

	@Override
	public Scale xScale() {
		return surface.mapping() instanceof ScaledMapping scaled ? scaled.xScale() : NONE;
	}

	@Override
	public boolean isYDownwards() {
		return surface.mapping() instanceof ScaledMapping scaled && scaled.downwards();
	}

	@Override
	public Scale yScale() {
		return surface.mapping() instanceof ScaledMapping scaled ? scaled.yScale() : NONE;
	}
}
