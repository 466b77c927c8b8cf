package org.brushwork.figure.geometry;

import java.util.Arrays;

/**
 * The pixels whose middles lie in a polygon (even-odd rule), so that millions of points are looked up and not computed.
 * <p>
 * Made row by row from the crossings of the row's middle with the edges: time for the rows and the crossings, whatever the
 * number of points. Points are rounded to pixels, so at the edge it may differ by half a pixel from
 * {@link Polygon#contains}. Immutable.
 */
public final class PolygonMask {

	private final int width;
	private final int height;
	private final boolean[] inside;

	/**
	 * The mask of a polygon on a picture.
	 *
	 * @param corners in pixels, {@code [0]} from the left and {@code [1]} from the top
	 * @param count   how many corners
	 * @param width   pixels, at least 1
	 * @param height  pixels, at least 1
	 */
	public PolygonMask(double[][] corners, int count, int width, int height) {
		this.width = width;
		this.height = height;
		this.inside = new boolean[width * height];
		double[] crossings = new double[count];
		for (int row = 0; row < height; row++) {
			int found = crossings(corners, count, row + 0.5, crossings);
			Arrays.sort(crossings, 0, found);
			for (int i = 0; i + 1 < found; i += 2) {
				int from = (int) Math.clamp(Math.ceil(crossings[i] - 0.5), 0, width);
				int to = (int) Math.clamp(Math.ceil(crossings[i + 1] - 0.5), 0, width);
				Arrays.fill(inside, row * width + from, row * width + Math.max(from, to), true);
			}
		}
	}

	private static int crossings(double[][] corners, int count, double y, double[] crossings) {
		double[] xs = corners[0];
		double[] ys = corners[1];
		int found = 0;
		for (int i = 0, j = count - 1; i < count; j = i++) {
			if (ys[i] > y != ys[j] > y) {
				crossings[found++] = (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i];
			}
		}
		return found;
	}

	/** Whether the pixel that a place is in lies inside; a place outside of the picture does not. */
	public boolean contains(double px, double py) {
		return px >= 0 && py >= 0 && px < width && py < height && inside[(int) py * width + (int) px];
	}
}
