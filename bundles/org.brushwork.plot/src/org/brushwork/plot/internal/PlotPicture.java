package org.brushwork.plot.internal;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Composite;

/**
 * The drawn plot of a control, kept until data, size or theme change, so that a drag paints only its overlay. On a
 * screen of high resolution it has as many pixels as that screen.
 */
public final class PlotPicture {

	private final Composite control;
	private @Nullable Image image;
	/** The image as a pattern, where that is faster to draw. */
	private @Nullable Pattern pattern;
	private boolean stale = true;
	private boolean painting;

	/** Makes a picture that is disposed with its control, or, if that happens while it is painted, right afterwards. */
	public PlotPicture(Composite control) {
		this.control = control;
		control.addListener(SWT.ZoomChanged, event -> {
			MonitorZoom.changed(control.getShell());
			invalidate();
		});
		control.addDisposeListener(event -> {
			if (!painting) {
				dispose();
			}
		});
	}

	/** Says that the picture no longer shows the data. */
	public void invalidate() {
		stale = true;
	}

	/** Tells the size of what can be drawn on: without the scroll bar. */
	public Point size() {
		Rectangle area = control.getClientArea();
		return new Point(area.width, area.height);
	}

	/** Tells how many pixels of the device are in a unit, at least 1. */
	public double resolution() {
		return isScaledByItself() ? Math.max(1, MonitorZoom.of(control.getShell()) / 100.0) : scale();
	}

	/** Draws the picture at the origin, after the painter has made it anew where that is needed. */
	public void draw(GC target, Consumer<GC> painter) {
		Point size = size();
		if (size.x > 0 && size.y > 0) {
			int scale = scale();
			Image current = current(size.x * scale, size.y * scale, scale, painter);
			if (!control.isDisposed()) {
				draw(target, current, size, scale);
			}
		}
	}

	/** GTK's drawImage fetches all pixels from the window system first, only to know how many there are. */
	private void draw(GC target, Image current, Point size, int scale) {
		if (scale > 1 || !"gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
			target.drawImage(current, 0, 0, size.x * scale, size.y * scale, 0, 0, size.x, size.y);
			return;
		}
		Pattern made = pattern;
		if (made == null) {
			made = new Pattern(control.getDisplay(), current);
			pattern = made;
		}
		target.setBackgroundPattern(made);
		target.fillRectangle(0, 0, size.x, size.y);
		target.setBackgroundPattern(null);
	}

	/** Windows gives images the resolution of the screen by itself, the others do not. */
	private static boolean isScaledByItself() {
		return "win32".equals(SWT.getPlatform()); //$NON-NLS-1$
	}

	private int scale() {
		return isScaledByItself() ? 1 : Math.max(1, (int) Math.ceil(MonitorZoom.of(control.getShell()) / 100.0));
	}

	private Image current(int width, int height, int scale, Consumer<GC> painter) {
		Image kept = image;
		if (kept == null || !hasSize(kept.getBounds(), width, height)) {
			dispose();
			kept = new Image(control.getDisplay(), width, height);
			image = kept;
			stale = true;
		}
		if (stale) {
			stale = false; // before, since the painter may find out that it has to paint once more
			paint(kept, scale, painter);
		}
		return kept;
	}

	private static boolean hasSize(Rectangle bounds, int width, int height) {
		return bounds.width == width && bounds.height == height;
	}

	private void paint(Image picture, int scale, Consumer<GC> painter) {
		GC gc = new GC(picture);
		Transform transform = new Transform(control.getDisplay());
		painting = true;
		try {
			transform.scale(scale, scale);
			if (scale > 1) {
				gc.setTransform(transform);
			}
			gc.setFont(control.getFont());
			painter.accept(gc);
		} finally {
			painting = false;
			gc.dispose();
			transform.dispose();
			if (control.isDisposed()) {
				dispose();
			}
		}
	}

	private void dispose() {
		if (pattern != null) {
			pattern.dispose();
			pattern = null;
		}
		if (image != null) {
			image.dispose();
			image = null;
		}
	}
}
