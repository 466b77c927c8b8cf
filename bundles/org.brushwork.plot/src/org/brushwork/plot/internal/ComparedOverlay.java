package org.brushwork.plot.internal;

import java.util.function.Supplier;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.plot.Interval;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A dashed frame around the time that a brush is compared with. */
public final class ComparedOverlay implements Overlay {

	private final Surface surface;
	private final Supplier<@Nullable Interval> compared;

	/** Makes the frame of what the supplier gives; null draws nothing. */
	public ComparedOverlay(Surface surface, Supplier<@Nullable Interval> compared) {
		this.surface = surface;
		this.compared = compared;
	}

	@Override
	public void paint(GC gc, Point size) {
		Interval interval = compared.get();
		Mapping mapping = surface.mapping();
		if (interval != null && mapping != null) {
			Rectangle area = BrushOverlay.pixels(surface.area());
			int from = Along.X.pixel(mapping, surface.area(), interval.from());
			int to = Along.X.pixel(mapping, surface.area(), interval.to());
			gc.setForeground(BrushOverlay.color(surface.theme(), ChartRole.BRUSH));
			gc.setLineStyle(SWT.LINE_DASH);
			gc.setClipping(area);
			gc.drawRectangle(from, area.y, Math.max(1, to - from - 1), area.height - 1);
			gc.setClipping((Rectangle) null);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}
}
