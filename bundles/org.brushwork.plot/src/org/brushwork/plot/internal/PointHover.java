package org.brushwork.plot.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.Things;
import org.brushwork.figure.xy.Hit;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Marks what is nearest to the pointer and says its values; silent while a button is down. */
public final class PointHover extends Gesture implements Overlay {

	private static final double RADIUS = 6;

	private record Found(Things things, Hit hit) {
	}

	private final Surface surface;
	private final Supplier<List<? extends Things>> things;
	private boolean isOver;
	private int x;
	private int y;
	private boolean shown;

	/** Makes the read-out; what it finds of things above hides those beneath. */
	public PointHover(Surface surface, Supplier<List<? extends Things>> things) {
		super(surface.control(), SWT.MouseMove, SWT.MouseDown, SWT.MouseExit, SWT.MouseVerticalWheel, SWT.KeyDown);
		this.surface = surface;
		this.things = things;
	}

	@Override
	public void handleEvent(Event event) {
		boolean still = event.type == SWT.MouseMove && (event.stateMask & SWT.BUTTON_MASK) == 0
				&& surface.area().contains(event.x, event.y);
		boolean redraw = shown || still;
		isOver = still;
		x = event.x;
		y = event.y;
		if (redraw) {
			surface.redrawOverlay();
		}
	}

	@Override
	public void paint(GC gc, Point size) {
		Mapping mapping = surface.mapping();
		shown = false;
		if (isOver && mapping != null) {
			Found found = find(mapping);
			if (found != null) {
				shown = true;
				double px = mapping.px(found.hit.x(), found.hit.y());
				double py = mapping.py(found.hit.x(), found.hit.y());
				CursorRing.ring(gc, surface.theme(), px, py, RADIUS, ChartRole.HOVER);
				ReadOutBox.paint(gc, surface.theme(), surface.area(), px, py, found.things.words(found.hit));
			}
		}
	}

	private @Nullable Found find(Mapping mapping) {
		@Nullable
		Found best = null;
		double least = Double.POSITIVE_INFINITY;
		for (Things some : things.get()) {
			Optional<Hit> hit = some.hit(mapping, x, y, PointSelect.REACH);
			if (hit.isPresent()) {
				Hit at = hit.get();
				double distance = Math.hypot(mapping.px(at.x(), at.y()) - x, mapping.py(at.x(), at.y()) - y);
				if (distance <= least && isSeen(mapping, at)) {
					least = distance;
					best = new Found(some, at);
				}
			}
		}
		return best;
	}

	/** A line is found by its place along the horizontal axis, also where it lies above or below what is shown. */
	private boolean isSeen(Mapping mapping, Hit hit) {
		Box area = surface.area();
		double px = mapping.px(hit.x(), hit.y());
		double py = mapping.py(hit.x(), hit.y());
		return px >= area.x() && px <= area.right() && py >= area.y() && py <= area.bottom();
	}
}
