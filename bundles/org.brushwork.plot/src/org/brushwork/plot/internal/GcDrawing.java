package org.brushwork.plot.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.drawing.Raster;
import org.brushwork.figure.drawing.TextStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/**
 * Draws with SWT: on a control, an image or a printer. Fonts are those of the given graphics context, in other sizes and
 * weights. It is to be closed when the drawing is done; the graphics context itself belongs to whoever gave it.
 */
public final class GcDrawing implements Drawing, AutoCloseable {

	private static final int OPAQUE = 255;
	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private final GC gc;
	private final double resolution;
	private final Font usual;
	private final Map<String, Font> fonts = new HashMap<>();

	/**
	 * A drawing.
	 *
	 * @param resolution pixels of the device in a unit, at least 1
	 */
	public GcDrawing(GC gc, double resolution) {
		this.gc = gc;
		this.resolution = resolution;
		this.usual = gc.getFont();
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	@Override
	public void fill(Box box, int color, double alpha) {
		int left = (int) Math.round(box.x());
		int top = (int) Math.round(box.y());
		gc.setAlpha((int) Math.round(OPAQUE * alpha));
		gc.setBackground(color(color));
		gc.fillRectangle(left, top, (int) Math.round(box.right()) - left, (int) Math.round(box.bottom()) - top);
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void outline(Box box, Pen pen) {
		begin(pen);
		int left = (int) Math.round(box.x());
		int top = (int) Math.round(box.y());
		gc.drawRectangle(left, top, (int) Math.round(box.right()) - left, (int) Math.round(box.bottom()) - top);
		end();
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Pen pen) {
		begin(pen);
		if (x1 == x2 || y1 == y2) {
			gc.drawLine((int) Math.round(x1), (int) Math.round(y1), (int) Math.round(x2), (int) Math.round(y2));
		} else {
			drawPath(new double[] { x1, x2 }, new double[] { y1, y2 }, 2);
		}
		end();
	}

	@Override
	public void polyline(double[] xs, double[] ys, int count, Pen pen) {
		if (count >= 2) {
			begin(pen);
			gc.setLineJoin(SWT.JOIN_ROUND);
			drawPath(xs, ys, count);
			end();
		}
	}

	private void drawPath(double[] xs, double[] ys, int count) {
		Path path = path(xs, ys, count);
		try {
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
	}

	private Path path(double[] xs, double[] ys, int count) {
		Path path = new Path(gc.getDevice());
		path.moveTo((float) xs[0], (float) ys[0]);
		for (int i = 1; i < count; i++) {
			path.lineTo((float) xs[i], (float) ys[i]);
		}
		return path;
	}

	@Override
	public void fillPolygon(double[] xs, double[] ys, int count, int color, double alpha) {
		if (count < 3) {
			return;
		}
		gc.setAlpha((int) Math.round(OPAQUE * alpha));
		gc.setBackground(color(color));
		gc.setFillRule(SWT.FILL_EVEN_ODD);
		Path path = path(xs, ys, count);
		try {
			path.close();
			gc.fillPath(path);
		} finally {
			path.dispose();
		}
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void fillCircle(double x, double y, double radius, int color, double alpha) {
		gc.setAlpha((int) Math.round(OPAQUE * alpha));
		gc.setBackground(color(color));
		Path path = new Path(gc.getDevice());
		try {
			path.addArc((float) (x - radius), (float) (y - radius), (float) (2 * radius), (float) (2 * radius), 0, 360);
			gc.fillPath(path);
		} finally {
			path.dispose();
		}
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void circle(double x, double y, double radius, Pen pen) {
		begin(pen);
		Path path = new Path(gc.getDevice());
		try {
			path.addArc((float) (x - radius), (float) (y - radius), (float) (2 * radius), (float) (2 * radius), 0, 360);
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
		end();
	}

	@Override
	public void text(String text, double x, double y, TextStyle style) {
		gc.setFont(font(style));
		gc.setForeground(color(style.color()));
		Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
		double left = switch (style.h()) {
		case START -> 0;
		case MIDDLE -> -extent.x / 2.0;
		case END -> -extent.x;
		};
		double top = switch (style.v()) {
		case TOP -> 0;
		case MIDDLE -> -extent.y / 2.0;
		case BOTTOM -> -extent.y;
		};
		if (style.up()) {
			drawUpwards(text, x, y, left, top);
		} else {
			gc.drawText(text, (int) Math.round(x + left), (int) Math.round(y + top), SWT.DRAW_TRANSPARENT);
		}
		gc.setFont(usual);
	}

	private void drawUpwards(String text, double x, double y, double left, double top) {
		Transform before = new Transform(gc.getDevice());
		Transform turned = new Transform(gc.getDevice());
		try {
			gc.getTransform(before);
			gc.getTransform(turned);
			turned.translate((float) x, (float) y);
			turned.rotate(-90);
			gc.setTransform(turned);
			gc.drawText(text, (int) Math.round(left), (int) Math.round(top), SWT.DRAW_TRANSPARENT);
			gc.setTransform(before);
		} finally {
			turned.dispose();
			before.dispose();
		}
	}

	@Override
	public void raster(Raster raster, Box box) {
		int pixels = raster.width() * raster.height();
		ImageData data = new ImageData(raster.width(), raster.height(), 32, RGB);
		data.alphaData = new byte[pixels];
		byte[] bytes = data.data;
		int[] argb = raster.argb();
		for (int i = 0; i < pixels; i++) {
			int color = argb[i];
			bytes[4 * i] = (byte) (color >> 24);
			bytes[4 * i + 1] = (byte) (color >> 16);
			bytes[4 * i + 2] = (byte) (color >> 8);
			bytes[4 * i + 3] = (byte) color;
			data.alphaData[i] = (byte) (color >>> 24);
		}
		Image image = new Image(gc.getDevice(), data);
		try {
			gc.setInterpolation(SWT.NONE);
			int left = (int) Math.round(box.x());
			int top = (int) Math.round(box.y());
			gc.drawImage(image, 0, 0, raster.width(), raster.height(), left, top, (int) Math.round(box.right()) - left,
					(int) Math.round(box.bottom()) - top);
		} finally {
			image.dispose();
		}
	}

	@Override
	public void clipped(Box box, Consumer<Drawing> inside) {
		Rectangle before = gc.getClipping();
		int left = (int) Math.floor(box.x());
		int top = (int) Math.floor(box.y());
		gc.setClipping(before.intersection(new Rectangle(left, top, (int) Math.ceil(box.right()) - left,
				(int) Math.ceil(box.bottom()) - top)));
		try {
			inside.accept(this);
		} finally {
			gc.setClipping(before);
		}
	}

	@Override
	public double width(String text, TextStyle style) {
		gc.setFont(font(style));
		int width = gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
		gc.setFont(usual);
		return width;
	}

	@Override
	public double height(TextStyle style) {
		gc.setFont(font(style));
		int height = gc.getFontMetrics().getHeight();
		gc.setFont(usual);
		return height;
	}

	@Override
	public double resolution() {
		return resolution;
	}

	private Font font(TextStyle style) {
		if (style.size() == 1 && !style.bold()) {
			return usual;
		}
		return fonts.computeIfAbsent(style.size() + (style.bold() ? "b" : ""), key -> { //$NON-NLS-1$ //$NON-NLS-2$
			FontData[] data = usual.getFontData();
			for (FontData part : data) {
				part.setHeight(Math.max(1, (int) Math.round(part.getHeight() * style.size())));
				part.setStyle(style.bold() ? part.getStyle() | SWT.BOLD : part.getStyle());
			}
			return new Font(gc.getDevice(), data);
		});
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	private void begin(Pen pen) {
		gc.setForeground(color(pen.color()));
		gc.setAlpha((int) Math.round(OPAQUE * pen.alpha()));
		gc.setLineWidth((int) Math.max(1, Math.round(pen.width())));
		gc.setLineStyle(pen.dashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
	}

	private void end() {
		gc.setAlpha(OPAQUE);
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	@Override
	public void close() {
		gc.setFont(usual);
		fonts.values().forEach(Font::dispose);
	}
}
