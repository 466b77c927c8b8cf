package org.brushwork.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.brushwork.figure.drawing.Raster;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class RasterImageTest {

	@Test
	void everyPixelKeepsItsColourAndItsOpacity() {
		int[] argb = { 0xFF123456, 0x80FF0001, 0x00ABCDEF, 0x010203FE, 0xFFFFFFFF, 0xC0000000 };
		ImageData data = RasterImage.of(new Raster(3, 2, argb));
		for (int i = 0; i < argb.length; i++) {
			RGB color = data.palette.getRGB(data.getPixel(i % 3, i / 3));
			assertEquals(argb[i] & 0xFFFFFF, color.red << 16 | color.green << 8 | color.blue, "colour of pixel " + i);
			assertEquals(argb[i] >>> 24, data.getAlpha(i % 3, i / 3), "opacity of pixel " + i);
		}
	}
}
