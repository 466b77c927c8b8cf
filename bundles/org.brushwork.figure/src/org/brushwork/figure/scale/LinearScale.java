package org.brushwork.figure.scale;

/**
 * Maps data coordinates to pixels and back, evenly.
 *
 * @param lower  the data coordinate of pixel 0
 * @param upper  the data coordinate of pixel {@code pixels}, greater than {@code lower}
 * @param pixels the length in pixels, at least 1
 */
public record LinearScale(double lower, double upper, int pixels) {

	/** Tells the nearest pixel boundary; outside the range it lies outside 0 to {@code pixels}. */
	public int toPixel(double value) {
		double pixel = (value - lower) / (upper - lower) * pixels;
		return (int) Math.round(Math.clamp(pixel, -1e6, 1e6));
	}

	/** Tells the data coordinate of a pixel boundary. */
	public double toData(double pixel) {
		return lower + pixel / pixels * (upper - lower);
	}

	/** Tells how far apart in data coordinates two pixels are. */
	public double perPixel() {
		return (upper - lower) / pixels;
	}
}
