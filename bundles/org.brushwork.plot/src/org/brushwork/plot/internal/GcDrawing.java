package org.brushwork.plot.internal;

import java.util.function.Consumer;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.drawing.Raster;
import org.brushwork.figure.drawing.TextStyle;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/**
 * Draws with SWT: on a control or an image, whose graphics context is scaled already where it has more pixels than units.
 * Fonts are those of the given context, in other sizes and weights. It is to be closed when the drawing is done; the
 * context itself belongs to whoever gave it and is left with the font, opacity and line that it came with.
 */
public final class GcDrawing implements Drawing, AutoCloseable {

	private static final int OPAQUE = 255;
	private static final int CIRCLE = 360;
	/** From here on nobody sees how the segments of a line are joined, and sharp corners are drawn much faster. */
	private static final int MANY_POINTS = 1_000;
	/** How far a line goes up and down in all, in pixels of the device, before its edges are no longer smoothed. */
	private static final double LONGEST_SMOOTH = 20_000;
	private static final float[] DASHES = { 4, 3 };
	private static final float MITER = 10;

	private final GC gc;
	private final double resolution;
	private final Font usual;
	private final TextMetrics metrics;
	private final boolean ownMetrics;
	private final boolean live;

	/**
	 * A drawing by itself.
	 *
	 * @param resolution pixels of the device in a unit, at least 1
	 */
	public GcDrawing(GC gc, double resolution) {
		this(gc, resolution, null, false);
	}

	/**
	 * One of many drawings.
	 *
	 * @param resolution pixels of the device in a unit, at least 1
	 * @param metrics    kept from drawing to drawing by the caller; null for none
	 */
	public GcDrawing(GC gc, double resolution, @Nullable TextMetrics metrics) {
		this(gc, resolution, metrics, false);
	}

	private GcDrawing(GC gc, double resolution, @Nullable TextMetrics metrics, boolean live) {
		this.live = live;
		this.gc = gc;
		this.resolution = resolution;
		this.usual = gc.getFont();
		this.ownMetrics = metrics == null;
		this.metrics = metrics == null ? new TextMetrics() : metrics;
		this.metrics.use(usual);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	/**
	 * A drawing on a screen.
	 *
	 * @param resolution pixels of the device in a unit, at least 1
	 * @param metrics    kept from drawing to drawing by the caller
	 */
	public static GcDrawing live(GC gc, double resolution, TextMetrics metrics) {
		return new GcDrawing(gc, resolution, metrics, true);
	}

	@Override
	public boolean isLive() {
		return live;
	}

	@Override
	public void fill(Box box, int color, double alpha) {
		brush(color, alpha);
		int left = round(box.x());
		int top = round(box.y());
		gc.fillRectangle(left, top, round(box.right()) - left, round(box.bottom()) - top);
	}

	@Override
	public void outline(Box box, Pen pen) {
		begin(pen, SWT.JOIN_MITER);
		int left = round(box.x());
		int top = round(box.y());
		gc.drawRectangle(left, top, round(box.right()) - left, round(box.bottom()) - top);
	}

	/** {@inheritDoc} Along an axis it is as sharp as the device. */
	@Override
	public void line(double x1, double y1, double x2, double y2, Pen pen) {
		begin(pen, SWT.JOIN_MITER);
		if (x1 == x2 || y1 == y2) {
			gc.drawLine(round(x1), round(y1), round(x2), round(y2));
		} else {
			drawPath(new double[] { x1, x2 }, new double[] { y1, y2 }, 2, pen);
		}
	}

	@Override
	public void polyline(double[] xs, double[] ys, int count, Pen pen) {
		if (count >= 2) {
			begin(pen, count < MANY_POINTS ? SWT.JOIN_ROUND : SWT.JOIN_BEVEL);
			boolean dense = count >= MANY_POINTS && isDense(ys, count);
			if (dense) {
				gc.setAntialias(SWT.OFF);
			}
			drawPath(xs, ys, count, pen);
			if (dense) {
				gc.setAntialias(SWT.ON);
			}
		}
	}

	/** Smoothing the edges of noise that fills its columns is not seen, and takes up to a hundred milliseconds. */
	private boolean isDense(double[] ys, int count) {
		double way = 0;
		for (int i = 1; i < count; i++) {
			way += Math.abs(ys[i] - ys[i - 1]);
		}
		return way * resolution > LONGEST_SMOOTH;
	}

	private void drawPath(double[] xs, double[] ys, int count, Pen pen) {
		draw(FarPoints.line(gc.getDevice(), xs, ys, count, -shift(pen)));
	}

	/** SWT moves lines of an odd number of pixels by half a pixel, fills not: points would lie beside their line. */
	private double shift(Pen pen) {
		int pixels = (int) (pen.width() * resolution);
		return pixels == 0 || pixels % 2 == 1 ? 0.5 / resolution : 0;
	}

	private void draw(Path path) {
		try {
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
	}

	private void fill(Path path) {
		try {
			gc.fillPath(path);
		} finally {
			path.dispose();
		}
	}

	@Override
	public void fillPolygon(double[] xs, double[] ys, int count, int color, double alpha) {
		if (count >= 3) {
			brush(color, alpha);
			gc.setFillRule(SWT.FILL_EVEN_ODD);
			fill(FarPoints.polygon(gc.getDevice(), xs, ys, count));
		}
	}

	@Override
	public void fillCircle(double x, double y, double radius, int color, double alpha) {
		brush(color, alpha);
		fill(circle(x, y, radius));
	}

	@Override
	public void circle(double x, double y, double radius, Pen pen) {
		begin(pen, SWT.JOIN_MITER);
		double shift = shift(pen);
		draw(circle(x - shift, y - shift, radius));
	}

	private Path circle(double x, double y, double radius) {
		Path path = new Path(gc.getDevice());
		float size = (float) (2 * radius);
		path.addArc((float) (x - radius), (float) (y - radius), size, size, 0, CIRCLE);
		return path;
	}

	@Override
	public void text(String text, double x, double y, TextStyle style) {
		if (text.isEmpty()) {
			return;
		}
		double left = switch (style.h()) {
		case START -> 0;
		case MIDDLE -> -width(text, style) / 2;
		case END -> -width(text, style);
		};
		double top = switch (style.v()) {
		case TOP -> 0;
		case MIDDLE -> -height(style) / 2;
		case BOTTOM -> -height(style);
		};
		gc.setFont(font(style));
		gc.setAlpha(OPAQUE);
		gc.setForeground(color(style.color()));
		if (style.up()) {
			drawUpwards(text, x, y, left, top);
		} else {
			gc.drawText(text, round(x + left), round(y + top), SWT.DRAW_TRANSPARENT);
		}
	}

	private void drawUpwards(String text, double x, double y, double left, double top) {
		Transform before = new Transform(gc.getDevice());
		Transform turned = new Transform(gc.getDevice());
		try {
			gc.getTransform(before);
			gc.getTransform(turned);
			turned.translate(round(x), round(y));
			turned.rotate(-90);
			gc.setTransform(turned);
			gc.drawText(text, round(left), round(top), SWT.DRAW_TRANSPARENT);
		} finally {
			gc.setTransform(before);
			turned.dispose();
			before.dispose();
		}
	}

	@Override
	public void raster(Raster raster, Box box) {
		int left = round(box.x());
		int top = round(box.y());
		int width = round(box.right()) - left;
		int height = round(box.bottom()) - top;
		if (width > 0 && height > 0) {
			Image image = new Image(gc.getDevice(), RasterImage.of(raster));
			try {
				gc.setAlpha(OPAQUE);
				gc.setInterpolation(SWT.NONE);
				gc.drawImage(image, 0, 0, raster.width(), raster.height(), left, top, width, height);
			} finally {
				image.dispose();
			}
		}
	}

	@Override
	public void clipped(Box box, Consumer<Drawing> inside) {
		Rectangle before = gc.getClipping();
		int left = (int) Math.floor(box.x());
		int top = (int) Math.floor(box.y());
		Rectangle seen = new Rectangle(left, top, (int) Math.ceil(box.right()) - left,
				(int) Math.ceil(box.bottom()) - top);
		gc.setClipping(before.intersection(seen));
		try {
			inside.accept(this);
		} finally {
			gc.setClipping(before);
		}
	}

	@Override
	public double width(String text, TextStyle style) {
		gc.setFont(font(style));
		return metrics.width(gc, text, style);
	}

	@Override
	public double height(TextStyle style) {
		gc.setFont(font(style));
		return metrics.height(gc, style);
	}

	@Override
	public double resolution() {
		return resolution;
	}

	private Font font(TextStyle style) {
		return metrics.font(gc.getDevice(), style, usual);
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	private static int round(double value) {
		// Far enough for any screen, and not so far that the systems' own sums overflow.
		return (int) Math.round(Math.clamp(value, -1e6, 1e6));
	}

	private void brush(int color, double alpha) {
		gc.setBackground(color(color));
		gc.setAlpha((int) Math.round(OPAQUE * alpha));
	}

	private void begin(Pen pen, int join) {
		gc.setForeground(color(pen.color()));
		gc.setAlpha((int) Math.round(OPAQUE * pen.alpha()));
		int style = pen.dashed() ? SWT.LINE_CUSTOM : SWT.LINE_SOLID;
		gc.setLineAttributes(new LineAttributes((float) pen.width(), SWT.CAP_FLAT, join, style,
				pen.dashed() ? DASHES : null, 0, MITER));
	}

	/** Gives back what was changed, and the fonts when nobody else keeps them. */
	@Override
	public void close() {
		gc.setFont(usual);
		gc.setAlpha(OPAQUE);
		gc.setLineAttributes(new LineAttributes(1));
		if (ownMetrics) {
			metrics.close();
		}
	}
}
