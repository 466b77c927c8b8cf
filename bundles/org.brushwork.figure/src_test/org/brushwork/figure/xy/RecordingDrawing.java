package org.brushwork.figure.xy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.drawing.Raster;
import org.brushwork.figure.drawing.TextStyle;

/** Remembers what was drawn. Every letter is 7 wide and 15 high at size 1. */
class RecordingDrawing implements Drawing {

	record Text(String text, Box box) {
	}

	record Fill(Box box, int color) {
	}

	record Stroke(double[] xs, double[] ys, int color) {
	}

	record Area(double[] xs, double[] ys, int color) {
	}

	record Circle(double x, double y, double radius, int color) {
	}

	final List<Text> texts = new ArrayList<>();
	final List<Fill> fills = new ArrayList<>();
	final List<Stroke> strokes = new ArrayList<>();
	final List<Area> areas = new ArrayList<>();
	final List<Circle> circles = new ArrayList<>();
	final List<Raster> rasters = new ArrayList<>();
	private final double resolution;

	RecordingDrawing() {
		this(1);
	}

	RecordingDrawing(double resolution) {
		this.resolution = resolution;
	}

	/** The words, in the order in which they were written. */
	List<String> words() {
		return texts.stream().map(Text::text).toList();
	}

	@Override
	public void fill(Box box, int color, double alpha) {
		fills.add(new Fill(box, color));
	}

	@Override
	public void outline(Box box, Pen pen) {
		// Not looked at.
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Pen pen) {
		strokes.add(new Stroke(new double[] { x1, x2 }, new double[] { y1, y2 }, pen.color()));
	}

	@Override
	public void polyline(double[] xs, double[] ys, int count, Pen pen) {
		strokes.add(new Stroke(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count), pen.color()));
	}

	@Override
	public void fillPolygon(double[] xs, double[] ys, int count, int color, double alpha) {
		areas.add(new Area(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count), color));
	}

	@Override
	public void fillCircle(double x, double y, double radius, int color, double alpha) {
		circles.add(new Circle(x, y, radius, color));
	}

	@Override
	public void circle(double x, double y, double radius, Pen pen) {
		circles.add(new Circle(x, y, radius, pen.color()));
	}

	@Override
	public void text(String text, double x, double y, TextStyle style) {
		double along = width(text, style);
		double across = height(style);
		double start = switch (style.h()) {
		case START -> 0;
		case MIDDLE -> -along / 2;
		case END -> -along;
		};
		double top = switch (style.v()) {
		case TOP -> 0;
		case MIDDLE -> -across / 2;
		case BOTTOM -> -across;
		};
		texts.add(new Text(text, style.up() ? new Box(x + top, y - start - along, across, along)
				: new Box(x + start, y + top, along, across)));
	}

	@Override
	public void raster(Raster raster, Box box) {
		rasters.add(raster);
	}

	@Override
	public void clipped(Box box, Consumer<Drawing> inside) {
		inside.accept(this);
	}

	@Override
	public double width(String text, TextStyle style) {
		return 7 * style.size() * text.length() * (style.bold() ? 1.1 : 1);
	}

	@Override
	public double height(TextStyle style) {
		return 15 * style.size();
	}

	@Override
	public double resolution() {
		return resolution;
	}
}
