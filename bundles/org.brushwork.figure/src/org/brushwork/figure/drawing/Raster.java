package org.brushwork.figure.drawing;

/**
 * A picture of pixels.
 *
 * @param width  at least 1
 * @param height at least 1
 * @param argb   {@code [height * width]}, row by row from the top, {@code 0xAARRGGBB}, not premultiplied; not copied, so
 *               not to be changed
 */
public record Raster(int width, int height, int[] argb) {

	/** @throws IllegalArgumentException if the number of pixels is another than width times height, or none */
	public Raster {
		if (width < 1 || height < 1 || argb.length != width * height) {
			throw new IllegalArgumentException(
					"width * height pixels wanted, got: " + width + " * " + height + " and " + argb.length);
		}
	}
}
