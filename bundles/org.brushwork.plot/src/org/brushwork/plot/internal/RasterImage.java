package org.brushwork.plot.internal;

import org.brushwork.figure.drawing.Raster;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Turns rasters into what SWT makes images of. */
final class RasterImage {

	/** The order in which GTK and Windows keep the bytes of a pixel: blue, green, red. Any other one is copied first. */
	private static final PaletteData NATIVE = new PaletteData(0xFF00, 0xFF0000, 0xFF000000);
	private static final int BYTES = 4;

	private RasterImage() {
		// functions only
	}

	/** The same pixels; colours are not multiplied with their opacity, SWT does so where the system wants it. */
	static ImageData of(Raster raster) {
		ImageData data = new ImageData(raster.width(), raster.height(), 8 * BYTES, NATIVE);
		byte[] alphas = new byte[raster.width() * raster.height()];
		byte[] bytes = data.data;
		int[] argb = raster.argb();
		for (int row = 0, from = 0; row < raster.height(); row++) {
			int at = row * data.bytesPerLine;
			for (int end = from + raster.width(); from < end; from++, at += BYTES) {
				int color = argb[from];
				bytes[at] = (byte) color;
				bytes[at + 1] = (byte) (color >> 8);
				bytes[at + 2] = (byte) (color >> 16);
				alphas[from] = (byte) (color >>> 24);
			}
		}
		data.alphaData = alphas;
		return data;
	}
}
