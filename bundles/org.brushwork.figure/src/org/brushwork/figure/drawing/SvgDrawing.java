package org.brushwork.figure.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * Draws into a document of Scalable Vector Graphics 1.1: lines are lines, text is text, and only rasters are pictures, at
 * twice the usual resolution. Needs no display and no font.
 */
public final class SvgDrawing implements Drawing {

	private static final double FONT_SIZE = 12;
	private static final double LINE_HEIGHT = 1.3;
	/** How far the middle of a small letter is above the baseline, and the baseline above the lower edge of a line. */
	private static final double MIDDLE = 0.35;
	private static final double DESCENT = 0.28;
	private static final int RESOLUTION = 2;

	private final StringBuilder body = new StringBuilder();
	private final double width;
	private final double height;
	private final String id;
	private int clips;

	/** An empty drawing of some size. */
	public SvgDrawing(double width, double height) {
		this(width, height, "");
	}

	/**
	 * An empty drawing of some size.
	 *
	 * @param id what the names of its parts begin with, so that several can stand in one page; letters, digits and hyphens
	 */
	public SvgDrawing(double width, double height, String id) {
		this.width = width;
		this.height = height;
		this.id = id;
	}

	/**
	 * The whole document.
	 *
	 * @param title what people who do not see it are told
	 */
	public String document(String title) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
				+ "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"" + number(width)
				+ "\" height=\"" + number(height) + "\" " + look() + ">\n<title>" + escape(title) + "</title>\n" + body
				+ "</svg>\n";
	}

	/**
	 * The drawing as an element of an HTML page, as wide as the page lets it be.
	 *
	 * @param title       its name, for people who do not see it
	 * @param description what it shows, likewise
	 */
	public String element(String title, String description) {
		return "<svg " + look() + " aria-labelledby=\"" + id + "title " + id + "desc\">\n<title id=\""
				+ id + "title\">" + escape(title) + "</title>\n<desc id=\"" + id + "desc\">" + escape(description)
				+ "</desc>\n" + body + "</svg>\n";
	}

	/** The attributes that both forms have. */
	private String look() {
		return "viewBox=\"0 0 " + number(width) + ' ' + number(height)
				+ "\" role=\"img\" font-family=\"'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif\" "
				+ "font-size=\"" + number(FONT_SIZE) + '"';
	}

	@Override
	public void fill(Box box, int color, double alpha) {
		body.append("<rect").append(place(box)).append(fill(color, alpha)).append("/>\n");
	}

	@Override
	public void outline(Box box, Pen pen) {
		body.append("<rect").append(place(box)).append(" fill=\"none\"").append(stroke(pen)).append("/>\n");
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Pen pen) {
		body.append("<line").append(attribute("x1", x1)).append(attribute("y1", y1)).append(attribute("x2", x2))
				.append(attribute("y2", y2)).append(stroke(pen)).append("/>\n");
	}

	@Override
	public void polyline(double[] xs, double[] ys, int count, Pen pen) {
		if (count >= 2) {
			body.append("<polyline points=\"").append(points(xs, ys, count)).append("\" fill=\"none\" ")
					.append("stroke-linejoin=\"round\"").append(stroke(pen)).append("/>\n");
		}
	}

	@Override
	public void fillPolygon(double[] xs, double[] ys, int count, int color, double alpha) {
		body.append("<polygon points=\"").append(points(xs, ys, count)).append("\" fill-rule=\"evenodd\"")
				.append(fill(color, alpha)).append("/>\n");
	}

	@Override
	public void fillCircle(double x, double y, double radius, int color, double alpha) {
		body.append("<circle").append(attribute("cx", x)).append(attribute("cy", y)).append(attribute("r", radius))
				.append(fill(color, alpha)).append("/>\n");
	}

	@Override
	public void circle(double x, double y, double radius, Pen pen) {
		body.append("<circle").append(attribute("cx", x)).append(attribute("cy", y)).append(attribute("r", radius))
				.append(" fill=\"none\"").append(stroke(pen)).append("/>\n");
	}

	@Override
	public void text(String text, double x, double y, TextStyle style) {
		double size = FONT_SIZE * style.size();
		double down = switch (style.v()) {
		case TOP -> size * (LINE_HEIGHT - DESCENT);
		case MIDDLE -> size * MIDDLE;
		case BOTTOM -> -size * DESCENT;
		};
		body.append("<text");
		if (style.up()) {
			body.append(attribute("x", 0)).append(attribute("y", down)).append(" transform=\"translate(")
					.append(number(x)).append(' ').append(number(y)).append(") rotate(-90)\"");
		} else {
			body.append(attribute("x", x)).append(attribute("y", y + down));
		}
		if (style.h() != TextStyle.Horizontal.START) {
			body.append(" text-anchor=\"").append(style.h() == TextStyle.Horizontal.END ? "end" : "middle").append('"');
		}
		if (style.size() != 1) {
			body.append(attribute("font-size", size));
		}
		if (style.bold()) {
			body.append(" font-weight=\"bold\"");
		}
		body.append(fill(style.color(), 1)).append('>').append(escape(text)).append("</text>\n");
	}

	@Override
	public void raster(Raster raster, Box box) {
		BufferedImage image = new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_INT_ARGB);
		image.setRGB(0, 0, raster.width(), raster.height(), raster.argb(), 0, raster.width());
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", png);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		body.append("<image").append(place(box)).append(" preserveAspectRatio=\"none\" image-rendering=\"pixelated\" ")
				.append("xlink:href=\"data:image/png;base64,")
				.append(Base64.getEncoder().encodeToString(png.toByteArray())).append("\"/>\n");
	}

	@Override
	public void clipped(Box box, Consumer<Drawing> inside) {
		String clip = id + "clip" + ++clips;
		body.append("<clipPath id=\"").append(clip).append("\"><rect").append(place(box)).append("/></clipPath>\n")
				.append("<g clip-path=\"url(#").append(clip).append(")\">\n");
		inside.accept(this);
		body.append("</g>\n");
	}

	@Override
	public double width(String text, TextStyle style) {
		return FONT_SIZE * style.size() * SansSerif.width(text, style.bold());
	}

	@Override
	public double height(TextStyle style) {
		return FONT_SIZE * style.size() * LINE_HEIGHT;
	}

	@Override
	public double resolution() {
		return RESOLUTION;
	}

	private static String place(Box box) {
		return attribute("x", box.x()) + attribute("y", box.y()) + attribute("width", box.width())
				+ attribute("height", box.height());
	}

	private static String points(double[] xs, double[] ys, int count) {
		StringBuilder points = new StringBuilder();
		for (int i = 0; i < count; i++) {
			points.append(i == 0 ? "" : " ").append(number(xs[i])).append(',').append(number(ys[i]));
		}
		return points.toString();
	}

	private static String fill(int color, double alpha) {
		return " fill=\"" + hex(color) + '"' + (alpha < 1 ? attribute("fill-opacity", alpha) : "");
	}

	private static String stroke(Pen pen) {
		return " stroke=\"" + hex(pen.color()) + '"' + (pen.width() == 1 ? "" : attribute("stroke-width", pen.width()))
				+ (pen.alpha() < 1 ? attribute("stroke-opacity", pen.alpha()) : "")
				+ (pen.dashed() ? " stroke-dasharray=\"4 3\"" : "");
	}

	private static String hex(int color) {
		return String.format(Locale.ROOT, "#%06x", color & 0xFFFFFF);
	}

	private static String attribute(String name, double value) {
		return ' ' + name + "=\"" + number(value) + '"';
	}

	/** At most two decimals, which is less than any screen shows; SVG knows no infinity. */
	private static String number(double value) {
		double rounded = Math.round(Math.clamp(value, -1e6, 1e6) * 100) / 100.0;
		return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
	}

	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			default -> escaped.appendCodePoint(c < ' ' || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
			}
		});
		return escaped.toString();
	}
}
