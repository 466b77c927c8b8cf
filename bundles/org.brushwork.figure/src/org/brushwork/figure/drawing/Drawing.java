package org.brushwork.figure.drawing;

import java.util.function.Consumer;

/**
 * What a figure draws on: a screen, a printer, a file. Coordinates are in units (a pixel at usual resolution), y grows
 * downwards; colours are {@code 0xRRGGBB}. A drawing belongs to one thread.
 */
public interface Drawing {

	/** Fills a box. */
	void fill(Box box, int color, double alpha);

	/** Draws the edge of a box; the line lies half inside. */
	void outline(Box box, Pen pen);

	/** Draws a straight line. */
	void line(double x1, double y1, double x2, double y2, Pen pen);

	/**
	 * Draws a line through points.
	 *
	 * @param xs    at least {@code count}
	 * @param ys    at least {@code count}
	 * @param count how many points; with fewer than 2 nothing is drawn
	 */
	void polyline(double[] xs, double[] ys, int count, Pen pen);

	/** Fills the inside of a polygon (even-odd), its last point being joined with the first. */
	void fillPolygon(double[] xs, double[] ys, int count, int color, double alpha);

	/** Fills a circle. */
	void fillCircle(double x, double y, double radius, int color, double alpha);

	/** Draws a circle. */
	void circle(double x, double y, double radius, Pen pen);

	/** Writes a text of one line. */
	void text(String text, double x, double y, TextStyle style);

	/** Draws a picture into a box; its pixels are not smoothed. */
	void raster(Raster raster, Box box);

	/** Draws something of which nothing outside a box is seen. */
	void clipped(Box box, Consumer<Drawing> inside);

	/** How long a text is along its line. */
	double width(String text, TextStyle style);

	/** How high a line of text is. */
	double height(TextStyle style);

	/** Pixels of the device in a unit, at least 1: a raster of a box has so many times as many. */
	double resolution();

	/** Whether it is on a screen and made again whenever there is something newer; else it lasts, as in a file. */
	default boolean isLive() {
		return false;
	}
}
